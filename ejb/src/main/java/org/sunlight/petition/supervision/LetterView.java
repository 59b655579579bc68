package org.sunlight.petition.supervision;

import java.time.LocalDate;

/**
 * A letter and what came back.
 *
 * @param adopted null before the feedback
 */
public record LetterView(
        long id,
        long version,
        LetterKind kind,
        long organId,
        LocalDate issuedOn,
        String document,
        String facts,
        String ground,
        String points,
        LocalDate dueOn,
        LocalDate feedbackOn,
        String feedback,
        Boolean adopted) {

    public boolean open() {
        return feedbackOn == null;
    }
}
