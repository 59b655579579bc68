package org.sunlight.publication.proposal;

import java.time.LocalDate;
import java.util.Set;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A suggestion or proposal with its reply and what became of it.
 *
 * @param number the house's own, as in {@code KMXF-TA-2017-00012}
 * @param particulars without contact data for who has no part in the handling
 * @param acts what its state permits; who may do it is asked when it is done
 */
public record DeputyProposalView(
        String number,
        long version,
        long organId,
        DeputyProposalParticulars particulars,
        DeputyProposalState state,
        Reply reply,
        Publication publication,
        Rating rating,
        Set<DeputyProposalAct> acts)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "proposal-reply";

    /** @param documentNumber null before it has left, like repliedOn */
    public record Reply(
            String text,
            ReplyCategory category,
            Adoption adoption,
            String adoptionNote,
            String draftedBy,
            String documentNumber,
            LocalDate repliedOn) {}

    /**
     * @param form null while nobody has decided
     * @param indexNumber null before the first publication
     * @param withdrawnOn null while it is public
     */
    public record Publication(
            PublicationForm form,
            String reason,
            String title,
            String text,
            String decidedBy,
            LocalDate decidedOn,
            LocalDate publishedOn,
            String indexNumber,
            LocalDate withdrawnOn) {

        public boolean isOut() {
            return indexNumber != null && withdrawnOn == null;
        }
    }

    public record Rating(DeputySatisfaction satisfaction, LocalDate on, String note) {}

    DeputyProposalView withoutContact() {
        return new DeputyProposalView(
                number, version, organId, particulars.withoutContact(), state, reply, publication, rating, acts);
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "DeputyProposalView[" + number + "]";
    }
}
