package org.sunlight.shared.security;

/**
 * A feature whose records are not open to their whole organ says who may see one. What belongs to the record, its papers and
 * files, is shown to whom the guard lets in and to nobody else.
 */
public interface RecordGuard {

    /** Kind of the records it guards. */
    String subjectKind();

    /** Whether the caller may see this record. */
    boolean opens(String subjectNumber);
}
