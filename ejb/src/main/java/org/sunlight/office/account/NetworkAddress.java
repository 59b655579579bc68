package org.sunlight.office.account;

import org.sunlight.shared.audit.AuditSubject;

/** Where a sign-in came from, as the subject of its audit entry. */
record NetworkAddress(String address) implements AuditSubject {

    @Override
    public String subjectKind() {
        return "network-address";
    }

    @Override
    public String subjectNumber() {
        return address;
    }
}
