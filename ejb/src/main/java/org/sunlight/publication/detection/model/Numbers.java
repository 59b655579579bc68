package org.sunlight.publication.detection.model;

import java.util.Arrays;
import org.sunlight.office.counter.BirthDay;
import org.sunlight.office.counter.IdNumber;
import org.sunlight.office.counter.IdType;
import org.sunlight.publication.detection.Suspicion;

/**
 * Numbers in a chain of digit groups, split by blanks, line ends or single signs. Source: GB 11643-1999, ISO/IEC 7812-1,
 * numbering plan of the Ministry of Industry (电信网编号计划); 残疾人证 is the identity number and two digits.
 */
final class Numbers {

    private static final int LONGEST = 21;
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";
    private static final String AMOUNTS = "元万亿份件人次%‰美港";

    private final PlainText text;
    private final Findings findings;
    private final KnownIndex known;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private char[] between = new char[17];
    private boolean[] taken = new boolean[16];
    private int groups;
    /** All digits of the chain, and where each group begins in them. */
    private String chain = "";

    private int[] offset = new int[17];

    Numbers(PlainText text, KnownIndex known, Findings findings) {
        this.text = text;
        this.known = known;
        this.findings = findings;
    }

    /** Looks at the chain that begins here; returns where it ends. */
    int look(int start) {
        gather(start);
        knownNumbers();
        for (int g = 0; g < groups; g++) {
            if (!taken[g]) {
                identity(g);
            }
        }
        for (int g = 0; g < groups; g++) {
            if (!taken[g] && !card(g) && !mobile(g)) {
                phone(g);
            }
        }
        return to[groups - 1];
    }

