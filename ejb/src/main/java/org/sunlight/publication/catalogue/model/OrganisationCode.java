package org.sunlight.publication.catalogue.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sunlight.publication.catalogue.CodeStanding;

/**
 * 组织机构代码 of nine characters (GB 11714) and 统一社会信用代码 of eighteen (GB 32100), whose places 9 to 17 are the former.
 * Source: GB 32100-2015, GB 11714-1997.
 */
public final class OrganisationCode {

    private static final Pattern SHORT = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
    private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern CREDIT = Pattern.compile("[" + CREDIT_SIGNS + "]{18}");
    private static final int[] SHORT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private OrganisationCode() {}

    public static CodeStanding standing(String code) {
        String plain = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (SHORT.matcher(plain).matches()) {
            String digits = plain.replace("-", "");
            return standing(shortCheck(digits) == digits.charAt(8));
        }
        if (CREDIT.matcher(plain).matches()) {
            return standing(creditCheck(plain) == plain.charAt(17));
        }
        return CodeStanding.FORM_UNKNOWN;
    }

    private static CodeStanding standing(boolean sound) {
        return sound ? CodeStanding.SOUND : CodeStanding.CHECK_DIGIT_WRONG;
    }

    private static char shortCheck(String code) {
        int sum = 0;
        for (int i = 0; i < SHORT_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(i), 36) * SHORT_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    private static char creditCheck(String code) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_SIGNS.indexOf(code.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return CREDIT_SIGNS.charAt((31 - sum % 31) % 31);
    }
}
