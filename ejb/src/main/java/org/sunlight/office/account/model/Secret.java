package org.sunlight.office.account.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Words made by chance: passwords for one use and secrets of machine clients. */
public final class Secret {

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int LONG = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** Four groups of four, about 92 bits; a person types it once. */
    public static String forOneUse() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            made.append(i == 0 ? "" : "-").append(chance(GROUP));
        }
        return made.toString();
    }

    /** About 249 bits. */
    public static String forMachine() {
        return chance(LONG);
    }

    /** Enough for a secret made by chance: nobody guesses 249 bits, so no slow hash is needed at every call. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String chance(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
