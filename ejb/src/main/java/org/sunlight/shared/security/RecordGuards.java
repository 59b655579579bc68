package org.sunlight.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks whoever guards records of a kind; what nobody guards is left to the rule of the organ. */
@ApplicationScoped
public class RecordGuards {

    @Inject
    @Any
    private Instance<RecordGuard> guards;

    public boolean letIn(String subjectKind, String subjectNumber) {
        return guards.stream()
                .filter(guard -> guard.subjectKind().equals(subjectKind))
                .allMatch(guard -> guard.opens(subjectNumber));
    }
}
