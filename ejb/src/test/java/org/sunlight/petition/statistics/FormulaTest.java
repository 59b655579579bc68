package org.sunlight.petition.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private static Formula formula(FormulaFamily family, String indicator) {
        return FormulaBook.of(family, ON).stream()
                .filter(formula -> formula.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: {2}/{3} = {4}")
    @CsvFileSource(resources = "/petition/published-rates.csv", numLinesToSkip = 1)
    @DisplayName("PST-02 published numerators and denominators give the published rates, except where the source errs")
    void publishedRates(
            String unit,
            String what,
            long numerator,
            long denominator,
            BigDecimal published,
            int decimals,
            String holds) {
        BigDecimal share = new Formula(
                        what,
                        FormulaFamily.COHORT,
                        Formula.Unit.SHARE,
                        java.util.List.of(Measure.REPEATS),
                        java.util.List.of(Measure.ITEMS),
                        ON,
                        unit)
                .value(Figures.of(Map.of(Measure.REPEATS, numerator, Measure.ITEMS, denominator)))
                .orElseThrow();
        BigDecimal percent = share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
        assertEquals("yes".equals(holds), percent.compareTo(published) == 0, percent + " against " + published);
    }

    @Test
    @DisplayName("PST-02 nothing divided by nothing is no rate; parts are added before they are divided")
    void weighted() {
        Formula repeats = formula(FormulaFamily.LEDGER, "REPEAT_SHARE");
        assertEquals(Optional.empty(), repeats.value(Figures.NONE));
        Figures small = Figures.of(Map.of(Measure.ITEMS, 2L, Measure.REPEATS, 2L));
        Figures large = Figures.of(Map.of(Measure.ITEMS, 98L, Measure.REPEATS, 0L));
        assertEquals(new BigDecimal("0.0200"), repeats.value(small.plus(large)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "COHORT,REPLY_TIMELY,0.8000",
        "LEDGER,REPLY_TIMELY,0.5000",
        "LEDGER,REPLY_TIMELY_STRICT,0.6250",
        "COHORT,UNIT_SATISFACTION,0.7500",
        "LEDGER,UNIT_SATISFACTION,0.8000",
        "COHORT,UNIT_PARTICIPATION,0.5000",
        "LEDGER,UNIT_PARTICIPATION,0.4000",
        "COHORT,NETWORK_SHARE,0.2500",
        "LEDGER,NETWORK_SHARE,0.3000"
    })
    @DisplayName("PST-03 the two families answer differently, each by its own figures")
    void families(FormulaFamily family, String indicator, BigDecimal expected) {
        Figures figures = Figures.of(Map.ofEntries(
                Map.entry(Measure.HANDLING_IN_TIME, 5L),
                Map.entry(Measure.HANDLING_LATE, 2L),
                Map.entry(Measure.HANDLING_RUNNING, 2L),
                Map.entry(Measure.HANDLING_MISSING, 1L),
                Map.entry(Measure.FIRST_HANDLING_ALL, 5L),
                Map.entry(Measure.FIRST_HANDLING_IN_TIME, 4L),
                Map.entry(Measure.UNIT_SATISFIED, 2L),
                Map.entry(Measure.UNIT_FAIRLY, 1L),
                Map.entry(Measure.UNIT_DISSATISFIED, 1L),
                Map.entry(Measure.UNIT_EXPIRED, 4L),
                Map.entry(Measure.UNIT_OPENED, 10L),
                Map.entry(Measure.UNIT_OPENED_RATED, 4L),
                Map.entry(Measure.UNIT_OPENED_CONTENT, 3L),
                Map.entry(Measure.UNIT_OPENED_SILENT, 5L),
                Map.entry(Measure.COUNTED_NETWORK, 2L),
                Map.entry(Measure.COUNTED_CLASSED, 8L),
                Map.entry(Measure.NETWORK, 3L),
                Map.entry(Measure.ITEMS, 10L)));
        assertEquals(expected, formula(family, indicator).value(figures).orElseThrow());
    }

    @Test
    @DisplayName("PST-03 both families know the indicators of the field, each formula with its source")
    void complete() {
        for (FormulaFamily family : FormulaFamily.values()) {
            Map<String, Formula> known = FormulaBook.of(family, ON).stream()
                    .collect(Collectors.toMap(Formula::indicator, formula -> formula));
            for (String indicator : new String[] {
                "BUREAU_TIMELY",
                "UNIT_TIMELY",
                "REPLY_TIMELY",
                "BUREAU_PARTICIPATION",
                "UNIT_PARTICIPATION",
                "BUREAU_SATISFACTION",
                "UNIT_SATISFACTION",
                "REPEAT_SHARE",
                "NETWORK_SHARE",
                "SETTLED_AT_ONCE"
            }) {
                assertTrue(known.containsKey(indicator), family + " knows no " + indicator);
                assertFalse(known.get(indicator).source().isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,2024-02-29,2024-02-01,2024-03-01,2024-01-01",
        "QUARTER,2024-12-31,2024-10-01,2025-01-01,2024-07-01",
        "QUARTER,2024-01-01,2024-01-01,2024-04-01,2023-10-01",
        "YEAR,2024-07-01,2024-01-01,2025-01-01,2023-01-01"
    })
    @DisplayName("PST-01 a period holds its first day and not the day after its last")
    void periods(PeriodKind kind, LocalDate day, LocalDate from, LocalDate until, LocalDate before) {
        Period period = Period.of(kind, day);
        assertEquals(from, period.startsOn());
        assertEquals(until, period.endsOn());
        assertEquals(before, period.before().startsOn());
        assertEquals(period, Period.ofKey(period.key()));
        assertThrows(IllegalArgumentException.class, () -> new Period(kind, from.plusDays(1)));
    }

    @Test
    @DisplayName("figures are read as they were written")
    void written() {
        Figures figures = Figures.of(Map.of(Measure.ITEMS, 12L, Measure.UNIT_FAIRLY, 3L, Measure.CALLS, 0L));
        assertEquals(figures, Figures.read(figures.written()));
        assertEquals(Figures.of(Map.of(Measure.ITEMS, 1L)), Figures.read("FORGOTTEN=7 ITEMS=1"));
        assertEquals(Figures.NONE, Figures.read(""));
    }
}
