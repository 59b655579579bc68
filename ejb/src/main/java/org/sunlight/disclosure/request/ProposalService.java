package org.sunlight.disclosure.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.disclosure.request.model.ApplicantsTraces;
import org.sunlight.disclosure.request.model.PublicationProposal;
import org.sunlight.disclosure.request.store.ProposalStore;
import org.sunlight.disclosure.request.store.RegisterStore;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** Proposals to publish what is asked for often (REQ-23), and the way of what is to be public (REQ-31). */
@Stateless
@Audited
public class ProposalService {

    private static final int MOST = 500;
    private static final String COLUMN = "requests";

    @Inject
    private RequestDesk desk;

    @Inject
    private RegisterStore register;

    @Inject
    private ProposalStore proposals;

    @Inject
    private HouseSettings settings;

    @Inject
    private OrganQueries organs;

    @Inject
    private CandidateService candidates;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    /** Proposes for the caller's organ. */
    @RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER})
    public ProposalView propose(ProposePublication command) {
        int threshold = settings.integer("request.frequent-subject.threshold", desk.today());
        FrequentSubject frequent = register
                .frequentSubjects(List.of(desk.caller().organId()), threshold, MOST)
                .stream()
                .filter(subject -> subject.subjectKey().equals(command.subjectKey()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("subjectKey", "SUBJECT_NOT_FREQUENT", threshold));
        return proposals
                .saved(PublicationProposal.propose(frequent, desk.caller().login(), desk.today()))
                .view();
    }

    @RolesAllowed({Roles.DEPUTY_HEAD, Roles.HEAD})
    public ProposalView decide(DecideProposal command) {
        PublicationProposal proposal = proposals.get(command.id(), command.seenVersion(), desk.visible());
        proposal.decide(command.publish(), command.reason(), desk.caller().login(), desk.today());
        if (command.publish()) {
            proposal.number(
                    "%s-ZD-%d".formatted(organs.organ(proposal.organId()).code(), proposal.id()));
            candidates.proposeDecided(
                    new ProposeCandidate(
                            ProposalView.SUBJECT_KIND,
                            proposal.view().number(),
                            proposal.organId(),
                            proposal.subject(),
                            desk.today()),
                    command.reason());
        }
        return proposals.saved(proposal).view();
    }

    /** Writes what is to be public, without anything of those who asked. */
    @RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER})
    public ProposalView draft(DraftSubjectText command) {
        PublicationProposal proposal = own(command.id(), command.seenVersion());
        OrganView organ = organs.organ(proposal.organId());
        ApplicantsTraces traces = new ApplicantsTraces(
                register.applicantsOf(proposal.organId(), proposal.subjectKey()),
                Stream.of(organ.phone(), organ.fax(), organ.email())
                        .filter(Objects::nonNull)
                        .toList());
        proposal.draft(command, traces, desk.caller().login(), desk.today());
        return proposals.saved(proposal).view();
    }

    @RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER})
    public ReviewView submit(SubmitSubjectText command) {
        return reviews.submit(new SubmitForReview(
                own(command.id(), command.seenVersion()).material(),
                command.declared(),
                Carrier.OTHER,
                null,
                null,
                null));
    }

    /** @throws org.sunlight.shared.error.Conflict from the gate where this text was not approved */
    @RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER})
    public ProposalView publish(PublishSubjectText command) {
        PublicationProposal proposal = own(command.id(), command.seenVersion());
        EntryView entry = catalogue.publish(new PublishEntry(
                proposal.material(),
                EntryParticulars.of(command.topicCode(), COLUMN, proposal.draftedOn()),
                null,
                command.reason()));
        proposal.published(entry.indexNumber(), desk.today());
        return proposals.saved(proposal).view();
    }

    private PublicationProposal own(long id, long seenVersion) {
        PublicationProposal proposal = proposals.get(id, seenVersion, desk.visible());
        Long organ = desk.caller().organId();
        if (organ == null || organ != proposal.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return proposal;
    }
}
