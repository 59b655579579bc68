package org.sunlight.office.account.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.shared.error.RuleBroken;

class PasswordPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @ParameterizedTest(name = "ACC-02 {0}: {1}")
    @CsvSource({
        "Blau-Wal-77, ",
        "vier kleine worte, ",
        "昆明四季如春花开不断年年好, ",
        "blauwalfisch, ",
        "blauwalfisc, PASSWORD_TOO_SHORT",
        "Blau-Wal-, PASSWORD_TOO_SHORT",
        "Blauwalfis, PASSWORD_TOO_SHORT",
        "Blau-wang-77x, PASSWORD_HAS_LOGIN",
        "Password12345!, PASSWORD_COMMON",
        "P@ssw0rd2026, PASSWORD_COMMON",
        "Admin-2026-11, PASSWORD_COMMON",
        "123456789012, PASSWORD_COMMON",
        "qwertyuiopasdf, PASSWORD_COMMON",
        "aaaaaaaaaaaaaa, PASSWORD_COMMON",
        "abababababab, PASSWORD_COMMON",
        "Woaini1314520, PASSWORD_COMMON"
    })
    void judgesPasswords(String password, String code) {
        if (code == null) {
            assertDoesNotThrow(() -> PasswordPolicy.check(password, "wang"));
        } else {
            RuleBroken refused = assertThrows(RuleBroken.class, () -> PasswordPolicy.check(password, "wang"));
            assertEquals(code, refused.code());
        }
    }

    @Test
    @DisplayName("ACC-01 one password has many hashes, and each knows it")
    void hashesWithSalt() {
        String one = PasswordHash.of("Blau-Wal-77");
        assertNotEquals(one, PasswordHash.of("Blau-Wal-77"));
        assertTrue(one.startsWith("pbkdf2-sha512$210000$"));
        assertTrue(PasswordHash.matches("Blau-Wal-77", one));
        assertFalse(PasswordHash.matches("Blau-Wal-78", one));
        assertFalse(PasswordHash.matches("", null));
    }

    @Test
    @DisplayName("ACC-03 five failures in a row lock for fifteen minutes, and a success between starts anew")
    void locksAfterFiveFailures() {
        Credential credential = Credential.forDemonstration("wang", "hash", NOON);
        for (int i = 0; i < 4; i++) {
            assertFalse(credential.fail(NOON));
        }
        credential.signIn(NOON, "127.0.0.1");
        for (int i = 0; i < 4; i++) {
            assertFalse(credential.fail(NOON));
        }
        assertFalse(credential.isLocked(NOON));
        assertTrue(credential.fail(NOON));
        assertTrue(credential.isLocked(NOON.plus(Duration.ofMinutes(15)).minusMillis(1)));
        assertFalse(credential.isLocked(NOON.plus(Duration.ofMinutes(15))));
    }

    @Test
    @DisplayName("ACC-05 a password for one use must be changed, and not into itself")
    void mustBeChanged() {
        String first = Secret.forOneUse();
        Credential credential = Credential.issue("wang", first, NOON);
        assertTrue(credential.mustChange());
        assertEquals(
                "PASSWORD_AS_BEFORE",
                assertThrows(RuleBroken.class, () -> credential.change(first, NOON))
                        .code());
        credential.change("Blau-Wal-77", NOON);
        assertFalse(credential.mustChange());
    }
}
