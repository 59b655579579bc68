package org.sunlight.publication.detection.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.detection.Suspicion;

/** Birth dates, illnesses and children, each only where the words around them speak of a certain person. */
final class Persons {

    private static final int CHILD_BELOW = 14;
    private static final int REACH = 40;

    private static final String DATE =
            "(?:19|20)\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日?)?|(?<sign>[-./])\\d{1,2}(?:\\k<sign>\\d{1,2})?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))";
    private static final Pattern DATE_AFTER = Pattern.compile("[:为是(]{0,2}+(?<datum>" + DATE + ")(?!\\d)");
    private static final Pattern DATE_BEFORE = Pattern.compile("(?<!\\d)(?<datum>" + DATE + ")$");
    private static final Pattern SCHOOL = Pattern.compile("[^。;,!?]{0,24}?(?:小学|幼儿园|中学)[^。;,!?]{0,8}?(?:年级|班)");
    private static final String NUMERALS = "零一二三四五六七八九";

    private final PlainText text;
    private final Findings findings;

    Persons(PlainText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** @param from of the word that speaks of a birth, {@code to} exclusive */
    void born(int from, int to) {
        Matcher after = DATE_AFTER.matcher(text.text());
        after.region(to, Math.min(to + REACH, text.length())).useTransparentBounds(true);
        if (after.lookingAt()) {
            findings.add(Suspicion.BIRTH_DATE, after.start("datum"), after.end("datum"), Reason.BIRTH_CONTEXT);
            return;
        }
        // 月生 and 日生 end the date with their first sign
        int end = text.at(to - 1) == '生' && to - from == 2 && text.at(from) != '出' ? from + 1 : from;
        int start = Math.max(0, end - 12);
        Matcher before = DATE_BEFORE.matcher(text.between(start, end));
        boolean event = text.startsWith("效", to) || text.startsWith("产", to) || text.startsWith("人口", to);
        if (!event && before.find()) {
            findings.add(
                    Suspicion.BIRTH_DATE,
                    start + before.start("datum"),
                    start + before.end("datum"),
                    Reason.BIRTH_CONTEXT);
        }
    }

    void illness(Cue cue, int from, int to) {
        int begin = text.sentenceStart(from, REACH);
        int end = text.sentenceEnd(to, 16);
        String before = text.between(begin, from);
        String after = text.between(to, end);
        boolean sick = cue == Cue.CONDITION
                || Words.containsAny(before.substring(Math.max(0, before.length() - 12)), Words.SICK)
                || Words.containsAny(after.substring(0, Math.min(10, after.length())), Words.SICK);
        boolean general = before.contains("凡")
                || after.startsWith("的,")
                || after.startsWith("的由")
                || after.startsWith("患者") && !after.startsWith("患者,")
                || before.endsWith("等");
        if (!general && (sick && Words.containsAny(before, Words.SOMEBODY) || isOfOne(before, after))) {
            findings.add(Suspicion.ILLNESS, from, to, Reason.ILLNESS_OF_SOMEBODY);
        }
    }

    /** A diagnosis, and what was done because of an illness, speak of one person even where the sentence leaves out whom. */
    private static boolean isOfOne(String before, String after) {
        String plain = before;
        for (String degree : Words.DEGREE) {
            plain = plain.endsWith(degree) ? plain.substring(0, plain.length() - degree.length()) : plain;
        }
        if (Words.DIAGNOSED.stream().anyMatch(plain::endsWith) && !after.startsWith("的")) {
            return true;
        }
        return plain.endsWith("因")
                && Words.TREATED.stream().anyMatch(after::startsWith)
                && !Words.containsAny(after, Words.MANY);
    }

    /** @param at of 岁 */
    void age(int at) {
        int end = text.at(at - 1) == '周' ? at - 1 : at;
        int from = end;
        while (end - from < 3 && (text.isDigit(from - 1) || (NUMERALS + "十两").indexOf(text.at(from - 1)) >= 0)) {
            from--;
        }
        int years = years(text.between(from, end));
        String before = text.between(text.sentenceStart(from, 12), from);
        String after = text.between(at + 1, text.sentenceEnd(at + 1, 8));
        boolean range = !after.isEmpty() && "以至及-~~和".indexOf(after.charAt(0)) >= 0
                || before.endsWith("满") && !before.endsWith("刚满")
                || before.endsWith("-")
                || before.endsWith("至")
                || before.endsWith("~");
        boolean child = Words.containsAny(before, Words.CHILD_BEFORE_AGE)
                || Words.containsAny(after.substring(0, Math.min(4, after.length())), Words.CHILD_AFTER_AGE);
        if (years >= 0 && years < CHILD_BELOW && child && !range) {
            findings.add(Suspicion.MINOR, from, at + 1, Reason.CHILD_AGE);
        }
    }

    private static int years(String number) {
        if (number.isEmpty()) {
            return -1;
        }
        if (Character.isDigit(number.charAt(0))) {
            return number.chars().allMatch(Character::isDigit) ? Integer.parseInt(number) : -1;
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? numeral(number.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : numeral(number.charAt(0));
        int ones = ten + 1 < number.length() ? numeral(number.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    private static int numeral(char c) {
        return c == '两' ? 2 : NUMERALS.indexOf(c);
    }

    void school(int from, int to) {
        Matcher matcher = SCHOOL.matcher(text.text());
        matcher.region(to, Math.min(to + REACH, text.length()));
        if (matcher.lookingAt()) {
            findings.add(Suspicion.MINOR, from, matcher.end(), Reason.CHILD_SCHOOL);
        }
    }
}
