package org.sunlight.publication.redaction;

/**
 * Words that must go, with the legal ground. Blanks, line breaks, letter case and full-width forms make no difference.
 *
 * @param text at least two characters beside blanks
 */
public record Passage(String text, RedactionGround ground) {

    /** The words stay out of logs and audit. */
    @Override
    public String toString() {
        return "Passage[" + ground + "]";
    }
}
