package org.sunlight.shared.audit;

/** A command or view that says which record it is about. The number is a business number, never personal data. */
public interface AuditSubject {

    /** For example {@code disclosure-request}. */
    String subjectKind();

    /** Business number, or null where there is none yet. */
    String subjectNumber();
}
