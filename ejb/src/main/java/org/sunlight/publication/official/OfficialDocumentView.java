package org.sunlight.publication.official;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A document with its history.
 *
 * @param number of the file in this house, from the first draft on; not the 文号
 * @param organId who makes it; of a joint document, the lead organ
 * @param publicText what goes out, where it differs from the text; or null
 * @param publicFiles ids of the files that go out; null for all
 * @param documentNumber 文号, from the signing on
 * @param signedOn 成文日期
 * @param validity null before it is signed
 * @param lastDayInForce null where it has no end
 * @param registerId of its entry in the register of normative documents, or null
 * @param acts what the state permits; who may do it is asked when it is done
 * @param events oldest first
 */
public record OfficialDocumentView(
        String number,
        long version,
        long organId,
        OfficialState state,
        DocumentWording wording,
        List<JointOrgan> jointOrgans,
        List<DocumentLink> links,
        String publicTitle,
        String publicText,
        List<Long> publicFiles,
        String documentNumber,
        LocalDate signedOn,
        Validity validity,
        LocalDate effectiveOn,
        LocalDate lastDayInForce,
        LocalDate repealedOn,
        String indexNumber,
        LocalDate publishedOn,
        Long registerId,
        String drafter,
        String drafterName,
        LocalDate draftedOn,
        String signerName,
        boolean opennessConfirmed,
        Set<OfficialAct> acts,
        List<Event> events)
        implements AuditSubject, Serializable {

    public static final String SUBJECT_KIND = "official-document";

    /**
     * One act.
     *
     * @param from class before it changed, or null
     * @param to class after it changed, or null
     */
    public record Event(
            OfficialAct act, String login, String name, Instant at, String reason, OpennessClass from, OpennessClass to)
            implements Serializable {}

    public String title() {
        return wording.title();
    }

    public String text() {
        return wording.text();
    }

    public OpennessClass opennessClass() {
        return wording.openness().opennessClass();
    }

    public FiveOpenness fiveOpenness() {
        return wording.fiveOpenness();
    }

    public boolean policy() {
        return Boolean.TRUE.equals(wording.policy());
    }

    public boolean normative() {
        return NormativeSign.isNormative(wording.normativeSigns());
    }

    public boolean joint() {
        return !jointOrgans.isEmpty();
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }

    @Override
    public String toString() {
        return "OfficialDocumentView[" + number + "]";
    }
}
