package org.sunlight.publication.official.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.RelationKind;
import org.sunlight.publication.official.DocumentLink;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Missing;
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.publication.official.PreparePublic;
import org.sunlight.publication.official.RecordConsent;
import org.sunlight.publication.official.TellJoint;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/**
 * An official document: drafted with its openness class, checked by others than the drafter, signed and numbered, perhaps public,
 * in force until it lapses or another repeals it. What was signed is never changed; what goes out may leave something out.
 */
@Entity
@Table(name = "official_document")
public class OfficialDocument extends DocumentFile {

    private static final int LONGEST_REASON = 1000;

    @Column(name = "drafter", nullable = false, length = 80)
    private String drafter;

    @Column(name = "drafter_name", nullable = false, length = 100)
    private String drafterName;

    @Column(name = "drafted_on", nullable = false)
    private LocalDate draftedOn;

    /** Class that the disclosure office has agreed to for a closed policy. */
    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_class", length = 30)
    private OpennessClass confirmedClass;

    @Column(name = "checked_by", length = 80)
    private String checkedBy;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<IssuingOrgan> jointOrgans = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<EffectOnDocument> effects = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<OfficialEvent> events = new ArrayList<>();

    protected OfficialDocument() {}

    public static OfficialDocument draft(
            String number, long organId, DocumentWording wording, Caller by, LocalDate today, Instant at) {
        OfficialDocument document = new OfficialDocument();
        document.number = number;
        document.organId = organId;
        document.state = OfficialState.DRAFT;
        document.publicVersion = new PublicVersion();
        document.drafter = by.login();
        document.drafterName = by.name();
        document.draftedOn = today;
        document.write(wording, today);
        document.remember(OfficialAct.AMEND, null, null, document.content.opennessClass(), by, at);
        return document;
    }

    /** A changed text loses the agreement of the other organs. */
    public void amend(DocumentWording wording, Caller by, LocalDate today, Instant at) {
        state = state.after(OfficialAct.AMEND);
        OpennessClass before = content.opennessClass();
        write(wording, today);
        remember(OfficialAct.AMEND, null, before, content.opennessClass(), by, at);
    }

