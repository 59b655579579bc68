package org.sunlight.publication.proposal;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.proposal.model.ProposalSummary;
import org.sunlight.publication.proposal.store.DeputyProposalStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;

/** The text about a year (DEP-09): drafted, reviewed and published like a reply. */
@Stateless
@Audited
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
public class ProposalSummaryService {

    private static final String COLUMN = "proposals";
    private static final String TOPIC = "02.4";

    @Inject
    private DeputyProposalStore proposals;

    @Inject
    private DeputyProposalDesk desk;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public ProposalSummaryView draft(DraftProposalSummary command) {
        OrganView organ = desk.ownOrgan();
        if (command.year() > today().getYear()) {
            throw RuleBroken.at("year", "SESSION_YEAR_WRONG", String.valueOf(today().getYear()));
        }
        ProposalSummary summary = proposals
                .summary(organ.id(), command.year())
                .map(found -> seen(found, command.seenVersion()))
                .orElse(null);
        boolean isNew = summary == null;
        if (isNew) {
            summary = new ProposalSummary(
                    organ.id(), command.year(), "%s-TA-%d".formatted(organ.numberPrefix(), command.year()));
        }
        summary.draft(command, desk.official(organ.id()), caller.get(), today());
        if (isNew) {
            proposals.add(summary);
        } else {
            proposals.flush();
        }
        return summary.view();
    }

    public ReviewView submit(SubmitProposalSummary command) {
        ProposalSummary summary = get(command.year(), command.seenVersion());
        return reviews.submit(
                new SubmitForReview(summary.material(), command.declared(), Carrier.OTHER, null, null, null));
    }

    public ProposalSummaryView publish(PublishProposalSummary command) {
        ProposalSummary summary = get(command.year(), command.seenVersion());
        EntryView entry = catalogue.publish(new PublishEntry(
                summary.material(), EntryParticulars.of(TOPIC, COLUMN, summary.draftedOn()), null, command.reason()));
        summary.published(entry.indexNumber(), today());
        proposals.flush();
        return summary.view();
    }

    private ProposalSummary get(int year, long seenVersion) {
        return proposals
                .summary(desk.ownOrgan().id(), year)
                .map(found -> seen(found, seenVersion))
                .orElseThrow(() -> new NotFound("PROPOSAL_SUMMARY_NOT_FOUND"));
    }

    private static ProposalSummary seen(ProposalSummary summary, long seenVersion) {
        if (summary.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return summary;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
