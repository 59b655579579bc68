package org.sunlight.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks whoever guards records of a kind; what nobody guards is left to the rule of the organ. */
@ApplicationScoped
public class RecordGuards {

    @Inject
    @Any
    private Instance<RecordGuard> guards;

    /** Organs whose files of the record the caller may see beside those of his own organs. */
    public Set<Long> sharing(String subjectKind, String subjectNumber) {
        return guards.stream()
                .filter(guard -> guard.subjectKind().equals(subjectKind))
                .flatMap(guard -> guard.sharing(subjectNumber).stream())
                .collect(Collectors.toSet());
    }

    public boolean letIn(String subjectKind, String subjectNumber) {
        return guards.stream()
                .filter(guard -> guard.subjectKind().equals(subjectKind))
                .allMatch(guard -> guard.opens(subjectNumber));
    }
}
