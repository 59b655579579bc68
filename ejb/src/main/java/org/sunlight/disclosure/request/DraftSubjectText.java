package org.sunlight.disclosure.request;

/**
 * Writes what is to be public about a subject asked for often.
 *
 * @param id of the proposal
 * @param text at most 30,000 characters
 */
public record DraftSubjectText(long id, long seenVersion, String title, String text) {

    @Override
    public String toString() {
        return "DraftSubjectText[" + id + "]";
    }
}
