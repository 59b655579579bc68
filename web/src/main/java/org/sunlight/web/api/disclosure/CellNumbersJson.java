package org.sunlight.web.api.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.sunlight.disclosure.report.CellNumbers;
import org.sunlight.disclosure.report.CellPart;

/**
 * The records behind a figure; {@code next} is the place to read on from, null after the last page. The figure of a
 * government is its own records and {@code parts}, the reports it adds up.
 */
public record CellNumbersJson(String cell, BigDecimal value, List<String> numbers, List<PartJson> parts, Long next) {

    /** What the report of an organ below contributes. */
    public record PartJson(String organ, int serial, BigDecimal value) {

        static PartJson of(CellPart part) {
            return new PartJson(part.organ(), part.serial(), new BigDecimal(part.value()));
        }
    }

    static CellNumbersJson of(CellNumbers numbers) {
        return new CellNumbersJson(
                numbers.cell(),
                numbers.value() == null ? null : new BigDecimal(numbers.value()),
                numbers.numbers(),
                numbers.parts().stream().map(PartJson::of).toList(),
                numbers.next());
    }
}
