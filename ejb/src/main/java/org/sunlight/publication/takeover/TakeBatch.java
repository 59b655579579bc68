package org.sunlight.publication.takeover;

import org.sunlight.shared.audit.AuditSubject;

/**
 * One step for a whole batch.
 *
 * @param declared the drafter's statement, for handing in
 */
public record TakeBatch(String batch, boolean declared) implements AuditSubject {

    @Override
    public String subjectKind() {
        return TakeoverRow.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return batch;
    }
}
