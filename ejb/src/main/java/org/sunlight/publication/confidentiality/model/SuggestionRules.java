package org.sunlight.publication.confidentiality.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Who decides a suggestion, until when, and what the decisions mean for the conclusion (CON-09). */
final class SuggestionRules {

    /** After the conclusion it stands. */
    private static final Set<ReviewState> DECIDABLE =
            EnumSet.of(ReviewState.IN_SECTION, ReviewState.IN_REVIEW, ReviewState.OUTSIDE);

    private SuggestionRules() {}

    static boolean mayDecide(ReviewState state, String drafter, Caller by) {
        return DECIDABLE.contains(state)
                && (by.login().equals(drafter) || by.is(Roles.SECTION_HEAD) || by.is(Roles.CONFIDENTIALITY_REVIEWER));
    }

    static void decide(
            List<ReviewSuggestion> suggestions,
            DecideSuggestions command,
            ReviewState state,
            String drafter,
            Caller by,
            Instant at) {
        if (!DECIDABLE.contains(state)) {
            throw new Conflict("REVIEW_ACT_NOT_PERMITTED");
        }
        if (!mayDecide(state, drafter, by)) {
            throw new NotAllowed("SUGGESTION_NOT_YOURS");
        }
        if (command.decision() == null) {
            throw RuleBroken.at("decision", "VALUE_MISSING");
        }
        if (command.suggestions().isEmpty()) {
            throw RuleBroken.at("suggestions", "NO_SUGGESTION_CHOSEN");
        }
        String reason = command.decision() == SuggestionDecision.KEEP
                ? Wording.required("reason", command.reason(), 400)
                : Wording.optional("reason", command.reason(), 400);
        for (ReviewSuggestion suggestion : chosen(suggestions, command.suggestions())) {
            boolean another = suggestion.decision() != null && !by.login().equals(suggestion.decidedBy());
            if (another && !by.is(Roles.CONFIDENTIALITY_REVIEWER)) {
                throw new NotAllowed("SUGGESTION_DECIDED_BY_ANOTHER");
            }
            suggestion.decide(command.decision(), reason, by, at);
        }
    }

    private static List<ReviewSuggestion> chosen(List<ReviewSuggestion> suggestions, Collection<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        List<ReviewSuggestion> chosen = suggestions.stream()
                .filter(suggestion -> wanted.contains(suggestion.id()))
                .toList();
        if (chosen.size() != wanted.size()) {
            throw new NotFound("SUGGESTION_NOT_FOUND");
        }
        return chosen;
    }

    /** @throws Conflict SUGGESTION_UNDECIDED, or SUGGESTION_TO_BE_REMOVED where content goes out only without something */
    static void requireClean(List<ReviewSuggestion> suggestions) {
        long open = suggestions.stream().filter(s -> s.decision() == null).count();
        if (open > 0) {
            throw Conflict.at("conclusion", "SUGGESTION_UNDECIDED", open);
        }
        long leaving = suggestions.stream()
                .filter(s -> s.decision() == SuggestionDecision.REMOVE)
                .count();
        if (leaving > 0) {
            throw Conflict.at("conclusion", "SUGGESTION_TO_BE_REMOVED", leaving);
        }
    }
}