    private void write(DocumentWording wording, LocalDate today) {
        String before = content == null ? null : content.text();
        content = DocumentContent.of(wording, today);
        Set<String> names = new LinkedHashSet<>(wording.jointOrgans());
        jointOrgans.removeIf(organ -> !names.contains(organ.name()));
        Set<String> known = new LinkedHashSet<>();
        jointOrgans.forEach(organ -> known.add(organ.name()));
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> jointOrgans.add(IssuingOrgan.of(this, name)));
        boolean changed = before != null && !before.equals(content.text());
        if (changed) {
            jointOrgans.forEach(IssuingOrgan::forgetAgreement);
        }
        effects.clear();
        wording.repeals().forEach(other -> effects.add(EffectOnDocument.of(this, RelationKind.REPEALS, other)));
        wording.amends().forEach(other -> effects.add(EffectOnDocument.of(this, RelationKind.AMENDS, other)));
    }

    public void recordConsent(RecordConsent command, Caller by, LocalDate today, Instant at) {
        state = state.after(OfficialAct.RECORD_CONSENT);
        joint(command.organ()).agree(command.agreedOn(), command.paper(), today);
        remember(OfficialAct.RECORD_CONSENT, command.organ(), null, null, by, at);
    }

    public void tell(TellJoint command, Caller by, LocalDate today, Instant at) {
        state = state.after(OfficialAct.TELL_JOINT);
        joint(command.organ()).tell(command.toldOn(), signedOn(), today);
        remember(OfficialAct.TELL_JOINT, command.organ(), null, null, by, at);
    }

    private IssuingOrgan joint(String name) {
        return jointOrgans.stream()
                .filter(organ -> organ.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("organ", "JOINT_ORGAN_UNKNOWN"));
    }

    /**
     * Carries it one step on: hand in, confirm, agree. What is missing was asked by the caller.
     *
     * @throws Conflict OPENNESS_OPINION_NEEDED or OPENNESS_OPINION_NOT_NEEDED where the other way is the right one
     */
    public void moveOn(OfficialAct act, String reason, Caller by, Instant at) {
        OfficialState next = state.after(act);
        switch (act) {
            case SUBMIT -> requireOpinion(true);
            case SUBMIT_FOR_OPENNESS -> requireOpinion(false);
            case CONFIRM_OPENNESS -> {
                requireAnother(by, drafter);
                confirmedClass = content.opennessClass();
            }
            case AGREE -> {
                requireAnother(by, drafter);
                requireOpinion(true);
                checkedBy = by.login();
            }
            default -> throw new IllegalArgumentException(act.name());
        }
        state = next;
        remember(act, Wording.optional("reason", reason, LONGEST_REASON), null, null, by, at);
    }

    private void requireOpinion(boolean wanted) {
        if (wanted && needsOpinion()) {
            throw new Conflict("OPENNESS_OPINION_NEEDED");
        }
        if (!wanted && !needsOpinion()) {
            throw new Conflict("OPENNESS_OPINION_NOT_NEEDED");
        }
    }

    /** A policy that is not to be published, and the disclosure office has not agreed to that yet (OFD-03). */
    private boolean needsOpinion() {
        return content.isClosedPolicy() && confirmedClass != content.opennessClass();
    }

    public void giveBack(String reason, Caller by, Instant at) {
        state = state.after(OfficialAct.RETURN);
        checkedBy = null;
        remember(OfficialAct.RETURN, Wording.required("reason", reason, LONGEST_REASON), null, null, by, at);
    }

    public void discard(String reason, Caller by, Instant at) {
        state = state.after(OfficialAct.DISCARD);
        remember(OfficialAct.DISCARD, Wording.required("reason", reason, LONGEST_REASON), null, null, by, at);
    }

    public void changeClass(Openness openness, String why, Caller by, LocalDate today, Instant at) {
        OfficialState next = state.after(OfficialAct.CHANGE_CLASS);
        String reason = Wording.required("why", why, LONGEST_REASON);
        OpennessClass before = content.opennessClass();
        content.open(openness, today);
        state = next;
        remember(OfficialAct.CHANGE_CLASS, reason, before, content.opennessClass(), by, at);
    }

    /** Whether it could be signed now, before a number is drawn. */
    public void requireSignable(Caller by) {
        state.after(OfficialAct.SIGN);
        requireAnother(by, drafter);
        requireAnother(by, checkedBy);
        requireOpinion(true);
        if (!jointOrgans.stream().allMatch(IssuingOrgan::hasAgreed)) {
            throw new Conflict("JOINT_CONSENT_MISSING");
        }
    }

    /**
     * @param printed document number
     * @param years of validity, or null for none
     */
    public void sign(String printed, Integer years, Caller by, LocalDate today, Instant at) {
        requireSignable(by);
        state = state.after(OfficialAct.SIGN);
        force = DocumentForce.signed(
                printed,
                by.name(),
                today,
                content.effectiveOn(),
                years,
                content.genre().hasEffect());
        content.settle(years);
        remember(OfficialAct.SIGN, null, null, content.opennessClass(), by, at);
    }

    private static void requireAnother(Caller by, String earlier) {
        if (by.login().equals(earlier)) {
            throw new NotAllowed("OWN_WORK_NOT_APPROVED");
        }
    }

    public void prepare(PreparePublic command, Caller by, Instant at) {
        state = state.after(OfficialAct.PREPARE_PUBLIC);
        requireProactive();
        publicVersion = PublicVersion.of(command, content, publicVersion);
        remember(OfficialAct.PREPARE_PUBLIC, null, null, null, by, at);
    }

    public void handIn(Caller by, Instant at) {
        state = state.after(OfficialAct.HAND_IN);
        requireProactive();
        if (content.opennessClass() == OpennessClass.PROACTIVE_AFTER_REDACTION && !publicVersion.isPrepared()) {
            throw new Conflict("PUBLIC_VERSION_MISSING");
        }
        remember(OfficialAct.HAND_IN, null, null, null, by, at);
    }

    /** Where it appears: a document that was closed when it was signed has no place yet. */
    public void place(String topicCode, String columnCode) {
        content.place(topicCode, columnCode);
    }

    /** @param index in the catalogue */
    public void publish(String index, String reason, Caller by, LocalDate today, Instant at) {
        state = state.after(OfficialAct.PUBLISH);
        requireProactive();
        publicVersion.publish(index, today);
        remember(OfficialAct.PUBLISH, Wording.optional("reason", reason, LONGEST_REASON), null, null, by, at);
    }

    /** @throws Conflict DOCUMENT_NOT_OPEN for a class that does not go out by itself */
    public void requireProactive() {
        if (!content.opennessClass().isProactive()) {
            throw new Conflict("DOCUMENT_NOT_OPEN");
        }
    }

    /** By an act of a person. */
    public void repeal(LocalDate on, String reason, Caller by, LocalDate today, Instant at) {
        state = state.after(OfficialAct.REPEAL);
        remember(OfficialAct.REPEAL, Wording.required("reason", reason, LONGEST_REASON), null, null, by, at);
        force.repealFrom(on, today);
    }

    /** Another document repeals it. */
    public void repealFrom(LocalDate on, LocalDate today) {
        force.repealFrom(on, today);
    }

    /** Another document changed it; it stays in force as changed. */
    public void markAmended() {
        force.markAmended();
    }

    /** What the day makes of it: comes into force, lapses. Says whether anything changed. */
    public boolean renew(LocalDate today) {
        return force.renew(today);
    }

    public void review(boolean open, String reason, Caller by, Instant at) {
        state = state.after(OfficialAct.REVIEW_OPENNESS);
        if (content.opennessClass().isProactive()) {
            throw new Conflict("DOCUMENT_OPEN_ALREADY");
        }
        OpennessClass before = content.opennessClass();
        String why = Wording.required("reason", reason, LONGEST_REASON);
        if (open) {
            content.open(Openness.PROACTIVE, signedOn());
        }
        remember(OfficialAct.REVIEW_OPENNESS, why, before, content.opennessClass(), by, at);
    }

    public void enterRegister(long entry) {
        force.enterRegister(entry);
    }

    private void remember(OfficialAct act, String reason, OpennessClass from, OpennessClass to, Caller by, Instant at) {
        events.add(OfficialEvent.of(this, act, reason, from, from == to ? null : to, by, at));
    }

    /** What is missing of the document itself; what other features demand is asked elsewhere. */
    public List<Missing> missing() {
        return ReadyToGoOn.missing(wording());
    }

    private Set<OfficialAct> acts() {
        EnumSet<OfficialAct> acts = EnumSet.noneOf(OfficialAct.class);
        acts.addAll(state.permittedActs());
        acts.remove(needsOpinion() ? OfficialAct.SUBMIT : OfficialAct.SUBMIT_FOR_OPENNESS);
        if (jointOrgans.isEmpty()) {
            acts.removeAll(EnumSet.of(OfficialAct.RECORD_CONSENT, OfficialAct.TELL_JOINT));
        }
        if (content.opennessClass().isProactive()) {
            acts.remove(OfficialAct.REVIEW_OPENNESS);
        } else {
            acts.removeAll(EnumSet.of(OfficialAct.PREPARE_PUBLIC, OfficialAct.HAND_IN, OfficialAct.PUBLISH));
        }
        if (validity() == null || repealedOn() != null) {
            acts.remove(OfficialAct.REPEAL);
        }
        return acts;
    }

    private DocumentWording wording() {
        return content.wording(
                jointOrgans.stream().map(IssuingOrgan::name).toList(),
                written(RelationKind.REPEALS),
                written(RelationKind.AMENDS));
    }

    private List<String> written(RelationKind kind) {
        return effects.stream()
                .filter(effect -> effect.kind() == kind)
                .map(EffectOnDocument::written)
                .toList();
    }

    /** @param suffered what other documents do to this one */
    public OfficialDocumentView view(List<EffectOnDocument> suffered) {
        List<DocumentLink> links = Stream.concat(
                        effects.stream().map(effect -> effect.view(false)),
                        suffered.stream().map(effect -> effect.view(true)))
                .toList();
        return new OfficialDocumentView(
                number,
                version(),
                organId,
                state,
                wording(),
                jointOrgans.stream().map(IssuingOrgan::view).toList(),
                links,
                publicVersion.title(),
                publicVersion.text(),
                publicVersion.files(),
                documentNumber(),
                signedOn(),
                validity(),
                inForceOn(),
                expiresOn() == null ? null : expiresOn().minusDays(1),
                repealedOn(),
                publicVersion.indexNumber(),
                publicVersion.publishedOn(),
                registerId(),
                drafter,
                drafterName,
                draftedOn,
                force == null ? null : force.signerName(),
                content.isClosedPolicy() && !needsOpinion(),
                acts(),
                events.stream().map(OfficialEvent::view).toList());
    }

    public List<EffectOnDocument> effects() {
        return List.copyOf(effects);
    }
}
