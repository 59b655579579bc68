package org.sunlight.petition.satisfaction;

import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.audit.AuditSubject;

/**
 * The petitioner rates.
 *
 * @param queryCode of the receipt; never audited, never logged
 * @param reason mandatory for a dissatisfied one
 */
public record RatePetition(String number, String queryCode, RatedBody rated, Rating rating, String reason)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "RatePetition[" + number + "]";
    }
}
