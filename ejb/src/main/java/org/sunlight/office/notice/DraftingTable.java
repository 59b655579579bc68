package org.sunlight.office.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.rule.RemedyTexts;
import org.sunlight.office.notice.model.DayTable;
import org.sunlight.office.notice.model.Draft;
import org.sunlight.office.notice.model.Letter;
import org.sunlight.office.notice.model.NoticeTemplate;
import org.sunlight.office.notice.model.RemedyWording;
import org.sunlight.office.notice.model.TemplateShelf;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.RuleBroken;

/** Brings together what a notice is made of: the template of the case, the remedy of the day, the organ, the due day. */
@ApplicationScoped
class DraftingTable {

    @Inject
    private OrganQueries organs;

    @Inject
    private RemedyTexts remedies;

    @Inject
    private ClockQueries clocks;

    Draft draft(DraftNotice command) {
        if (command.on() == null) {
            throw RuleBroken.at("on", "NOTICE_DAY_MISSING");
        }
        NoticeTemplate template = template(command.template(), command.fields().get("receivedOn"), command.on());
        return new Draft(
                template,
                command,
                organs.organ(command.organId()),
                template.withRemedy() ? remedy(template, command) : null,
                rule -> days(new ClockRef(command.subjectKind(), command.subjectNumber(), rule)));
    }

    NoticeTemplate template(String code, String receivedOn, LocalDate on) {
        return TemplateShelf.shipped().choose(code, day(receivedOn), on);
    }

    private RemedyWording remedy(NoticeTemplate template, DraftNotice command) {
        return remedies.on(command.on(), template.remedyOf())
                .map(text -> new RemedyWording(text.template(), text.reviewFirst()))
                .orElse(null);
    }

    /** Null for a case without such a clock, as one that was imported already answered. */
    private Letter.Grid days(ClockRef ref) {
        boolean runs = clocks.of(ref.subjectKind(), ref.subjectNumber()).stream()
                .anyMatch(clock -> clock.ref().equals(ref));
        return runs ? DayTable.of(clocks.explain(ref)) : null;
    }

    /** A day that cannot be read pins nothing; the lint names it. */
    private static LocalDate day(String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
