package org.sunlight.publication.proposal;

import java.time.LocalDate;

/**
 * Hands what is to be published in for confidentiality review; before the reply leaves as well as after.
 *
 * @param declared the drafter's statement (保密承诺)
 */
public record SubmitProposalReply(
        String number, long seenVersion, boolean declared, String channels, LocalDate plannedOn, String remark)
        implements DeputyProposalCommand {}
