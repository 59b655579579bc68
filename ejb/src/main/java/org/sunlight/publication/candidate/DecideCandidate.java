package org.sunlight.publication.candidate;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Decides whether a candidate is published.
 *
 * @param ground needed where it is not
 * @param reason needed where it is not
 */
public record DecideCandidate(String number, long seenVersion, boolean publish, ClosureGround ground, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return CandidateView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}
