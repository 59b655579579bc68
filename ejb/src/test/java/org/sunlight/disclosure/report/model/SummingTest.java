package org.sunlight.disclosure.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.disclosure.report.ReportTables;

class SummingTest {

    private static final Map<String, String> OWN =
            Map.of("2.R206", "0.50", "3.R01.c7", "2", "4.reconsideration.total", "0");
    private static final ReportTables ONE = tables(Map.of("2.R206", "1.25", "3.R01.c7", "5"));
    private static final ReportTables OTHER = tables(Map.of("3.R01.c7", "30", "4.reconsideration.total", "1"));

    @Test
    @DisplayName("REP-15 the parts are added cell by cell, money with its decimals, an absent cell as nothing")
    void addsCellByCell() {
        assertEquals(
                Map.of("2.R206", "1.75", "3.R01.c7", "37", "4.reconsideration.total", "1"),
                Summing.plus(OWN, List.of(ONE, OTHER)));
    }

    @Test
    @DisplayName("REP-15 without its parts a sum is what the organ itself has handled")
    void leavesWhatIsOwn() {
        ReportTables sum = tables(Summing.plus(OWN, List.of(ONE, OTHER)));
        assertEquals(tables(OWN), Summing.minus(sum, List.of(ONE, OTHER)));
        assertEquals(sum, Summing.minus(sum, List.of()));
    }

    private static ReportTables tables(Map<String, String> cells) {
        return new ReportTables(new TreeMap<>(cells));
    }
}
