package org.sunlight.office.account.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it is kept (ACC-01): {@code pbkdf2-sha512$rounds$salt$hash}. */
public final class PasswordHash {

    static final int ROUNDS = 210_000;

    private static final String KIND = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A hash that no password has, for doing the same work where there is no account. */
    private static final String NOBODY =
            KIND + "$" + ROUNDS + "$" + encode(new byte[SALT_BYTES]) + "$" + encode(new byte[HASH_BITS / Byte.SIZE]);

    private PasswordHash() {}

    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return KIND + "$" + ROUNDS + "$" + encode(salt) + "$" + encode(derive(password, salt, ROUNDS));
    }

    /** Takes as long for a hash that is null as for one that is not. */
    public static boolean matches(String password, String hash) {
        String[] parts = (hash == null ? NOBODY : hash).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA512", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
