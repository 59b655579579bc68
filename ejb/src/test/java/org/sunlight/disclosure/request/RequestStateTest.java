package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sunlight.shared.error.Conflict;

class RequestStateTest {

    @ParameterizedTest(name = "from {0}")
    @CsvFileSource(resources = "/request/transitions.csv", numLinesToSkip = 1)
    @DisplayName("REQ-03 permits exactly the acts in the table")
    void permitsExactlyTheActsInTheTable(ArgumentsAccessor row) {
        RequestState from = RequestState.valueOf(row.getString(0));
        Set<RequestAct> permitted = EnumSet.noneOf(RequestAct.class);
        for (RequestAct act : RequestAct.values()) {
            String expected = row.getString(act.ordinal() + 1);
            if (expected.equals("-")) {
                assertEquals(
                        "ACT_NOT_PERMITTED",
                        assertThrows(Conflict.class, () -> from.after(act), act.name())
                                .code());
            } else {
                permitted.add(act);
                assertEquals(RequestState.valueOf(expected), from.after(act), act.name());
            }
        }
        assertEquals(permitted, from.permittedActs());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/request/transitions.csv")
    @DisplayName("REQ-03 the table of the test names every act in its order")
    void theTableNamesEveryAct(ArgumentsAccessor row) {
        if (row.getString(0).equals("from")) {
            assertEquals(
                    Arrays.stream(RequestAct.values()).map(Enum::name).toList(),
                    Arrays.stream(row.toArray()).skip(1).map(Object::toString).toList());
        } else {
            assertEquals(RequestAct.values().length + 1, row.size());
        }
    }
}
