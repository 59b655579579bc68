package org.sunlight.publication.confidentiality;

import java.time.LocalDate;

/** A review in a list. */
public record ReviewRow(
        String number,
        String title,
        String subjectKind,
        String subjectNumber,
        ReviewState state,
        Conclusion conclusion,
        String drafterName,
        LocalDate submittedOn,
        LocalDate endedOn) {}
