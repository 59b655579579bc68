package org.sunlight.office.account.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunlight.shared.error.RuleBroken;

/** Which passwords may be chosen (ACC-02). */
public final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int SHORTEST_MIXED = 10;
    private static final int LONGEST = 128;
    private static final int KINDS_OF_MIXED = 3;

    /** Words that, with digits and signs around them, make up the passwords found first in every attack. */
    private static final Set<String> COMMON = read();

    private PasswordPolicy() {}

    /** @throws RuleBroken at {@code next} */
    public static void check(String password, String login) {
        if (password == null || password.length() < leastLength(password)) {
            throw RuleBroken.at("next", "PASSWORD_TOO_SHORT", SHORTEST, SHORTEST_MIXED);
        }
        if (password.length() > LONGEST) {
            throw RuleBroken.at("next", "TEXT_TOO_LONG", LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (login.length() >= 3 && plain.contains(login)) {
            throw RuleBroken.at("next", "PASSWORD_HAS_LOGIN");
        }
        if (isCommon(plain)) {
            throw RuleBroken.at("next", "PASSWORD_COMMON");
        }
    }

    private static int leastLength(String password) {
        Stream<IntPredicate> kinds = Stream.of(
                Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));
        long mixed = kinds.filter(kind -> password.chars().anyMatch(kind)).count();
        return mixed >= KINDS_OF_MIXED ? SHORTEST_MIXED : SHORTEST;
    }

    private static boolean isCommon(String plain) {
        String core = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        boolean monotonous = plain.chars().distinct().count() <= 3;
        return monotonous || COMMON.contains(plain) || COMMON.contains(core) || isRun(plain);
    }

    /** Neighbours on the keyboard or in the alphabet, forward or backward. */
    private static boolean isRun(String plain) {
        String rows = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";
        String backward = new StringBuilder(rows).reverse().toString();
        return rows.contains(plain) || backward.contains(plain);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("/account/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
