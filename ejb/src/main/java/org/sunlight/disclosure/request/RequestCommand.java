package org.sunlight.disclosure.request;

import org.sunlight.shared.audit.AuditSubject;

/** A command about one registered request, given by someone who saw it at {@link #seenVersion}. */
public interface RequestCommand extends AuditSubject {

    String number();

    /** Version of the view the caller acts upon; an older one is refused. */
    long seenVersion();

    @Override
    default String subjectKind() {
        return RequestView.SUBJECT_KIND;
    }

    @Override
    default String subjectNumber() {
        return number();
    }
}
