package org.sunlight.office.counter;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds data of a person in a text that everybody is to read. Full-width signs and blanks hide nothing. It finds what has a
 * form and what the case itself names; what only a reader understands, the second person has to see. Source: domain D
 * (云南省2017年12月清查清单; 个人信息保护法第二十八条).
 */
public enum PersonalTrace {
    ID_NUMBER(
            "(?<![0-9A-Za-z])[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])"
                    + "|(?<![0-9A-Za-z])[1-9]\\d{7}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}(?![0-9A-Za-z])"),
    MOBILE("(?<!\\d)(\\+?86)?1[3-9]\\d-?\\d{4}-?\\d{4}(?!\\d)"),
    PHONE("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"),
    BANK_CARD("(?<!\\d)\\d{16,19}(?!\\d)"),
    EMAIL("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"),
    PLATE("[\\u4e00-\\u9fa5][A-HJ-NP-Z][\\u00b7.]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])"),
    ADDRESS(
            "\\d+(\\u53f7|\\u5e62|\\u680b|\\u5355\\u5143)[^\\u3002\\uff0c,;\\uff1b]{0,10}\\d+(\\u5ba4|\\u53f7|\\u6237)"),
    PASSPORT("(?<![0-9A-Za-z])[EG]\\d{8}(?![0-9A-Za-z])"),
    /** A name of the case. */
    NAME(null);

    private static final int SHORTEST_NAME = 2;

    private final Pattern form;

    PersonalTrace(String form) {
        this.form = form == null ? null : Pattern.compile(form);
    }

    /**
     * @param text null counts as empty
     * @param known names, telephone numbers and addresses that the case holds of people
     * @return kinds that the text holds
     */
    public static Set<PersonalTrace> find(String text, Collection<String> known) {
        Set<PersonalTrace> found = EnumSet.noneOf(PersonalTrace.class);
        String plain = plain(text);
        for (PersonalTrace kind : values()) {
            if (kind.form != null && kind.occursIn(plain)) {
                found.add(kind);
            }
        }
        for (String secret : known) {
            String word = plain(secret);
            if (word.length() >= SHORTEST_NAME && plain.contains(word)) {
                found.add(NAME);
            }
        }
        return found;
    }

    private boolean occursIn(String plain) {
        Matcher matcher = form.matcher(plain);
        while (matcher.find()) {
            if (this != BANK_CARD || hasCheckDigit(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    /** Luhn: numbers of documents are as long, but only one in ten has it. Source: ISO/IEC 7812-1. */
    private static boolean hasCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\h\\v]", "");
    }
}
