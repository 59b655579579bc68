package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.List;

/**
 * What shall be answered, and why.
 *
 * @param ground article or document; null takes the article of the rule
 * @param facts what was found
 * @param reason why the ground applies
 * @param supply what is handed out, or where and how it can be had
 * @param retrieval the search, where nothing is held
 * @param withheld what is left out of a partial disclosure
 * @param reference the earlier answer, the competent organ, the special law or the place, as the rule asks
 * @param referenceOn day of the earlier answer, where the rule asks for one
 * @param publicInterest why the public interest prevails over an objection of a third party
 */
public record DraftDecision(
        String number,
        long seenVersion,
        DecisionCode code,
        String ground,
        String facts,
        String reason,
        String supply,
        RetrievalRecord retrieval,
        List<WithheldItem> withheld,
        String reference,
        LocalDate referenceOn,
        String publicInterest)
        implements RequestCommand {}
