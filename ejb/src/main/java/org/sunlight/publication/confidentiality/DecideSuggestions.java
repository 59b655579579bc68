package org.sunlight.publication.confidentiality;

import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Decides suggestions of one review, several with one reason.
 *
 * @param suggestions ids
 * @param reason needed to keep
 */
public record DecideSuggestions(
        String number, long seenVersion, List<Long> suggestions, SuggestionDecision decision, String reason)
        implements AuditSubject {

    public DecideSuggestions {
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public String subjectKind() {
        return ReviewView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
