package org.sunlight.publication.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunlight.shared.error.Conflict;

/** Which act leads where, and whose act it is: every cell of both tables. */
class OfficialStateTest {

    private static final String[] ROLES = {
        "clerk",
        "disclosure-officer",
        "section-head",
        "confidentiality-reviewer",
        "deputy-head",
        "head",
        "statistician",
        "auditor"
    };

    /** Methods of the services whose name is not that of their act. */
    private static final Map<OfficialAct, String> OTHER_NAME = Map.of(OfficialAct.RETURN, "giveBack");

    @DisplayName("OFD-02 in each state exactly the acts of the table are permitted")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/official-transitions.csv", numLinesToSkip = 1)
    void permitsExactlyTheActsInTheTable(ArgumentsAccessor row) {
        OfficialState from = OfficialState.valueOf(row.getString(0));
        for (OfficialAct act : OfficialAct.values()) {
            String expected = row.getString(act.ordinal() + 1);
            if (expected.equals("-")) {
                Conflict refused = assertThrows(Conflict.class, () -> from.after(act), act.name());
                assertEquals("DOCUMENT_ACT_NOT_PERMITTED", refused.code());
            } else {
                assertEquals(OfficialState.valueOf(expected), from.after(act), act.name());
            }
        }
    }

    @DisplayName("OFD-14 each act belongs to exactly the roles of the table")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/official-roles.csv", numLinesToSkip = 1)
    void belongsToExactlyTheRolesInTheTable(ArgumentsAccessor row) {
        OfficialAct act = OfficialAct.valueOf(row.getString(0));
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < ROLES.length; i++) {
            if (row.getString(i + 1).equals("x")) {
                expected.add(ROLES[i]);
            }
        }
        assertEquals(expected, act.roles());
    }

    @DisplayName("OFD-14 the door of each act lets in the roles that its button is shown to")
    @ParameterizedTest
    @EnumSource
    void doorAndButtonAgree(OfficialAct act) {
        String name = OTHER_NAME.getOrDefault(act, camel(act.name()));
        Method method = Stream.of(
                        OfficialDocumentService.class, OfficialPublicationService.class, OfficialValidityService.class)
                .flatMap(service -> Arrays.stream(service.getMethods()))
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name));
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class) == null
                ? method.getDeclaringClass().getAnnotation(RolesAllowed.class)
                : method.getAnnotation(RolesAllowed.class);
        assertEquals(act.roles(), Set.of(roles.value()));
    }

    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.toLowerCase().split("_")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
