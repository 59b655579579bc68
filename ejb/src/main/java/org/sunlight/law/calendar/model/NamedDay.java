package org.sunlight.law.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.law.calendar.CalendarDay;
import org.sunlight.law.calendar.DayKind;

/** A day as a notice names it. */
@Embeddable
public class NamedDay {

    @Column(name = "day", nullable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 16)
    private DayKind kind;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    protected NamedDay() {}

    static NamedDay of(CalendarDay day) {
        NamedDay named = new NamedDay();
        named.date = day.date();
        named.kind = day.kind();
        named.name = day.name();
        return named;
    }

    CalendarDay day() {
        return new CalendarDay(date, kind, name);
    }
}
