package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * One item of an existing register, as it happened. Parts that are absent are null; days are days of law in Asia/Shanghai.
 *
 * @param sourceNumber identifies the record in its source
 * @param sourceHash recognises whether the same record comes unchanged
 * @param persons how many petition together; null means as many as are named
 * @param repeatOf source number of the first item about the matter
 * @param notifiedOn day on which the petitioner was told; for a claim the same as acceptance where no such day is given
 * @param reviews the review, then the final review; none of them later than one that is still open
 */
public record PastPetition(
        String sourceNumber,
        String sourceHash,
        LocalDate registeredOn,
        Channel channel,
        Purpose purpose,
        String contentCode,
        String placeCode,
        String subject,
        String text,
        List<PetitionerEntry> petitioners,
        Integer persons,
        boolean anonymous,
        String repeatOf,
        Disposal disposal,
        LocalDate notifiedOn,
        LocalDate acceptedOn,
        Extension extension,
        Reply reply,
        List<Review> reviews,
        Openness openness) {

    /**
     * @param organ code of the organ it went to; null where the bureau kept or ended it
     * @param dueOn last day of the report of an assigned item
     */
    public record Disposal(DisposalKind kind, LocalDate on, String organ, LocalDate dueOn) {}

    /** @param days calendar days */
    public record Extension(LocalDate noticedOn, Integer days) {}

    public record Reply(LocalDate on, LocalDate servedOn, ReplyOutcome outcome) {}

    /** @param revoked the organ had to handle the matter again */
    public record Review(LocalDate requestedOn, LocalDate issuedOn, LocalDate servedOn, boolean revoked) {}

    public PastPetition {
        petitioners = petitioners == null ? List.of() : List.copyOf(petitioners);
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }

    /** The same with its reviews. */
    public PastPetition with(List<Review> reviewed) {
        return new PastPetition(
                sourceNumber,
                sourceHash,
                registeredOn,
                channel,
                purpose,
                contentCode,
                placeCode,
                subject,
                text,
                petitioners,
                persons,
                anonymous,
                repeatOf,
                disposal,
                notifiedOn,
                acceptedOn,
                extension,
                reply,
                reviewed,
                openness);
    }

    /** The day on which the petitioner learned that the matter is in hand; null if he has not. */
    public LocalDate toldOn() {
        return notifiedOn == null ? acceptedOn : notifiedOn;
    }

    @Override
    public String toString() {
        return "PastPetition[" + sourceNumber + "]";
    }
}
