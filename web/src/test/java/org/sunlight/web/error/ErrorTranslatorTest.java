package org.sunlight.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class ErrorTranslatorTest {

    static Stream<Arguments> whatCallersAreTold() {
        return Stream.of(
                Arguments.of(new NotFound("ORGAN_NOT_FOUND"), 404, "ORGAN_NOT_FOUND"),
                Arguments.of(new Conflict("ORGAN_CLOSED", "x"), 409, "ORGAN_CLOSED"),
                Arguments.of(new NotAllowed("OWN_ROLES"), 403, "OWN_ROLES"),
                Arguments.of(RuleBroken.at("name", "TEXT_MISSING"), 422, "TEXT_MISSING"),
                Arguments.of(new EJBException(new ConflictingEdit()), 409, "CONFLICTING_EDIT"),
                Arguments.of(new EJBAccessException("no"), 403, "NOT_ALLOWED"),
                Arguments.of(
                        new EJBTransactionRolledbackException(
                                "commit", new RuntimeException(new OptimisticLockException())),
                        409,
                        "CONFLICTING_EDIT"),
                Arguments.of(new RuntimeException(new SQLException("gone", "08006")), 503, "DATABASE_UNAVAILABLE"),
                Arguments.of(new RuntimeException(new SQLException("stop", "57P01")), 503, "DATABASE_UNAVAILABLE"),
                Arguments.of(new RuntimeException(new SQLException("full", "53100")), 507, "STORAGE_FULL"),
                Arguments.of(new RuntimeException(new SQLException("deadlock", "40P01")), 503, "DATABASE_BUSY"),
                Arguments.of(new RuntimeException(new SQLException("twice", "23505")), 409, "ALREADY_EXISTS"));
    }

    @ParameterizedTest(name = "{0} is told as {1} {2}")
    @MethodSource("whatCallersAreTold")
    void recognisesThroughEveryWrapping(Throwable thrown, int status, String code) {
        Refusal refusal = ErrorTranslator.translate(thrown).orElseThrow();
        assertEquals(status, refusal.status());
        assertEquals(code, refusal.code());
    }

    @Test
    @DisplayName("a refusal of one field names the field")
    void namesTheField() {
        List<Fault> faults = ErrorTranslator.translate(RuleBroken.at("name", "TEXT_TOO_LONG", 100))
                .orElseThrow()
                .faults();
        assertEquals(List.of(new Fault("name", "TEXT_TOO_LONG", List.of(100), null)), faults);
    }

    @Test
    @DisplayName("our own mistakes are not recognised, and a circle of causes has an end")
    void leavesOurMistakesAlone() {
        RuntimeException outer = new RuntimeException("a");
        RuntimeException inner = new RuntimeException("b", outer);
        outer.initCause(inner);
        assertTrue(ErrorTranslator.translate(new NullPointerException()).isEmpty());
        assertTrue(ErrorTranslator.translate(outer).isEmpty());
    }
}
