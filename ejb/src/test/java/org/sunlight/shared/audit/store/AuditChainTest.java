package org.sunlight.shared.audit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.fixture.MemoryDatabase;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.audit.VerificationView;
import org.sunlight.shared.audit.VerificationView.Break;

class AuditChainTest {

    private MemoryDatabase database;

    @BeforeEach
    void tenEntries() throws SQLException {
        database = MemoryDatabase.migratedTo("0013");
        try (Connection connection = database.connect()) {
            AuditChain.append(
                    connection,
                    IntStream.rangeClosed(1, 4).mapToObj(AuditChainTest::entry).toList());
            AuditChain.append(
                    connection,
                    IntStream.rangeClosed(5, 10).mapToObj(AuditChainTest::entry).toList());
        }
    }

    @Test
    @DisplayName("AUD-03 a chain as it was written is whole")
    void isWhole() throws SQLException {
        VerificationView found = verify();
        assertTrue(found.isWhole(), found.toString());
        assertEquals(10, found.checked());
    }

    @Test
    @DisplayName("AUD-03 an empty chain is whole")
    void isWholeWhenEmpty() throws SQLException {
        database = MemoryDatabase.migratedTo("0013");
        assertEquals(new VerificationView(0, null, null), verify());
    }

    @Test
    @DisplayName("the database refuses to change or remove an entry")
    void refusesChange() {
        assertThrows(SQLException.class, () -> database.execute("UPDATE audit_entry SET login = 'nobody'"));
        assertThrows(SQLException.class, () -> database.execute("DELETE FROM audit_entry WHERE entry_number = 3"));
    }

    @ParameterizedTest(name = "AUD-03 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit_entry SET login = 'nobody' WHERE entry_number = 3|3|CHANGED",
                "UPDATE audit_entry SET outcome = 'DONE' WHERE entry_number = 8|8|CHANGED",
                "UPDATE audit_entry SET code = NULL WHERE entry_number = 10|10|CHANGED",
                "UPDATE audit_entry SET previous_hash = hash WHERE entry_number = 5|5|DETACHED",
                "DELETE FROM audit_entry WHERE entry_number = 6|6|MISSING",
                "DELETE FROM audit_entry WHERE entry_number = 10|10|MISSING",
                "DELETE FROM audit_entry|1|MISSING",
                "UPDATE audit_head SET last_number = 9|9|CHANGED",
                "INSERT INTO audit_entry SELECT entry_number + 1, occurred_at, login, organ_id, roles, origin, request_id,"
                        + " act, subject_kind, subject_number, outcome, code, hash, hash FROM audit_entry WHERE"
                        + " entry_number = 10|11|INSERTED"
            })
    void namesTheFirstBrokenEntry(String tampering, long number, Break reason) throws SQLException {
        database.execute("DROP TRIGGER audit_entry_no_update");
        database.execute("DROP TRIGGER audit_entry_no_delete");
        database.execute(tampering);
        VerificationView found = verify();
        assertEquals(number, found.firstBroken());
        assertEquals(reason, found.reason());
    }

    @Test
    @DisplayName("AUD-03 the script says whole, names the first broken entry, or says why it cannot tell")
    void theScriptSaysTheSame() throws SQLException {
        assertEquals("0 whole: 10 entries", script(database.url()));
        database.execute("DROP TRIGGER audit_entry_no_update");
        database.execute("UPDATE audit_entry SET login = 'nobody' WHERE entry_number IN (4, 7)");
        assertEquals(
                "2 BROKEN at entry 4: CHANGED; 3 entries before it are as they were written", script(database.url()));
        String unknown = script("jdbc:derby:memory:nowhere");
        assertTrue(unknown.startsWith("1 could not be read: ") && unknown.contains("not found"), unknown);
    }

    private static String script(String url) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = VerifyAudit.verify(url, "app", "app", new PrintStream(said, true, StandardCharsets.UTF_8));
        return exit + " " + said.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    @DisplayName("an entry reads as it was written, newest first, for the organs that may be seen")
    void readsAsWritten() throws SQLException {
        try (Connection connection = database.connect()) {
            List<ChainedEntry> found = AuditPages.page(connection, AuditFilter.any(), List.of(50L), 2, 3);
            assertEquals(
                    List.of(8L, 7L, 6L),
                    found.stream().map(ChainedEntry::number).toList());
            assertEquals(entry(8), found.get(0).entry());
            assertEquals(0, AuditPages.count(connection, AuditFilter.any(), List.of(51L)));
            AuditFilter refused = new AuditFilter(
                    Instant.parse("2026-11-23T01:00:02Z"), null, "wang", "AMEND", Outcome.REFUSED, "100%");
            assertEquals(0, AuditPages.count(connection, refused, List.of(50L)));
            AuditFilter labelled =
                    new AuditFilter(null, null, null, "%", Set.of("Organ.amend", "Organ.close"), Outcome.REFUSED, null);
            assertEquals(5, AuditPages.count(connection, labelled, List.of(50L)));
        }
    }

    @Test
    @DisplayName("two entries that read alike when their fields are strung together have different links")
    void fieldsCannotRunIntoEachOther() {
        AuditEntry one =
                new AuditEntry(Instant.EPOCH, "ab", null, "c", "intranet", null, "A.b", null, null, Outcome.DONE, null);
        AuditEntry other =
                new AuditEntry(Instant.EPOCH, "a", null, "bc", "intranet", null, "A.b", null, null, Outcome.DONE, null);
        assertTrue(!EntryHash.of(EntryHash.ROOT, 1, one).equals(EntryHash.of(EntryHash.ROOT, 1, other)));
    }

    private VerificationView verify() throws SQLException {
        try (Connection connection = database.connect()) {
            return AuditChain.verify(connection);
        }
    }

    private static AuditEntry entry(int i) {
        return new AuditEntry(
                Instant.parse("2026-11-23T01:00:00.123456Z").plusSeconds(i),
                "wang",
                50L,
                "clerk",
                "intranet",
                "r" + i,
                "Organ.amend",
                "organ",
                "KMXF",
                i % 2 == 0 ? Outcome.REFUSED : Outcome.DONE,
                i % 2 == 0 ? "ORGAN_CLOSED" : null);
    }
}
