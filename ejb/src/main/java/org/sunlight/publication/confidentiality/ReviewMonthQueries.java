package org.sunlight.publication.confidentiality;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.confidentiality.model.ReviewMonth;
import org.sunlight.publication.confidentiality.store.MonthStore;
import org.sunlight.shared.security.CurrentCaller;

/** The monthly summaries of the caller's own organ. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR
})
public class ReviewMonthQueries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private MonthStore months;

    @Inject
    private MonthTerm term;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The summary of a month: as it was signed, or as it stands now. */
    public MonthView month(YearMonth month) {
        long organId = caller.get().organId();
        Optional<ReviewMonth> signed = months.find(organId, month);
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = term.dueOn(organId, month);
        LocalDate done =
                signed.map(each -> each.signedAt().atZone(ZONE).toLocalDate()).orElse(today);
        return new MonthView(
                organId,
                organs.organ(organId).name(),
                month,
                signed.map(ReviewMonth::figures).orElseGet(() -> months.figures(organId, month)),
                signed.map(ReviewMonth::signedName).orElse(null),
                signed.map(ReviewMonth::signedAt).orElse(null),
                dueOn,
                done.isAfter(dueOn),
                signed.isEmpty() && YearMonth.from(today).isAfter(month));
    }
}
