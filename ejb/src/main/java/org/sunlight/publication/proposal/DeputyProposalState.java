package org.sunlight.publication.proposal;

import static org.sunlight.publication.proposal.DeputyProposalAct.AMEND;
import static org.sunlight.publication.proposal.DeputyProposalAct.DECIDE;
import static org.sunlight.publication.proposal.DeputyProposalAct.DRAFT;
import static org.sunlight.publication.proposal.DeputyProposalAct.PUBLISH;
import static org.sunlight.publication.proposal.DeputyProposalAct.RATE;
import static org.sunlight.publication.proposal.DeputyProposalAct.SEND;
import static org.sunlight.publication.proposal.DeputyProposalAct.SUBMIT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the handling stands. Read each row as: in this state, these acts exist. */
public enum DeputyProposalState {
    REGISTERED,
    /** The reply is written; whether it is published is decided and reviewed meanwhile. */
    DRAFTED,
    /** The reply has left. */
    REPLIED;

    private static final Map<DeputyProposalState, Set<DeputyProposalAct>> PERMITTED = Map.of(
            REGISTERED, EnumSet.of(AMEND, DRAFT),
            DRAFTED, EnumSet.of(AMEND, DRAFT, DECIDE, SUBMIT, SEND),
            REPLIED, EnumSet.of(AMEND, DECIDE, SUBMIT, PUBLISH, RATE));

    public Set<DeputyProposalAct> permitted() {
        return EnumSet.copyOf(PERMITTED.get(this));
    }
}
