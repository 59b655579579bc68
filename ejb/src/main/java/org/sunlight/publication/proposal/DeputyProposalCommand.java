package org.sunlight.publication.proposal;

import org.sunlight.shared.audit.AuditSubject;

/** A command about one suggestion or proposal, by the house's number. */
interface DeputyProposalCommand extends AuditSubject {

    String number();

    /** Version of the record as the caller saw it. */
    long seenVersion();

    @Override
    default String subjectKind() {
        return DeputyProposalView.SUBJECT_KIND;
    }

    @Override
    default String subjectNumber() {
        return number();
    }
}
