package org.sunlight.disclosure.request;

import org.sunlight.shared.audit.AuditSubject;

/**
 * A request just registered, with the query code for the receipt. The code is shown and printed this once; afterwards
 * only its hash is known.
 */
public record RegisteredRequest(RequestView request, String queryCode) implements AuditSubject {

    @Override
    public String subjectKind() {
        return RequestView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return request.number();
    }

    @Override
    public String toString() {
        return "RegisteredRequest[" + request.number() + "]";
    }
}
