package org.sunlight.law.rule;

/**
 * The remedy to print on a decision.
 *
 * @param reviewFirst true when a court can only be called upon after 行政复议
 * @param reviewDays calendar days to ask for 行政复议
 * @param directActionMonths months to sue directly; null when that way is closed
 * @param template the sentence, with {@code {reviewOrgan}} and {@code {court}} to be filled
 */
public record RemedyText(
        boolean reviewFirst, int reviewDays, Integer directActionMonths, String template, String source) {

    public String sentence(String reviewOrgan, String court) {
        return template.replace("{reviewOrgan}", reviewOrgan).replace("{court}", court);
    }
}
