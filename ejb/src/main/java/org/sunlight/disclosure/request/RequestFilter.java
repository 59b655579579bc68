package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sunlight.law.clock.Light;
import org.sunlight.shared.security.Roles;

/**
 * What to show of the register; null or empty means: any.
 *
 * @param text beginning of a number, or words of the subject, or the beginning of an applicant's name (the last only for
 *     callers with access to personal data)
 * @param light what the clock of the answer shows today
 * @param extensionAwaited besides the states: those with an undecided request for more time
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
        LocalDate receivedUntilExclusive,
        Light light,
        boolean extensionAwaited) {

    public RequestFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    /** Whatever light it shows, and whether or not somebody asked for more time. */
    public RequestFilter(
            String text,
            Long organId,
            Set<RequestState> states,
            Channel channel,
            ApplicantKind applicantKind,
            DecisionCode decisionCode,
            String handler,
            LocalDate receivedFromInclusive,
            LocalDate receivedUntilExclusive) {
        this(
                text,
                organId,
                states,
                channel,
                applicantKind,
                decisionCode,
                handler,
                receivedFromInclusive,
                receivedUntilExclusive,
                null,
                false);
    }

    public static RequestFilter everything() {
        return new RequestFilter(null, null, Set.of(), null, null, null, null, null, null);
    }

    /** What waits for the word of a person with these roles: to endorse for a section head, to approve for the heads. */
    public static RequestFilter awaiting(Set<String> roles) {
        Set<RequestState> states = EnumSet.noneOf(RequestState.class);
        if (roles.contains(Roles.SECTION_HEAD)) {
            states.add(RequestState.ENDORSING);
        }
        if (roles.contains(Roles.DEPUTY_HEAD) || roles.contains(Roles.HEAD)) {
            states.add(RequestState.APPROVING);
        }
        return new RequestFilter(null, null, states, null, null, null, null, null, null).orExtensionAwaited();
    }

    public RequestFilter withText(String words) {
        return with(words, light, extensionAwaited);
    }

    /** Those whose answer shows this light today; null for any. */
    public RequestFilter withLight(Light chosen) {
        return with(text, chosen, extensionAwaited);
    }

    /** Also those, in whatever state, for which a longer answer period was asked and not yet decided. */
    public RequestFilter orExtensionAwaited() {
        return with(text, light, true);
    }

    private RequestFilter with(String words, Light chosen, boolean awaited) {
        return new RequestFilter(
                words,
                organId,
                states,
                channel,
                applicantKind,
                decisionCode,
                handler,
                receivedFromInclusive,
                receivedUntilExclusive,
                chosen,
                awaited);
    }

    @Override
    public String toString() {
        return "RequestFilter[" + states + "]";
    }
}
