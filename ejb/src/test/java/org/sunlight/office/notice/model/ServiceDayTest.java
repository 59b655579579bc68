package org.sunlight.office.notice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.office.notice.WayOfService;

class ServiceDayTest {

    @ParameterizedTest(name = "{0} on {1} counts on {2}")
    @CsvSource({
        "DIRECT,2024-03-08,2024-03-08",
        "MAIL,2024-03-08,2024-03-08",
        "ELECTRONIC,2024-03-08,2024-03-08",
        "PUBLIC_NOTICE,2021-12-31,2022-03-01",
        "PUBLIC_NOTICE,2022-01-01,2022-01-31"
    })
    @DisplayName("NOT-23 the day of service that counts, by the way taken")
    void dayThatCounts(WayOfService way, LocalDate on, LocalDate expected) {
        assertEquals(expected, ServiceDay.counting(way, on));
    }

    @ParameterizedTest(name = "{0} with {1} warns {2}")
    @CsvSource({
        "MAIL,XA12345678953,",
        "MAIL,EE123456789CN,",
        "MAIL,1234567890123,",
        "MAIL,SF1234567890123,notice.warning.WAYBILL_NOT_POSTAL",
        "MAIL,,notice.warning.WAYBILL_MISSING",
        "COURIER,SF1234567890123,notice.warning.COURIER",
        "DIRECT,,"
    })
    @DisplayName("NOT-23 only the postal enterprise's waybill goes without a warning")
    void warnings(WayOfService way, String waybill, String expected) {
        List<String> warnings = expected == null ? List.of() : List.of(expected);
        assertEquals(warnings, ServiceDay.warnings(way, LocalDate.parse("2024-03-08"), waybill));
    }
}
