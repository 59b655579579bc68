package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.Set;

/**
 * What to show of the register; null or empty means: any.
 *
 * @param text beginning of a number, or words of the subject, or the beginning of an applicant's name (the last only for
 *     callers with access to personal data)
 */
public record RequestFilter(
        String text,
        Long organId,
        Set<RequestState> states,
        Channel channel,
        ApplicantKind applicantKind,
        DecisionCode decisionCode,
        String handler,
        LocalDate receivedFromInclusive,
        LocalDate receivedUntilExclusive) {

    public RequestFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static RequestFilter everything() {
        return new RequestFilter(null, null, Set.of(), null, null, null, null, null, null);
    }

    public RequestFilter withText(String words) {
        return new RequestFilter(
                words,
                organId,
                states,
                channel,
                applicantKind,
                decisionCode,
                handler,
                receivedFromInclusive,
                receivedUntilExclusive);
    }

    @Override
    public String toString() {
        return "RequestFilter[" + states + "]";
    }
}
