package org.sunlight.office.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.fixture.MemoryDatabase;

class SerialMigrationTest {

    private static final List<String> COUNTED_BY_ID = List.of(
            "INSERT INTO notice_serial (organ_id, document_word, number_year, last_serial) VALUES (901, '昆信', 2025, 7)",
            "INSERT INTO request_number_counter (organ_id, number_year, last_serial) VALUES (901, 2025, 31)",
            "INSERT INTO remedy_number_counter (organ_id, series, number_year, last_serial) VALUES (901, 'FY', 2025, 4)",
            "INSERT INTO petition_number_counter (bureau_id, number_year, last_serial) VALUES (901, 2025, 1200)",
            "INSERT INTO petition_number_counter (bureau_id, number_year, last_serial) VALUES (901, 2026, 15)",
            "INSERT INTO catalogue_serial (id, last_serial) VALUES ('901-2025', 88)");

    private static final List<String> BY_CODE = List.of(
            "confidentiality_counter",
            "candidate_counter",
            "official_counter",
            "interpretation_counter",
            "proposal_counter");

    @Test
    @DisplayName("SER-01 numbers drawn before there was one counter stay drawn, whichever table kept their last one")
    void goesOnWhereItWas() throws Exception {
        MemoryDatabase database = MemoryDatabase.migratedTo("0101");
        database.execute("INSERT INTO organ (id, version, code, name, path, number_prefix, document_word, active)"
                + " VALUES (901, 1, 'KM-XF', '昆明信访', '/901/', 'KMX', '昆信', TRUE)");
        for (String counted : COUNTED_BY_ID) {
            database.execute(counted);
        }
        for (int i = 0; i < BY_CODE.size(); i++) {
            database.execute(
                    "INSERT INTO %s (id, last_serial) VALUES ('KM-XF-2025', %d)".formatted(BY_CODE.get(i), i + 1));
        }
        database.migrateTo("latest");
        assertEquals(
                List.of(
                        "candidate 2025 2",
                        "catalogue-entry 2025 88",
                        "confidentiality-review 2025 1",
                        "disclosure-request 2025 31",
                        "interpretation 2025 4",
                        "official-document 2025 3",
                        "petition 2025 1200",
                        "petition 2026 15",
                        "proposal-reply 2025 5",
                        "remedy:FY 2025 4",
                        "word:昆信 2025 7"),
                counters(database));
    }

    private static List<String> counters(MemoryDatabase database) throws Exception {
        List<String> counters = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT series, number_year, last_serial FROM serial_counter"
                        + " WHERE organ_id = 901 ORDER BY series, number_year")) {
            while (rows.next()) {
                counters.add(rows.getString(1) + " " + rows.getInt(2) + " " + rows.getInt(3));
            }
        }
        return counters;
    }
}
