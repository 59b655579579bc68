package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The periods that can be chosen, and what they are called. */
@Named("statisticsPeriods")
@RequestScoped
public class StatisticsPeriods {

    private static final int MONTHS = 36;
    private static final int QUARTERS = 12;
    private static final int YEARS = 10;

    @Inject
    private Clock clock;

    public List<PeriodKind> getKinds() {
        return List.of(PeriodKind.values());
    }

    /** Latest first, from the one that is going on. */
    public List<Period> of(PeriodKind kind) {
        int offered = switch (kind) {
            case MONTH -> MONTHS;
            case QUARTER -> QUARTERS;
            case YEAR -> YEARS;
        };
        List<Period> periods = new ArrayList<>();
        Period at = Period.of(kind, LocalDate.now(clock));
        while (periods.size() < offered && at.endsOn().isAfter(Regime.OF_2005.from())) {
            periods.add(at);
            at = at.before();
        }
        return periods;
    }

    public String name(Period period) {
        LocalDate from = period.startsOn();
        String year = String.valueOf(from.getYear());
        return switch (period.kind()) {
            case MONTH ->
                Texts.text(Language.current(), "statistics.month", year, "%02d".formatted(from.getMonthValue()));
            case QUARTER ->
                Texts.text(
                        Language.current(), "statistics.quarter", year, String.valueOf(from.getMonthValue() / 3 + 1));
            case YEAR -> Texts.text(Language.current(), "statistics.year", year);
        };
    }

    /** The month that ended last, where no other is asked for. */
    public Period asked(String key) {
        if (key == null || key.isBlank()) {
            return Period.of(PeriodKind.MONTH, LocalDate.now(clock)).before();
        }
        try {
            return Period.ofKey(key);
        } catch (RuntimeException wrong) {
            throw new NotFound("PERIOD_WRONG");
        }
    }
}
