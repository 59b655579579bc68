package org.sunlight.publication.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.publication.proposal.model.DeputyProposal;

/** The two clocks of a suggestion or proposal: until the reply, and from the reply until its publication. */
@ApplicationScoped
class ProposalClocks {

    static final String REPLY = "proposal.reply";
    static final String PUBLISH = "proposal.publish";

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries states;

    @Inject
    private RuleBook rules;

    /** Runs until the day that was set; without one, for the term of the house. */
    void startReply(DeputyProposal proposal) {
        DeputyProposalParticulars paper = proposal.view().particulars();
        start(proposal, REPLY, paper.receivedOn());
        if (paper.dueOn() != null && isRunning(proposal, REPLY)) {
            clocks.replaceDue(ref(proposal, REPLY), paper.dueOn(), paper.receivedOn(), "proposal.clock.DUE_SET");
        }
    }

    /** Title, handler and the day that was set may have been put right. */
    void follow(DeputyProposal proposal, LocalDate today) {
        DeputyProposalParticulars paper = proposal.view().particulars();
        clocks.describe(DeputyProposalView.SUBJECT_KIND, proposal.number(), proposal.subject());
        clocks.assign(DeputyProposalView.SUBJECT_KIND, proposal.number(), paper.handler());
        Optional<ClockView> reply = clock(proposal, REPLY).filter(each -> each.state() != ClockState.STOPPED);
        if (reply.isPresent()
                && paper.dueOn() != null
                && !paper.dueOn().equals(reply.get().dueOn())) {
            clocks.replaceDue(ref(proposal, REPLY), paper.dueOn(), today, "proposal.clock.DUE_SET");
        }
    }

    void replied(DeputyProposal proposal) {
        if (isRunning(proposal, REPLY)) {
            clocks.stop(ref(proposal, REPLY), proposal.repliedOn(), "proposal.clock.REPLIED");
        }
        startPublishing(proposal);
    }

    /** A decision taken anew after the reply has left: the term still counts from the reply. */
    void decided(DeputyProposal proposal, LocalDate today) {
        if (proposal.waitsForPublication()) {
            startPublishing(proposal);
        } else if (isRunning(proposal, PUBLISH)) {
            clocks.stop(ref(proposal, PUBLISH), today, "proposal.clock.NOT_PUBLISHED");
        }
    }

    void published(DeputyProposal proposal, LocalDate today) {
        if (isRunning(proposal, PUBLISH)) {
            clocks.stop(ref(proposal, PUBLISH), today, "proposal.clock.PUBLISHED");
        }
    }

    private void startPublishing(DeputyProposal proposal) {
        boolean wanted = proposal.repliedOn() != null && proposal.waitsForPublication();
        if (wanted && !isRunning(proposal, PUBLISH)) {
            start(proposal, PUBLISH, proposal.repliedOn());
        }
    }

    /** Where the law of the day knows no such term, none runs. */
    private void start(DeputyProposal proposal, String rule, LocalDate dayZero) {
        if (rules.on(dayZero).knows(rule)) {
            clocks.start(new StartClock(
                    ref(proposal, rule),
                    proposal.subject(),
                    proposal.organId(),
                    dayZero,
                    dayZero,
                    proposal.view().particulars().handler(),
                    null));
        }
    }

    private boolean isRunning(DeputyProposal proposal, String rule) {
        return clock(proposal, rule)
                .filter(each -> each.state() != ClockState.STOPPED)
                .isPresent();
    }

    private Optional<ClockView> clock(DeputyProposal proposal, String rule) {
        return states.of(DeputyProposalView.SUBJECT_KIND, proposal.number()).stream()
                .filter(each -> each.ref().rule().equals(rule))
                .findFirst();
    }

    private static ClockRef ref(DeputyProposal proposal, String rule) {
        return new ClockRef(DeputyProposalView.SUBJECT_KIND, proposal.number(), rule);
    }
}
