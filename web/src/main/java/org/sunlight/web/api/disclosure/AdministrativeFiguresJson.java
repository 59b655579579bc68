package org.sunlight.web.api.disclosure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.sunlight.disclosure.report.AdministrativeFigures;

/** Figures of table 2 that no register holds; fees in 10,000 yuan. */
public record AdministrativeFiguresJson(
        @NotNull Long licences,
        @NotNull Long penalties,
        @NotNull Long coercions,
        @NotNull BigDecimal fees) {

    static AdministrativeFiguresJson of(AdministrativeFigures figures) {
        return new AdministrativeFiguresJson(
                figures.licences(), figures.penalties(), figures.coercions(), figures.fees());
    }

    AdministrativeFigures figures() {
        return new AdministrativeFigures(licences, penalties, coercions, fees);
    }
}
