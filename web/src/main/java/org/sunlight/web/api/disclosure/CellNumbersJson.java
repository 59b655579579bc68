package org.sunlight.web.api.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.sunlight.disclosure.report.CellNumbers;

/** The records behind a figure; {@code next} is the place to read on from, null after the last page. */
public record CellNumbersJson(String cell, BigDecimal value, List<String> numbers, Long next) {

    static CellNumbersJson of(CellNumbers numbers) {
        return new CellNumbersJson(
                numbers.cell(),
                numbers.value() == null ? null : new BigDecimal(numbers.value()),
                numbers.numbers(),
                numbers.next());
    }
}
