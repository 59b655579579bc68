package org.sunlight.disclosure.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.shared.error.Conflict;

class RemedyStateTest {

    @ParameterizedTest(name = "from {0}")
    @DisplayName("REM-04 permits exactly the acts in the table")
    @CsvFileSource(resources = "/remedy-transitions.csv", numLinesToSkip = 1)
    void permitsExactlyTheActsInTheTable(ArgumentsAccessor row) {
        RemedyState from = RemedyState.valueOf(row.getString(0));
        for (RemedyAct act : RemedyAct.values()) {
            String expected = row.getString(act.ordinal() + 1);
            if (expected.equals("-")) {
                assertThrows(Conflict.class, () -> from.after(act), act.name());
            } else {
                assertEquals(RemedyState.valueOf(expected), from.after(act), act.name());
            }
        }
    }
}
