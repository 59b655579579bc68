package org.sunlight.publication.proposal;

/**
 * Decides whether and how the reply is published.
 *
 * @param title of what is published; null for the subject
 * @param text what is published; null for the reply itself without the lines that hold contact data, where it is the full text
 * @param reason needed where less is published than the law of the day wants
 */
public record DecideReplyPublication(
        String number, long seenVersion, PublicationForm form, String title, String text, String reason)
        implements DeputyProposalCommand {

    @Override
    public String toString() {
        return "DecideReplyPublication[" + number + " " + form + "]";
    }
}
