package org.sunlight.disclosure.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.disclosure.request.model.PublicationProposal;
import org.sunlight.disclosure.request.store.ProposalStore;
import org.sunlight.disclosure.request.store.RegisterStore;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** Proposals to publish what is asked for often (REQ-23). The publication itself is another feature's work. */
@Stateless
@Audited
public class ProposalService {

    private static final int MOST = 500;

    @Inject
    private RequestDesk desk;

    @Inject
    private RegisterStore register;

    @Inject
    private ProposalStore proposals;

    @Inject
    private HouseSettings settings;

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
        return proposals.saved(proposal).view();
    }
}
