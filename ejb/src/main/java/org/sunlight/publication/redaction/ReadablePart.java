package org.sunlight.publication.redaction;

/**
 * The words of one part of a file, as a reader sees them, to choose passages from.
 *
 * @param number counted from 1 within its kind
 */
public record ReadablePart(Kind kind, int number, String text) {

    /** Which part of a file. */
    public enum Kind {
        PAGE,
        BODY,
        HEADER,
        FOOTER,
        NOTE,
        PICTURE_TEXT
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
