package org.sunlight.shared.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.office.organ.AmendOrgan;
import org.sunlight.office.organ.GrantRole;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.StaffService;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class AuditTrailIT extends ContainerCase {

    @Inject
    private AuditQueries trail;

    @Inject
    private AuditVerificationService verification;

    @Inject
    private OrganService organs;

    @Inject
    private OrganQueries queries;

    @Inject
    private StaffService staff;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Test
    @DisplayName("AUD-01 an act leaves an entry with its caller, its subject and its outcome")
    void recordsWhatWasDone() throws Exception {
        OrganView organ = queries.byCode("XF-FM");
        as("admin", () -> organs.amend(new AmendOrgan("XF-FM", organ.version(), organ.particulars())));
        AuditEntry entry = newest("Organ.amend");
        assertEquals("admin", entry.login());
        assertEquals("XF-FM", entry.subjectNumber());
        assertEquals(Outcome.DONE, entry.outcome());
        assertEquals("user-administrator", entry.roles());
    }

    @Test
    @DisplayName("AUD-02 ORG-07 a refused act leaves its entry although its transaction is rolled back")
    void recordsWhatWasRefused() throws Exception {
        long version = queries.staff("wang").version();
        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> as("safe", () -> staff.grant(new GrantRole("wang", version, "auditor"))));
        assertEquals("ROLE_APART_FROM_CASE_WORK", refused.code());
        AuditEntry entry = newest("Staff.grant");
        assertEquals(Outcome.REFUSED, entry.outcome());
        assertEquals("ROLE_APART_FROM_CASE_WORK", entry.code());
        assertEquals("wang", entry.subjectNumber());
    }

    @Test
    @DisplayName("ORG-08 a security officer cannot grant to the own account")
    void refusesOwnRoles() throws Exception {
        long version = queries.staff("safe").version();
        assertThrows(NotAllowed.class, () -> as("safe", () -> staff.grant(new GrantRole("safe", version, "auditor"))));
    }

    @Test
    @DisplayName("ORG-05 the second of two editors is refused, and told so")
    void refusesTheSecondEditor() throws Exception {
        OrganView seen = queries.byCode("XF-FM");
        OrganView renamed = as("admin", () -> organs.amend(new AmendOrgan("XF-FM", seen.version(), named(seen, "A"))));
        assertThrows(
                ConflictingEdit.class,
                () -> as("admin", () -> organs.amend(new AmendOrgan("XF-FM", seen.version(), named(seen, "B")))));
        assertEquals("CONFLICTING_EDIT", newest("Organ.amend").code());
        as("admin", () -> organs.amend(new AmendOrgan("XF-FM", renamed.version(), seen.particulars())));
    }

    @Test
    @DisplayName("who lacks the role is refused at every door of the administration")
    void refusesWithoutRole() {
        for (String login : List.of("wang", "zhou", "safe", "audit")) {
            assertThrows(
                    EJBAccessException.class,
                    () -> as(login, () -> organs.amend(new AmendOrgan("KMXF", 1, null))),
                    login);
        }
        for (String login : List.of("wang", "admin", "audit")) {
            assertThrows(
                    EJBAccessException.class,
                    () -> as(login, () -> staff.grant(new GrantRole("wang", 1, "head"))),
                    login);
        }
        for (String login : List.of("wang", "admin", "safe")) {
            assertThrows(EJBAccessException.class, () -> as(login, verification::verify), login);
        }
    }

    @Test
    @DisplayName("ORG-02 an organ above one's own does not exist for who administers")
    void hidesOrgansAbove() {
        assertThrows(NotFound.class, () -> as("admin", () -> organs.amend(new AmendOrgan("KM", 1, null))));
    }

    @Test
    @DisplayName("AUD-03 an entry changed past the application is named, and the database resists the change")
    void findsWhatWasChangedByHand() throws Exception {
        long number =
                as("audit", () -> trail.page(AuditFilter.any(), 0, 1).get(0).number());
        String tamper = "UPDATE audit_entry SET act = 'Nothing.happened' WHERE entry_number = " + number;
        String act = as(
                "audit",
                () -> trail.page(AuditFilter.any(), 0, 1).get(0).entry().act());
        assertThrows(SQLException.class, () -> execute(tamper));
        unguarded(() -> execute(tamper));
        VerificationView found = as("audit", verification::verify);
        unguarded(() -> execute("UPDATE audit_entry SET act = '" + act + "' WHERE entry_number = " + number));
        assertEquals(number, found.firstBroken());
        assertEquals(VerificationView.Break.CHANGED, found.reason());
        assertTrue(as("audit", verification::verify).isWhole());
    }

    private AuditEntry newest(String act) throws Exception {
        AuditFilter filter = new AuditFilter(null, null, null, act, null, null);
        return as("audit", () -> trail.page(filter, 0, 1)).get(0).entry();
    }

    private static OrganParticulars named(OrganView organ, String name) {
        var known = organ.particulars();
        return new OrganParticulars(
                name,
                known.numberPrefix(),
                known.documentWord(),
                known.reviewOrgan(),
                known.court(),
                known.address(),
                known.postcode(),
                known.phone(),
                known.fax(),
                known.email(),
                known.government());
    }

    /** As a thief with the database password would: past the triggers. */
    private void unguarded(Tampering tampering) throws SQLException {
        boolean derby = isDerby();
        execute(derby ? "DROP TRIGGER audit_entry_no_update" : "ALTER TABLE audit_entry DISABLE TRIGGER USER");
        try {
            tampering.happen();
        } finally {
            execute(
                    derby
                            ? "CREATE TRIGGER audit_entry_no_update AFTER UPDATE ON audit_entry FOR EACH ROW"
                                    + " INSERT INTO audit_entry_change (attempt) VALUES (1)"
                            : "ALTER TABLE audit_entry ENABLE TRIGGER USER");
        }
    }

    private boolean isDerby() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Tampering {
        void happen() throws SQLException;
    }
}
