package org.sunlight.publication.detection.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.detection.Suspicion;

/** Numbers that only the word in front of them tells, and things with a form of their own: mail, plates, passports. */
final class Labelled {

    private static final int REACH = 48;

    /** Behind a label: marks that introduce its value. Possessive, so that nothing is tried twice. */
    private static final String INTRODUCED = "(?:(?:号码|号|为|是|\\([^()]{0,8}\\)|[:\\[(\"“])){0,4}+";

    private static final Pattern ID = Pattern.compile(INTRODUCED + "(?<datum>\\d{14,19}[Xx×]?)(?![\\dA-Za-z*])");
    private static final Pattern PHONE =
            Pattern.compile(INTRODUCED + "(?<datum>(?!20\\d{6})(?!19\\d{6})[2-9]\\d{2,3}-?\\d{4})(?![\\dA-Za-z*\\-])");
    private static final Pattern ACCOUNT = Pattern.compile(INTRODUCED + "(?<datum>\\d[\\d-]{7,28}\\d)(?![\\dA-Za-z*])");
    private static final Pattern ONLINE = Pattern.compile(
            "(?:号码|号|群|为|是|[:(]){0,3}+(?<datum>[A-Za-z][A-Za-z0-9_\\-]{5,19}|[1-9]\\d{4,11})(?![\\dA-Za-z@*])");
    private static final Pattern PASSPORT =
            Pattern.compile(INTRODUCED + "(?<datum>[A-Za-z]{1,2}\\d{7,10}|[A-Za-z]{3}\\d{12})(?![\\dA-Za-z*])");
    private static final Pattern SOCIAL =
            Pattern.compile(INTRODUCED + "(?<datum>[A-Za-z]{0,3}\\d{7,20}[Xx]?)(?![\\dA-Za-z*])");

    private static final Pattern PLATE = Pattern.compile("[A-HJ-NP-Za-hj-np-z]·?-?(?:"
            + "(?<old>[A-HJ-NP-Za-hj-np-z0-9]{4}[A-HJ-NP-Za-hj-np-z0-9学挂港澳领使])"
            + "|(?<energy>[A-Ka-k][A-HJ-NP-Za-hj-np-z0-9]\\d{4}|\\d{5}[A-Ka-k]))(?![0-9A-Za-z警])");
    private static final String PLATE_PLACES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领";

    private static final Pattern DATE_LIKE = Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])");
    private static final Pattern PASSPORT_FORM = Pattern.compile("[EGeg][A-Za-z]?\\d{7,8}");

    private final PlainText text;
    private final Findings findings;

    Labelled(PlainText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static boolean mayBeginPlate(char sign) {
        return PLATE_PLACES.indexOf(sign) >= 0;
    }

    void look(Cue cue, int at) {
        switch (cue) {
            case ID_LABEL -> find(ID, at, Suspicion.ID_NUMBER, Reason.CHECK_DIGIT_WRONG);
            case PHONE_LABEL -> find(PHONE, at, Suspicion.PHONE, Reason.LABEL);
            case ACCOUNT_LABEL -> account(at);
            case ONLINE_LABEL -> find(ONLINE, at, Suspicion.ONLINE_ACCOUNT, Reason.LABEL);
            case PASSPORT_LABEL -> find(PASSPORT, at, Suspicion.PASSPORT, Reason.LABEL);
            case SOCIAL_LABEL -> find(SOCIAL, at, Suspicion.SOCIAL_SECURITY, Reason.LABEL);
            case DISABILITY_LABEL -> find(ACCOUNT, at, Suspicion.DISABILITY_CERTIFICATE, Reason.LABEL);
            default -> throw new IllegalArgumentException(cue.name());
        }
    }

    /** A card number with a wrong check digit is nobody's card; an account has none. */
    private void account(int at) {
        boolean card = text.startsWith("卡号", at - 2);
        if (!card) {
            find(ACCOUNT, at, Suspicion.BANK_CARD, Reason.LABEL);
        }
    }

    private void find(Pattern pattern, int at, Suspicion kind, Reason reason) {
        Matcher matcher = pattern.matcher(text.text());
        matcher.region(Math.min(at, text.length()), Math.min(at + REACH, text.length()));
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt()) {
            findings.add(kind, matcher.start("datum"), matcher.end("datum"), reason);
        }
    }

    /** A mail address around the sign @; boxes of the government's own domain are no personal data. */
    void mail(int at) {
        int from = at;
        while (isMailSign(text.at(from - 1)) && at - from < 64 && text.gapBefore(from) != PlainText.LINE) {
            from--;
        }
        int to = at + 1;
        int dots = 0;
        while (isDomainSign(text.at(to)) && to - at < 80 && (text.gapBefore(to) == 0 || dots == 0)) {
            dots += text.at(to) == '.' ? 1 : 0;
            to++;
        }
        while (to > at && text.at(to - 1) == '.') {
            to--;
            dots--;
        }
        if (from < at
                && dots > 0
                && !text.between(at, to).toLowerCase(Locale.ROOT).endsWith(".gov.cn")) {
            findings.add(Suspicion.EMAIL, from, to, Reason.FORM);
        }
    }

    private static boolean isMailSign(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c != 0 && "._%+-".indexOf(c) >= 0;
    }

    private static boolean isDomainSign(char c) {
        return isMailSign(c) && c != '_' && c != '%' && c != '+';
    }

    void plate(int at) {
        if (!text.isLatin(at + 1)) {
            return;
        }
        Matcher matcher = PLATE.matcher(text.text());
        matcher.region(at + 1, Math.min(at + 12, text.length()));
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt() && hasDigits(matcher.group(), 2)) {
            findings.add(Suspicion.PLATE, at, matcher.end(), Reason.FORM);
        }
    }

    private static boolean hasDigits(String plate, int least) {
        return plate.chars().filter(c -> c >= '0' && c <= '9').count() >= least;
    }

    /** Ordinary passports show by their form; a letter and a day is the number of a paper. */
    void passport(int at) {
        if (text.isLatin(at - 1) || text.isDigit(at - 1) || text.at(at - 1) == '-') {
            return;
        }
        String number = text.between(at, at + 9);
        boolean ends = !text.isDigit(at + 9) && !text.isLatin(at + 9) && text.at(at + 9) != '-';
        if (ends
                && PASSPORT_FORM.matcher(number).matches()
                && number.length() == 9
                && !DATE_LIKE.matcher(number.substring(1)).matches()) {
            findings.add(Suspicion.PASSPORT, at, at + 9, Reason.FORM);
        }
    }
}
