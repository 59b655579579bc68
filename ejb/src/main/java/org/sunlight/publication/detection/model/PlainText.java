package org.sunlight.publication.detection.model;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is searched: full-width signs folded, blanks, zero-width signs and combining marks taken out, and for each
 * sign where it stood in the original and what stood in front of it.
 */
final class PlainText {

    /** What was taken out in front of a sign. */
    static final byte BLANK = 1;

    static final byte LINE = 2;

    private static final char DROPPED = 0;
    private static final char AS_BLANK = 1;
    private static final char AS_LINE = 2;
    /** More than one sign, or a sign that stands apart. */
    private static final char SPELLED = 3;

    private static final char[] FOLD = fold();

    private final String original;
    private char[] signs;
    private int[] origin;
    private byte[] gaps;
    private int length;
    private byte gap = LINE;
    private String text;

    PlainText(String original) {
        this.original = original;
        signs = new char[original.length()];
        origin = new int[original.length()];
        gaps = new byte[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            char folded = FOLD[c];
            if (folded > SPELLED) {
                keep(folded, i);
            } else {
                i = special(c, folded, i);
            }
        }
        gaps[length] = LINE;
        text = new String(signs, 0, length);
    }

    private int special(char c, char folded, int i) {
        switch (folded) {
            case AS_BLANK -> gap = gap == LINE ? LINE : BLANK;
            case AS_LINE -> gap = LINE;
            case SPELLED -> {
                int point = original.codePointAt(i);
                boolean apart = c >= '\u2460' && c <= '\u24ff';
                gap = apart && gap == 0 ? BLANK : gap;
                for (char plain : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        .toCharArray()) {
                    keep(plain, i);
                }
                gap = apart ? BLANK : gap;
                return i + Character.charCount(point) - 1;
            }
            default -> {
                // dropped: it shows nothing
            }
        }
        return i;
    }

    private void keep(char sign, int at) {
        if (length == signs.length) {
            signs = Arrays.copyOf(signs, length + 16 + length / 4);
            origin = Arrays.copyOf(origin, signs.length);
            gaps = Arrays.copyOf(gaps, signs.length + 1);
        }
        signs[length] = sign;
        origin[length] = at;
        gaps[length] = gap;
        length++;
        gap = 0;
    }

    private static char[] fold() {
        char[] fold = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < fold.length; c++) {
            fold[c] = fold((char) c);
        }
        return fold;
    }

    private static char fold(char c) {
        if (c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return AS_LINE;
        }
        if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return AS_BLANK;
        }
        if (c < 0x7f || c >= 0x4e00 && c <= 0x9fff) {
            return c;
        }
        if (Character.isSurrogate(c)) {
            return SPELLED;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> DROPPED;
            case Character.DASH_PUNCTUATION -> '-';
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> foldOther(c);
        };
    }

    private static char foldOther(char c) {
        switch (c) {
            case '\u2212':
                return '-';
            case '\u2022', '\u2027', '\u30fb', '\uff65', '\u2219', '\u22c5':
                return '\u00b7';
            default:
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                boolean one = plain.length() == 1 && plain.charAt(0) > ' ' && !(c >= '\u2460' && c <= '\u24ff');
                return one ? plain.charAt(0) : SPELLED;
        }
    }

    int length() {
        return length;
    }

    /** The sign, or 0 outside the text. */
    char at(int i) {
        return i >= 0 && i < length ? signs[i] : 0;
    }

    /** 0, {@link #BLANK} or {@link #LINE}: what stood in front of the sign; a line begins and ends the text. */
    byte gapBefore(int i) {
        return i < 0 || i > length ? LINE : gaps[i];
    }

    boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isLatin(int i) {
        char c = at(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean isHan(int i) {
        char c = at(i);
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf';
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    /** The signs between, cut to the text. */
    String between(int from, int to) {
        return text.substring(Math.max(0, Math.min(from, length)), Math.max(0, Math.min(to, length)));
    }

    String text() {
        return text;
    }

    int originalStart(int i) {
        return origin[i];
    }

    /** @param last the last sign that belongs to it */
    int originalEnd(int last) {
        return origin[last] + Character.charCount(original.codePointAt(origin[last]));
    }

    /** First place left of {@code from} behind a stop or a line, at most {@code most} signs away. */
    int sentenceStart(int from, int most) {
        int i = from;
        while (i > 0 && from - i < most && gaps[i] != LINE && !isStop(signs[i - 1])) {
            i--;
        }
        return i;
    }

    /** First stop or line at or right of {@code from}, at most {@code most} signs away. */
    int sentenceEnd(int from, int most) {
        int i = from;
        while (i < length && i - from < most && !(i > from && gaps[i] == LINE) && !isStop(signs[i])) {
            i++;
        }
        return i;
    }

    private static boolean isStop(char c) {
        return c == '。' || c == ';' || c == '!' || c == '?';
    }

    /** How many digits stand here without a gap. */
    int digitsAt(int at) {
        int i = at;
        while (isDigit(i) && (i == at || gapBefore(i) == 0)) {
            i++;
        }
        return i - at;
    }
}
