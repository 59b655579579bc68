package org.sunlight.petition.casework;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Says what part an organ has in petitions.
 *
 * @param organ code of the organ
 * @param superior code of the organ that reviews its opinions, or null
 * @param sentBy code of the bureau that sends it items, or null
 * @param seenVersion -1 where nothing was said before
 */
public record PlaceOrgan(String organ, boolean bureau, String superior, String sentBy, long seenVersion)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "organ";
    }

    @Override
    public String subjectNumber() {
        return organ;
    }
}
