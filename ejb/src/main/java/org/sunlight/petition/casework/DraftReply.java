package org.sunlight.petition.casework;

import java.util.List;

/**
 * Drafts the opinion. Source: 信访工作条例(2022)第三十二条: 投诉请求、事实和理由、处理意见、法律法规依据.
 *
 * @param answers one for each demand, in their order
 */
public record DraftReply(
        String number,
        long seenVersion,
        ReplyOutcome outcome,
        String facts,
        String grounds,
        String opinion,
        List<DemandAnswer> answers)
        implements PetitionCommand {

    public DraftReply {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** @param demand serial of the demand, from 1 */
    public record DemandAnswer(int demand, ReplyOutcome outcome, String answer) {}

    @Override
    public String toString() {
        return "DraftReply[" + number + "]";
    }
}
