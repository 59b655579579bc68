package org.sunlight.publication.redaction.model;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what makes no difference to a reader (blanks, invisible marks, case, full or half width), which still
 * knows where each of its characters stood.
 */
final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 16];
        int[] ends = new int[original.length() + 16];
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int next = at + Character.charCount(point);
            String folded = fold(point);
            for (int i = 0; i < folded.length(); i++) {
                if (text.length() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[text.length()] = at;
                ends[text.length()] = next;
                text.append(folded.charAt(i));
            }
            at = next;
        }
        return new Folded(text.toString(), starts, ends);
    }

    private static String fold(int point) {
        if (point > ' ' && point < 0x7f) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        if (point >= 0x4e00 && point < 0xa000) {
            return String.valueOf((char) point);
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .map(Folded::dash)
                .filter(Folded::counts)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int dash(int point) {
        return point >= 0x2010 && point <= 0x2015 || point == 0x2212 ? '-' : point;
    }

    private static boolean counts(int point) {
        int type = Character.getType(point);
        return !Character.isWhitespace(point)
                && type != Character.SPACE_SEPARATOR
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK;
    }

    String text() {
        return text;
    }

    /** Where the character stood in the original, inclusive. */
    int start(int at) {
        return starts[at];
    }

    /** Where the character ended in the original, exclusive. */
    int end(int at) {
        return ends[at];
    }
}
