package org.sunlight.publication.guide;

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
import java.util.List;
import java.util.Optional;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.confidentiality.Gate;
import org.sunlight.publication.guide.model.Guide;
import org.sunlight.publication.guide.store.GuideStore;
import org.sunlight.shared.security.CurrentCaller;

/** The guide of the caller's own organ, as it is kept. */
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
public class GuideQueries {

    @Inject
    private GuideStore guides;

    @Inject
    private OrganQueries organs;

    @Inject
    private ClockQueries clocks;

    @Inject
    private Gate gate;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<GuideRow> versions() {
        return guides.ofOrgan(organ()).stream().map(Guide::row).toList();
    }

    public GuideView version(int edition) {
        return view(guides.get(organ(), edition));
    }

    public Optional<GuideView> published() {
        return guides.published(organ()).map(this::view);
    }

    public Optional<GuideView> inPreparation() {
        return guides.inPreparation(organ()).map(this::view);
    }

    /** Whether exactly this version was approved; for showing the button, not for publishing. */
    public boolean isApproved(GuideView guide) {
        return gate.isOpenFor(guide.material());
    }

    /** The clock of the publication, where it has been started and not stopped. */
    public Optional<ClockView> running(String number) {
        return clocks.of(GuideView.SUBJECT_KIND, number).stream()
                .filter(kept -> kept.state() != ClockState.STOPPED)
                .findFirst();
    }

    private GuideView view(Guide guide) {
        int months = settings.integer(GuideService.CHECK_MONTHS, LocalDate.now(clock));
        return guide.view(organs.organ(guide.organId()), months);
    }

    private long organ() {
        return caller.get().organId();
    }
}
