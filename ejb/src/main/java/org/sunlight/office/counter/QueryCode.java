package org.sunlight.office.counter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code on the receipt by which an applicant follows his request. Twelve characters of an alphabet without
 * look-alikes (59 bits); only the hash, salted with the number of the request, is kept.
 */
public final class QueryCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^0-9A-Z]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    /** As printed: three groups of four. */
    public static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    public static String hash(String number, String code) {
        String plain = code == null
                ? ""
                : NOT_OF_A_CODE.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((number + ":" + plain).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Takes the same time whether or not there is a hash to compare with. */
    public static boolean matches(String number, String code, String hash) {
        byte[] expected = (hash == null ? "-" : hash).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(hash(number, code).getBytes(StandardCharsets.UTF_8), expected);
    }
}
