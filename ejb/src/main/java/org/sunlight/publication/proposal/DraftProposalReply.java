package org.sunlight.publication.proposal;

/**
 * Writes the reply, or writes it anew before it leaves.
 *
 * @param text at most 30,000 characters
 * @param adoptionNote what was adopted, or why not; needed where not everything was
 */
public record DraftProposalReply(
        String number, long seenVersion, String text, ReplyCategory category, Adoption adoption, String adoptionNote)
        implements DeputyProposalCommand {

    @Override
    public String toString() {
        return "DraftProposalReply[" + number + "]";
    }
}
