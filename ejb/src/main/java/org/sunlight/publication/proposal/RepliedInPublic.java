package org.sunlight.publication.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sunlight.publication.candidate.InformationFormed;
import org.sunlight.publication.proposal.model.DeputyProposal;

/** A reply that is to be public becomes a candidate for publication when it has left, with the term of the law (DEP-12). */
@ApplicationScoped
class RepliedInPublic {

    @Inject
    private Event<InformationFormed> formed;

    /** One that is not to be public has its reason in the ledger. */
    void tell(DeputyProposal proposal) {
        if (proposal.repliedOn() != null && proposal.waitsForPublication()) {
            formed.fire(new InformationFormed(
                    DeputyProposalView.SUBJECT_KIND,
                    proposal.number(),
                    proposal.organId(),
                    proposal.subject(),
                    proposal.repliedOn()));
        }
    }
}
