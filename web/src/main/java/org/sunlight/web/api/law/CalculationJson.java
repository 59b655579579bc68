package org.sunlight.web.api.law;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sunlight.law.clock.Calculation;
import org.sunlight.law.clock.ExplainedDay;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.web.kit.HolidayNames;
import org.sunlight.web.kit.Texts;

/**
 * A calculated due day.
 *
 * @param regime first day of the regime that binds the day asked for
 * @param dueAt only for terms in hours, with offset +08:00
 * @param provisional true when the term runs past the last published holiday calendar
 */
@JsonbPropertyOrder({"rule", "regime", "source", "dayZero", "amount", "unit", "dueOn", "dueAt", "provisional", "days"})
public record CalculationJson(
        String rule,
        LocalDate regime,
        String source,
        LocalDate dayZero,
        int amount,
        LimitUnit unit,
        LocalDate dueOn,
        String dueAt,
        boolean provisional,
        List<DayJson> days) {

    /**
     * One day from day zero to the due day.
     *
     * @param ordinal which day of the term; absent when not counted
     * @param why in the language asked for
     */
    @JsonbPropertyOrder({"date", "counted", "ordinal", "why"})
    public record DayJson(LocalDate date, boolean counted, Integer ordinal, String why) {

        static DayJson of(ExplainedDay day, Locale locale) {
            String why = Texts.text(locale, day.why());
            String name = HolidayNames.in(locale, day.whyName());
            return new DayJson(
                    day.date(), day.counted(), day.ordinal(), name.isEmpty() ? why : name + " \u00b7 " + why);
        }
    }

    static CalculationJson of(Calculation calculation, Locale locale) {
        OffsetDateTime dueAt = calculation.dueAt();
        return new CalculationJson(
                calculation.limit().rule(),
                calculation.limit().validFrom(),
                calculation.limit().source(),
                calculation.dayZero(),
                calculation.limit().amount(),
                calculation.limit().unit(),
                calculation.dueOn(),
                dueAt == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dueAt),
                calculation.provisional(),
                calculation.days().stream().map(day -> DayJson.of(day, locale)).toList());
    }
}
