package org.sunlight.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-07-03", "20170703", "2017/7/3", "2017.7.3", "2017年7月3日", "2017年7月3", "2017 - 7 - 3"})
    @DisplayName("FRM-05 reads a day in the ways people write it")
    void readsADay(String typed) {
        assertEquals(LocalDate.of(2017, 7, 3), DayConverter.day(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2017", "3.7.2017", "tomorrow", "2017-13-01", "201707033"})
    @DisplayName("FRM-05 refuses what names no day")
    void refusesWhatIsNoDay(String typed) {
        assertThrows(DateTimeException.class, () -> DayConverter.day(typed));
    }
}
