package org.sunlight.publication.interpretation;

import java.time.LocalDate;

/** @param declared the drafter's statement (保密承诺) */
public record SubmitInterpretation(
        String number, long seenVersion, boolean declared, String channels, LocalDate plannedOn, String remark)
        implements InterpretationCommand {}