    private void gather(int start) {
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
                joinDigits();
                return;
            }
        }
    }

    private void joinDigits() {
        StringBuilder digits = new StringBuilder();
        for (int g = 0; g < groups; g++) {
            offset[g] = digits.length();
            for (int i = from[g]; i < to[g]; i++) {
                digits.append(text.at(i));
            }
        }
        chain = digits.toString();
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

    private int length(int g) {
        return to[g] - from[g];
    }

    private String digits(int first, int last) {
        return chain.substring(offset[first], offset[last] + length(last));
    }

    private void knownNumbers() {
        if (known.digits().isEmpty()) {
            return;
        }
        for (String number : known.digits()) {
            for (int at = chain.indexOf(number); at >= 0; at = chain.indexOf(number, at + 1)) {
                findings.add(
                        KnownIndex.kindOfDigits(number), place(at), place(at + number.length() - 1) + 1, Reason.KNOWN);
            }
        }
    }

    /** Place in the text of the n-th digit of the chain. */
    private int place(int digit) {
        int found = Arrays.binarySearch(offset, 0, groups, digit);
        int g = found >= 0 ? found : -found - 2;
        return from[g] + digit - offset[g];
    }

    private void identity(int g) {
        if (!PROVINCES.contains(" " + chain.substring(offset[g], Math.min(offset[g] + 2, chain.length())) + " ")) {
            return;
        }
        int total = 0;
        for (int e = g; e < groups; e++) {
            total += length(e);
            if (total > LONGEST || e > g && taken[e]) {
                return;
            }
            boolean soft = e == g || only(g, e, " \n-");
            if (soft && total == 20 && certificate(g, e)
                    || soft && total == 18 && resident(g, e, to[e])
                    || soft && total == 17 && isCertificateWithX(g, e)
                    || soft && total == 17 && endsInX(e) && resident(g, e, to[e] + 1)
                    || soft && total == 15 && old(g, e)) {
                Arrays.fill(taken, g, e + 1, true);
                return;
            }
        }
    }

    private boolean endsInX(int e) {
        char c = text.at(to[e]);
        return (c == 'X' || c == 'x' || c == '×') && !text.isLatin(to[e] + 1) && !text.isDigit(to[e] + 1);
    }

    /** The check digit X stands inside the number of a certificate. */
    private boolean isCertificateWithX(int g, int e) {
        char x = text.at(to[e]);
        boolean inside = (x == 'X' || x == 'x') && run(to[e] + 1) == 2 && !text.isLatin(to[e] + 3);
        return inside && certificate(digits(g, e) + "X" + text.between(to[e] + 1, to[e] + 3), from[g], to[e] + 3);
    }

    private boolean certificate(int g, int e) {
        return certificate(digits(g, e), from[g], to[e]);
    }

    private boolean certificate(String number, int start, int end) {
        boolean kindAndGrade = "1234567".indexOf(number.charAt(18)) >= 0 && "1234".indexOf(number.charAt(19)) >= 0;
        String id = number.substring(0, 18);
        if (!kindAndGrade || !isPlausible(id) || IdNumber.isSuspect(IdType.RESIDENT_ID, id)) {
            return false;
        }
        findings.add(Suspicion.DISABILITY_CERTIFICATE, start, end, Reason.CHECK_DIGIT);
        return true;
    }

    private boolean resident(int g, int e, int end) {
        String number = digits(g, e) + (end > to[e] ? "X" : "");
        boolean alone = !text.isLatin(from[g] - 1) && (end > to[e] || !text.isLatin(end));
        if (!isPlausible(number)) {
            return false;
        }
        if (!IdNumber.isSuspect(IdType.RESIDENT_ID, number)) {
            findings.add(Suspicion.ID_NUMBER, from[g], end, Reason.CHECK_DIGIT);
            return true;
        }
        // numbers of papers are made of a place, a day and a serial as well; a place of people is a county
        boolean county = !number.startsWith("00", 4);
        if (alone && county && (e == g || shape(g, e, 6, 8, end > to[e] ? 3 : 4) || folded(g, e) || singles(g, e))) {
            findings.add(Suspicion.ID_NUMBER, from[g], end, Reason.CHECK_DIGIT_WRONG);
            return true;
        }
        return false;
    }

    private boolean old(int g, int e) {
        String number = digits(g, e);
        boolean form = e == g && !joined(g, e) && !text.isLatin(from[g] - 1) && !text.isLatin(to[e])
                || shape(g, e, 6, 6, 3)
                || folded(g, e);
        if (!form || !isPlausible(number) || number.startsWith("00", 4)) {
            return false;
        }
        findings.add(Suspicion.ID_NUMBER, from[g], to[e], Reason.OLD_NUMBER);
        return true;
    }

    private static boolean isPlausible(String number) {
        boolean century = number.length() == 15
                || number.startsWith("19", 6)
                || number.startsWith("20", 6)
                || number.startsWith("18", 6);
        return century && BirthDay.of(IdType.RESIDENT_ID, number) != null;
    }

    private boolean card(int g) {
        if ("34569".indexOf(text.at(from[g])) < 0) {
            return false;
        }
        int total = 0;
        for (int e = g; e < groups && total <= 19; e++) {
            total += length(e);
            if (total >= 16 && total <= 19 && isCard(g, e)) {
                findings.add(Suspicion.BANK_CARD, from[g], to[e], Reason.LUHN);
                Arrays.fill(taken, g, e + 1, true);
                return true;
            }
        }
        return false;
    }

    private boolean isCard(int g, int e) {
        boolean fours = only(g, e, " -");
        for (int i = g; i < e; i++) {
            fours &= length(i) == 4;
        }
        boolean form = e == g || fours && length(e) <= 4 || folded(g, e) || singles(g, e);
        return form
                && !joined(g, e)
                && !text.isLatin(from[g] - 1)
                && !text.isLatin(to[e])
                && isIssued(digits(g, e))
                && hasLuhnDigit(digits(g, e));
    }

    /** Ranges in which cards are issued in the country; those of other lands have sixteen digits. */
    private static boolean isIssued(String number) {
        boolean domestic = number.startsWith("62") || number.startsWith("60") || number.startsWith("9");
        return domestic || "345".indexOf(number.charAt(0)) >= 0 && (number.length() == 16 || number.charAt(0) == '4');
    }

    /** Numbers of documents are as long, but only one in ten has it. */
    private static boolean hasLuhnDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private boolean mobile(int g) {
        int total = 0;
        for (int e = g; e < groups && total < 15; e++) {
            total += length(e);
            int prefix = total - 11;
            if ((prefix == 0 || prefix == 2 || prefix == 4) && isMobile(g, e, prefix)) {
                int start = place(offset[g] + prefix);
                findings.add(Suspicion.MOBILE, start, to[e], Reason.FORM);
                Arrays.fill(taken, g, e + 1, true);
                return true;
            }
        }
        return false;
    }

    private boolean isMobile(int g, int e, int prefix) {
        String number = digits(g, e);
        boolean country = prefix == 0 || number.startsWith(prefix == 2 ? "86" : "0086");
        boolean range = number.charAt(prefix) == '1' && number.charAt(prefix + 1) >= '3';
        if (!country || !range || text.isLatin(to[e]) || AMOUNTS.indexOf(text.at(to[e])) >= 0) {
            return false;
        }
        if (e == g || length(g) == prefix && e == g + 1) {
            return between[g] != '.' && between[e + 1] != '.' && text.at(from[g] - 1) != '.';
        }
        int first = prefix > 0 && length(g) == prefix ? g + 1 : g;
        return shape(first, e, 3, 4, 4)
                || shape(first, e, 3, 8)
                || shape(first, e, 7, 4)
                || shape(first, e, 3, 3, 5)
                || shape(first, e, 4, 3, 4)
                || shape(first, e, 4, 4, 3)
                || folded(first, e)
                || even(first, e) && between[g] != between[first + 1] && between[e + 1] != between[e];
    }

    private void phone(int g) {
        int length = length(g);
        if (text.at(from[g]) != '0' || text.isLatin(from[g] - 1) || g > 0 && between[g] != ' ' && between[g] != '\n') {
            return;
        }
        int start = text.at(from[g] - 1) == '(' ? from[g] - 1 : from[g];
        if (length >= 10 && length <= 12) {
            int area = area(from[g]);
            boolean local = area > 0 && isLocal(from[g] + area, length - area);
            if (local && AMOUNTS.indexOf(text.at(to[g])) < 0) {
                findings.add(Suspicion.PHONE, start, extension(to[g]), Reason.FORM);
                taken[g] = true;
            }
            return;
        }
        if (length == area(from[g])) {
            int local = to[g];
            while (local < to[g] + 2 && (text.at(local) == ')' || text.at(local) == '-')) {
                local++;
            }
            int end = localEnd(local);
            if (end > 0) {
                findings.add(Suspicion.PHONE, start, extension(end), Reason.FORM);
                for (int i = g; i < groups && from[i] < end; i++) {
                    taken[i] = true;
                }
            }
        }
    }

    /** Length of the area code here, 0 where there is none. */
    private int area(int at) {
        char second = text.at(at + 1);
        if (text.at(at) != '0' || second == '0') {
            return 0;
        }
        return second == '1' || second == '2' ? 3 : 4;
    }

    private boolean isLocal(int at, int length) {
        return (length == 7 || length == 8) && text.at(at) >= '2' && text.at(at) <= '9';
    }

    /** End of a local number of seven or eight digits in one group or two; -1 where there is none. */
    private int localEnd(int at) {
        int first = run(at);
        if (isLocal(at, first)) {
            return at + first;
        }
        int second = at + first + (text.at(at + first) == '-' ? 1 : 0);
        boolean halves = (first == 3 || first == 4) && run(second) == 4;
        return halves && isLocal(at, first + 4) ? second + 4 : -1;
    }

    private int run(int at) {
        int i = at;
        while (text.isDigit(i) && (i == at || text.gapBefore(i) == 0)) {
            i++;
        }
        return i - at;
    }

    private int extension(int end) {
        int at = end;
        if (text.at(at) == '-' || text.at(at) == '转') {
            at++;
        } else if (text.startsWith("分机", at)) {
            at += text.at(at + 2) == '号' ? 3 : 2;
        } else {
            return end;
        }
        int digits = run(at);
        return digits >= 1 && digits <= 6 ? at + digits : end;
    }

    /** Whether a dash or point ties the groups to further digits. */
    private boolean joined(int g, int e) {
        return g > 0 && " \n".indexOf(between[g]) < 0
                || e + 1 < groups && " \n".indexOf(between[e + 1]) < 0
                || text.at(from[g] - 1) == '-';
    }

    private boolean only(int g, int e, String signs) {
        for (int i = g + 1; i <= e; i++) {
            if (signs.indexOf(between[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean shape(int g, int e, int... lengths) {
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
    private boolean folded(int g, int e) {
        return e == g + 1 && between[e] == '\n';
    }

    private boolean singles(int g, int e) {
        for (int i = g; i <= e; i++) {
            if (length(i) != 1) {
                return false;
            }
        }
        return even(g, e);
    }

    /** The same sign between all groups. */
    private boolean even(int g, int e) {
        for (int i = g + 2; i <= e; i++) {
            if (between[i] != between[g + 1]) {
                return false;
            }
        }
        return between[g + 1] != '/';
    }
}
