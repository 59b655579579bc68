package org.sunlight.publication.proposal;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.notice.PaperWords;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.proposal.model.DeputyProposal;
import org.sunlight.publication.proposal.store.DeputyProposalStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;

/** The handling of suggestions and proposals, and the publication of the replies. */
@Stateless
@Audited
public class DeputyProposalService {

    /** What stands in the public catalogue is Chinese, whatever the screen speaks. */
    private static final PaperWords WORDS = PaperWords.of("proposal");

    private static final String COLUMN = "proposals";

    @Inject
    private DeputyProposalStore proposals;

    @Inject
    private Serials serials;

    @Inject
    private DeputyProposalDesk desk;

    @Inject
    private ProposalClocks clocks;

    @Inject
    private RepliedInPublic candidates;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView register(RegisterDeputyProposal command) {
        OrganView organ = desk.ownOrgan();
        LocalDate today = today();
        DeputyProposalParticulars said = command.particulars();
        refuseTwice(organ.id(), said, "");
        requireColleague(said.handler(), organ.id());
        int serial = serials.next(organ.id(), DeputyProposalView.SUBJECT_KIND, today.getYear());
        String number = "%s-TA-%d-%05d".formatted(organ.numberPrefix(), today.getYear(), serial);
        DeputyProposal proposal = DeputyProposal.register(number, organ.id(), said, today);
        proposals.add(proposal);
        clocks.startReply(proposal);
        return proposal.view();
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView amend(AmendDeputyProposal command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        refuseTwice(proposal.organId(), command.particulars(), proposal.number());
        requireColleague(command.particulars().handler(), proposal.organId());
        proposal.amend(command.particulars(), today());
        clocks.follow(proposal, today());
        return saved(proposal);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView draft(DraftProposalReply command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        proposal.draft(command, caller.get());
        return saved(proposal);
    }

    /** Whether and how it is published, while the reply is being drafted (复文与公开同步审查). */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public DeputyProposalView decide(DecideReplyPublication command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        proposal.decide(
                command, desk.wanted(proposal.receivedOn()), desk.official(proposal.organId()), caller.get(), today());
        clocks.decided(proposal, today());
        candidates.tell(proposal);
        return saved(proposal);
    }

    /** Hands the text to be published in for review; in parallel with the reply. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public ReviewView submit(SubmitProposalReply command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        return reviews.submit(new SubmitForReview(
                material(proposal),
                command.declared(),
                Carrier.DOCUMENT,
                command.channels(),
                command.plannedOn(),
                command.remark()));
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView send(SendProposalReply command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        proposal.send(command, today());
        clocks.replied(proposal);
        candidates.tell(proposal);
        return saved(proposal);
    }

    /** @throws Conflict from the gate where this text was not approved */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView publish(PublishProposalReply command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        proposal.requirePublishable();
        EntryParticulars particulars = new EntryParticulars(
                command.topicCode(),
                COLUMN,
                WORDS.get("proposal.genre"),
                proposal.documentNumber(),
                command.keywords(),
                null,
                proposal.repliedOn(),
                null,
                null,
                null,
                FiveOpenness.RESULT,
                null,
                null,
                null);
        EntryView entry = catalogue.publish(new PublishEntry(material(proposal), particulars, null, command.reason()));
        proposal.published(entry.indexNumber(), today());
        clocks.published(proposal, today());
        return saved(proposal);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public DeputyProposalView rate(RateProposalReply command) {
        DeputyProposal proposal = desk.own(command.number(), command.seenVersion());
        proposal.rate(command, today());
        return saved(proposal);
    }

    private Material material(DeputyProposal proposal) {
        return proposal.material(desk.official(proposal.organId()));
    }

    private void refuseTwice(long organId, DeputyProposalParticulars said, String except) {
        if (said.kind() != null && said.year() != null && said.paperNumber() != null) {
            proposals
                    .holding(
                            organId,
                            said.kind(),
                            said.year(),
                            said.paperNumber().strip(),
                            except)
                    .ifPresent(number -> {
                        throw Conflict.at("paperNumber", "PROPOSAL_REGISTERED", number);
                    });
        }
    }

    private void requireColleague(String login, long organId) {
        if (login != null && !login.isBlank() && !organs.isAtWork(login.strip(), organId)) {
            throw RuleBroken.at("handler", "HANDLER_UNKNOWN");
        }
    }

    private DeputyProposalView saved(DeputyProposal proposal) {
        proposals.flush();
        return proposal.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
