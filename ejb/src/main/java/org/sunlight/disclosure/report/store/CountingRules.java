package org.sunlight.disclosure.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.sunlight.disclosure.report.AdministrativeFigures;
import org.sunlight.disclosure.request.FigureCounting;
import org.sunlight.law.rule.HouseSettings;

/**
 * How the house counts where no printed note of the form says it: settings, as they stand on the last
 * day of the year of the report.
 */
@ApplicationScoped
public class CountingRules {

    private static final String CORRECTIONS = "report.counting.awaiting-correction-carried-over";
    private static final String WITHDRAWALS = "report.counting.withdrawn-as-other";
    private static final String FEES = "report.counting.fees-in-table-2";
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    @Inject
    private HouseSettings settings;

    public FigureCounting of(int year) {
        return new FigureCounting(flag(CORRECTIONS, year), flag(WITHDRAWALS, year));
    }

    /**
     * The figures of table 2 that are entered by hand, with the processing fees added where the house counts them there.
     *
     * @param feesPaid in yuan; the cell is in 10,000 yuan
     */
    public AdministrativeFigures inTable2(AdministrativeFigures entered, BigDecimal feesPaid, int year) {
        if (!flag(FEES, year) || feesPaid == null) {
            return entered;
        }
        BigDecimal fees = entered.fees().add(feesPaid.divide(YUAN, 2, RoundingMode.HALF_UP));
        return new AdministrativeFigures(entered.licences(), entered.penalties(), entered.coercions(), fees);
    }

    private boolean flag(String setting, int year) {
        return settings.flag(setting, LocalDate.of(year, 12, 31));
    }
}
