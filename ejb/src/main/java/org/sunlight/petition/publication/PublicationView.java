package org.sunlight.petition.publication;

import java.time.LocalDate;

/**
 * A text for the public as the bureau sees it.
 *
 * @param publishedOn null while nobody has released it
 * @param withdrawnOn null while it was not withdrawn
 */
public record PublicationView(
        String number,
        long version,
        String title,
        String question,
        String answer,
        String draftedBy,
        LocalDate draftedOn,
        String publishedBy,
        LocalDate publishedOn,
        String withdrawnBy,
        LocalDate withdrawnOn,
        String reason) {

    public boolean isOut() {
        return publishedOn != null && withdrawnOn == null;
    }
}
