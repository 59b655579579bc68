package org.sunlight.publication.official;

import static org.sunlight.publication.official.OfficialAct.*;

import java.util.Map;
import java.util.Set;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Roles;

/** The life of a document. Read each row as: in this state, this act leads to that state. Source: 国办发〔2016〕80号. */
public enum OfficialState {
    DRAFT,
    /** With the disclosure office: a policy that is not to be published. */
    IN_OPENNESS_REVIEW,
    /** 核稿. */
    IN_SECTION,
    /** 待签发. */
    BEFORE_SIGNING,
    SIGNED,
    PUBLISHED,
    DISCARDED;

    private static final Map<OfficialState, Map<OfficialAct, OfficialState>> PERMITTED = Map.of(
            DRAFT,
            Map.of(
                    AMEND, DRAFT,
                    RECORD_CONSENT, DRAFT,
                    SUBMIT_FOR_OPENNESS, IN_OPENNESS_REVIEW,
                    SUBMIT, IN_SECTION,
                    DISCARD, DISCARDED),
            IN_OPENNESS_REVIEW,
            Map.of(
                    CONFIRM_OPENNESS, IN_SECTION,
                    CHANGE_CLASS, IN_OPENNESS_REVIEW,
                    RETURN, DRAFT),
            IN_SECTION,
            Map.of(
                    RECORD_CONSENT, IN_SECTION,
                    CHANGE_CLASS, IN_SECTION,
                    AGREE, BEFORE_SIGNING,
                    RETURN, DRAFT),
            BEFORE_SIGNING,
            Map.of(
                    RECORD_CONSENT, BEFORE_SIGNING,
                    CHANGE_CLASS, BEFORE_SIGNING,
                    SIGN, SIGNED,
                    RETURN, DRAFT),
            SIGNED,
            Map.of(
                    TELL_JOINT, SIGNED,
                    PREPARE_PUBLIC, SIGNED,
                    HAND_IN, SIGNED,
                    PUBLISH, PUBLISHED,
                    REPEAL, SIGNED,
                    REVIEW_OPENNESS, SIGNED),
            PUBLISHED,
            Map.of(
                    TELL_JOINT, PUBLISHED,
                    PREPARE_PUBLIC, PUBLISHED,
                    HAND_IN, PUBLISHED,
                    PUBLISH, PUBLISHED,
                    REPEAL, PUBLISHED),
            DISCARDED,
            Map.of());

    /** @throws Conflict DOCUMENT_ACT_NOT_PERMITTED for an act that the state does not permit */
    public OfficialState after(OfficialAct act) {
        OfficialState next = PERMITTED.get(this).get(act);
        if (next == null) {
            throw new Conflict("DOCUMENT_ACT_NOT_PERMITTED");
        }
        return next;
    }

    public Set<OfficialAct> permittedActs() {
        return PERMITTED.get(this).keySet();
    }

    /** Roles of who has it before him while it is being decided; empty where nobody has to decide. */
    public Set<String> desk() {
        return switch (this) {
            case IN_OPENNESS_REVIEW -> Set.of(Roles.DISCLOSURE_OFFICER);
            case IN_SECTION -> Set.of(Roles.SECTION_HEAD);
            case BEFORE_SIGNING -> Set.of(Roles.DEPUTY_HEAD, Roles.HEAD);
            case DRAFT, SIGNED, PUBLISHED, DISCARDED -> Set.of();
        };
    }

    /** Whether it has left the drafting: signed, numbered, in force or no more. */
    public boolean isSigned() {
        return this == SIGNED || this == PUBLISHED;
    }
}
