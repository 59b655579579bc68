package org.sunlight.publication.channel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.channel.CareForColumn;
import org.sunlight.publication.channel.ColumnClass;
import org.sunlight.publication.channel.ColumnRow;
import org.sunlight.publication.channel.Freshness;
import org.sunlight.publication.channel.model.UpdateLimits.Span;
import org.sunlight.shared.error.RuleBroken;

/** Who answers for a column and how it is judged. */
@Entity
@Table(name = "column_care")
public class ColumnCare {

    private static final long NONE = -1;

    @Id
    @Column(name = "column_code", length = 40)
    private String code;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id")
    private Long organId;

    @Column(name = "section_id")
    private Long sectionId;

    @Column(name = "login", length = 100)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "veto_class", nullable = false, length = 20)
    private ColumnClass columnClass;

    @Column(name = "cycle_days")
    private Integer cycleDays;

    @Column(name = "special", nullable = false)
    private boolean special;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected ColumnCare() {}

    /** Nobody answers for it and nothing is demanded. */
    public static ColumnCare none(String code) {
        ColumnCare care = new ColumnCare();
        care.code = code;
        care.columnClass = ColumnClass.OTHER;
        return care;
    }

    public void write(CareForColumn command, long organ) {
        if (command.columnClass() == null) {
            throw RuleBroken.at("columnClass", "TEXT_MISSING");
        }
        boolean badCycle = command.cycleDays() != null && command.cycleDays() < 1;
        if (badCycle) {
            throw RuleBroken.at("cycleDays", "BASIC_CYCLE");
        }
        if (command.special()) {
            requirePeriod(command);
        }
        organId = organ;
        sectionId = command.sectionId();
        login = Wording.optional("login", command.login(), 100);
        columnClass = command.columnClass();
        cycleDays = command.cycleDays();
        special = command.special();
        startsOn = special ? command.startsOn() : null;
        endsOn = special ? command.endsOn() : null;
    }

    private static void requirePeriod(CareForColumn command) {
        if (command.startsOn() == null) {
            throw RuleBroken.at("startsOn", "TEXT_MISSING");
        }
        if (command.cycleDays() == null) {
            throw RuleBroken.at("cycleDays", "SPECIAL_NEEDS_CYCLE");
        }
        boolean backwards = command.endsOn() != null && command.endsOn().isBefore(command.startsOn());
        if (backwards) {
            throw RuleBroken.at("endsOn", "PERIOD_BACKWARDS");
        }
    }

    /** @param last day of the last update, null for an empty column */
    public ColumnRow row(SiteColumnView column, boolean kept, LocalDate last, UpdateLimits limits, LocalDate today) {
        Span span = last == null ? Span.NONE : limits.column(columnClass, cycleDays, last);
        Freshness freshness = freshness(last, span, today);
        boolean bound = freshness != Freshness.UNBOUND && span.lastDay() != null;
        return new ColumnRow(
                column,
                kept ? version : NONE,
                organId,
                sectionId,
                login,
                columnClass,
                cycleDays,
                special,
                startsOn,
                endsOn,
                last,
                bound ? span.lastDay() : null,
                bound ? (int) ChronoUnit.DAYS.between(today, span.lastDay()) : null,
                freshness);
    }

    /** A topic that has not begun or is over asks for nothing, not even to be filled. */
    private Freshness freshness(LocalDate last, Span span, LocalDate today) {
        boolean outside = special && (today.isBefore(startsOn) || endsOn != null && today.isAfter(endsOn));
        if (outside) {
            return Freshness.UNBOUND;
        }
        return last == null ? Freshness.EMPTY : span.at(today);
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }
}
