package org.sunlight.disclosure.remedy;

/**
 * Which cases to list; null means any.
 *
 * @param text part of the number, of the authority or of the authority's number
 * @param open true: not yet decided; false: decided or withdrawn
 * @param filedInYear year of filing
 * @param requestNumber exactly this request
 */
public record RemedyFilter(
        String text, RemedyKind kind, Boolean open, RemedyResult result, Integer filedInYear, String requestNumber) {

    public static final RemedyFilter ALL = new RemedyFilter(null, null, null, null, null, null);

    public static RemedyFilter ofRequest(String number) {
        return new RemedyFilter(null, null, null, null, null, number);
    }
}
