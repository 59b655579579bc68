package org.sunlight.publication.catalogue;

import org.sunlight.shared.audit.AuditSubject;

/** Takes away what is public of a record, by the record. */
public record RetractEntry(String subjectKind, String subjectNumber, String reason) implements AuditSubject {}
