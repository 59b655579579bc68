package org.sunlight.publication.detection.model;

import java.util.Arrays;

/** Groups of digits that stand in a row, parted by blanks, line ends or single signs, and which of them are spoken for. */
final class DigitChain {

    private final PlainText text;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private char[] between = new char[17];
    private boolean[] taken = new boolean[16];
    private int groups;
    /** All digits, and where each group begins in them. */
    private String digits = "";

    private int[] offset = new int[17];

    DigitChain(PlainText text) {
        this.text = text;
    }

    /** Gathers the groups from here on; what was gathered before is forgotten. */
    void gather(int start) {
        groups = 0;
        int i = start;
        char sign = 0;
        while (true) {
            grow();
            between[groups] = sign;
            from[groups] = i;
            i++;
            while (text.isDigit(i) && text.gapBefore(i) == 0) {
                i++;
            }
            to[groups] = i;
            taken[groups++] = false;
            if (text.isDigit(i)) {
                sign = text.gapBefore(i) == PlainText.LINE ? '\n' : ' ';
            } else if ("-.·/".indexOf(text.at(i)) >= 0 && text.isDigit(i + 1)) {
                sign = text.at(i++);
            } else {
                between[groups] = 0;
                join();
                return;
            }
        }
    }

    private void join() {
        StringBuilder all = new StringBuilder();
        for (int g = 0; g < groups; g++) {
            offset[g] = all.length();
            for (int i = from[g]; i < to[g]; i++) {
                all.append(text.at(i));
            }
        }
        digits = all.toString();
    }

    private void grow() {
        if (groups == from.length) {
            from = Arrays.copyOf(from, groups * 2);
            to = Arrays.copyOf(to, groups * 2);
            taken = Arrays.copyOf(taken, groups * 2);
            between = Arrays.copyOf(between, groups * 2 + 1);
            offset = Arrays.copyOf(offset, groups * 2);
        }
    }

    int groups() {
        return groups;
    }

    /** All digits without what parts them. */
    String digits() {
        return digits;
    }

    /** @param last inclusive */
    String digits(int first, int last) {
        return digits.substring(offset[first], offset[last] + length(last));
    }

    /** The first digits from this group on, at most two. */
    String firstTwo(int g) {
        return digits.substring(offset[g], Math.min(offset[g] + 2, digits.length()));
    }

    int from(int g) {
        return from[g];
    }

    /** Exclusive. */
    int to(int g) {
        return to[g];
    }

    int length(int g) {
        return to[g] - from[g];
    }

    /** What stands in front of the group, and behind the last one; 0 at both ends. */
    char before(int g) {
        return between[g];
    }

    /** Place in the text of the n-th digit, counted from a group. */
    int place(int g, int digit) {
        return place(offset[g] + digit);
    }

    /** Place in the text of the n-th digit of all. */
    int place(int digit) {
        int found = Arrays.binarySearch(offset, 0, groups, digit);
        int g = found >= 0 ? found : -found - 2;
        return from[g] + digit - offset[g];
    }

    boolean isTaken(int g) {
        return taken[g];
    }

    /** @param e inclusive */
    void take(int g, int e) {
        Arrays.fill(taken, g, e + 1, true);
    }

    /** Whether a dash or point ties the groups to further digits. */
    boolean isJoined(int g, int e) {
        return g > 0 && " \n".indexOf(between[g]) < 0
                || e + 1 < groups && " \n".indexOf(between[e + 1]) < 0
                || text.at(from[g] - 1) == '-';
    }

    /** Whether only such signs part the groups. */
    boolean hasOnly(int g, int e, String signs) {
        for (int i = g + 1; i <= e; i++) {
            if (signs.indexOf(between[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasShape(int g, int e, int... lengths) {
        if (e - g + 1 != lengths.length) {
            return false;
        }
        for (int i = 0; i < lengths.length; i++) {
            if (length(g + i) != lengths[i]) {
                return false;
            }
        }
        return true;
    }

    /** One number that a line end cut. */
    boolean isFolded(int g, int e) {
        return e == g + 1 && between[e] == '\n';
    }

    /** Digit by digit, with the same sign between all of them. */
    boolean isSpelled(int g, int e) {
        for (int i = g; i <= e; i++) {
            if (length(i) != 1) {
                return false;
            }
        }
        return isEven(g, e);
    }

    /** The same sign between all groups. */
    boolean isEven(int g, int e) {
        for (int i = g + 2; i <= e; i++) {
            if (between[i] != between[g + 1]) {
                return false;
            }
        }
        return between[g + 1] != '/';
    }
}
