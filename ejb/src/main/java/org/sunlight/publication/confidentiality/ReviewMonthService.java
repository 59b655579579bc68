package org.sunlight.publication.confidentiality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.office.worklist.Settled;
import org.sunlight.publication.confidentiality.model.ReviewMonth;
import org.sunlight.publication.confidentiality.store.MonthStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The monthly summary of reviews with nil return: signed once, reminded of until it is. */
@Stateless
@Audited
public class ReviewMonthService {

    @Inject
    private MonthStore months;

    @Inject
    private MonthTerm term;

    @Inject
    private OrganQueries organs;

    @Inject
    private RoleBell bell;

    @Inject
    private Event<Settled> settled;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Signs for the caller's organ; the figures stand from then on.
     *
     * @throws Conflict MONTH_SIGNED where somebody has
     * @throws org.sunlight.shared.error.RuleBroken MONTH_NOT_OVER
     */
    @RolesAllowed(Roles.CONFIDENTIALITY_REVIEWER)
    public void sign(SignMonth command) {
        Caller by = caller.get();
        if (months.find(by.organId(), command.month()).isPresent()) {
            throw new Conflict("MONTH_SIGNED");
        }
        months.add(ReviewMonth.sign(
                by.organId(),
                command.month(),
                months.figures(by.organId(), command.month()),
                by,
                LocalDate.now(clock),
                clock.instant()));
        settled.fire(new Settled(
                MonthView.SUBJECT_KIND,
                command.month().toString(),
                organs.organ(by.organId()).code()));
    }

    /**
     * Reminds the reviewers of each organ of the month that has ended: from its end on, and again once it is late.
     *
     * @return reminders handed in
     */
    @RolesAllowed(Roles.SYSTEM)
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today).minusMonths(1);
        return organs.all().stream()
                .filter(OrganView::active)
                .filter(organ -> months.find(organ.id(), month).isEmpty())
                .mapToInt(organ -> remind(organ, month, today))
                .sum();
    }

    private int remind(OrganView organ, YearMonth month, LocalDate today) {
        LocalDate dueOn = term.dueOn(organ.id(), month);
        Occasion occasion = Occasion.of(dueOn, today);
        return bell.ring(
                organ.id(),
                reviewer -> new Remind(
                        reviewer,
                        occasion,
                        organ.code() + '/' + month + '/' + occasion,
                        MonthView.SUBJECT_KIND,
                        month.toString(),
                        month.toString(),
                        null,
                        dueOn,
                        null),
                Roles.CONFIDENTIALITY_REVIEWER);
    }
}
