package org.sunlight.office.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.sunlight.office.notice.model.Draft;
import org.sunlight.office.notice.model.NoticeTemplate;
import org.sunlight.office.notice.model.RemedyTable;
import org.sunlight.office.notice.model.RemedyWording;
import org.sunlight.office.notice.model.TemplateShelf;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.RuleBroken;

/** Brings together what a notice is made of: the template of the case, the remedy of the day, the organ, the due day. */
@ApplicationScoped
class DraftingTable {

    @Inject
    private OrganQueries organs;

    Draft draft(DraftNotice command) {
        if (command.on() == null) {
            throw RuleBroken.at("on", "NOTICE_DAY_MISSING");
        }
        NoticeTemplate template = template(command.template(), command.fields().get("receivedOn"), command.on());
        return new Draft(
                template,
                command,
                organs.organ(command.organId()),
                template.withRemedy() ? remedy(command) : null,
                rule -> null);
    }

    NoticeTemplate template(String code, String receivedOn, LocalDate on) {
        return TemplateShelf.shipped().choose(code, day(receivedOn), on);
    }

    private RemedyWording remedy(DraftNotice command) {
        boolean reviewFirst =
                RemedyTable.knowsReviewFirst(command.on()) && command.template().matches("D0[4-9]|D1[01]");
        return RemedyTable.on(command.on(), reviewFirst);
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
