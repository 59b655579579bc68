package org.sunlight.publication.catalogue;

import org.sunlight.publication.confidentiality.Material;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Makes a record's content public, or puts newly approved content in its place.
 *
 * @param givenIndexNumber of an entry that another catalogue numbered already; null to draw one
 * @param reason needed where something public is replaced
 */
public record PublishEntry(Material material, EntryParticulars particulars, String givenIndexNumber, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return material.subjectKind();
    }

    @Override
    public String subjectNumber() {
        return material.subjectNumber();
    }

    @Override
    public String toString() {
        return "PublishEntry[" + material.subjectKind() + " " + material.subjectNumber() + "]";
    }
}
