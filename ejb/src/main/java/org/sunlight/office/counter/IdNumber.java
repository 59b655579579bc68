package org.sunlight.office.counter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Check digits of identity numbers. A number that fails is doubted, never refused: wrongly issued numbers exist. Old
 * numbers of 15 digits and papers without a check digit are not doubted.
 * Source: GB 11643-1999 (公民身份号码), GB 32100-2015 (统一社会信用代码).
 */
public final class IdNumber {

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECK = "10X98765432";
    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern RESIDENT_OLD = Pattern.compile("\\d{15}");

    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private IdNumber() {}

    /** Whether the number cannot be right for this kind of paper. */
    public static boolean isSuspect(IdType type, String number) {
        if (type == null || number == null) {
            return false;
        }
        String plain = number.strip().toUpperCase(Locale.ROOT);
        return switch (type) {
            case RESIDENT_ID -> !isResident(plain);
            case CREDIT_CODE -> !isCreditCode(plain);
            default -> false;
        };
    }

    private static boolean isResident(String number) {
        if (RESIDENT_OLD.matcher(number).matches()) {
            return true;
        }
        if (!RESIDENT.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECK.charAt(sum % 11) == number.charAt(17);
    }

    private static boolean isCreditCode(String code) {
        if (code.length() != 18 || code.chars().anyMatch(c -> CREDIT_CHARACTERS.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_CHARACTERS.indexOf(code.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
