package org.sunlight.publication.official;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.notice.DocumentNumbers;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.publication.document.DocumentKind;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.publication.document.NormativeDocumentService;
import org.sunlight.publication.document.RegisterDocument;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.paper.OfficialWords;
import org.sunlight.publication.official.store.OfficialDocumentStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** A document from its first draft to its signature. */
@Stateless
@Audited
public class OfficialDocumentService {

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private OwnDocuments own;

    @Inject
    private SigningConditions conditions;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private CandidateService candidates;

    @Inject
    private NormativeDocumentService register;

    @Inject
    private EffectsOfDocuments effects;

    @Inject
    private HouseSettings settings;

    @Inject
    private Serials serials;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<DocumentSigned> signed;

    @Inject
    private Clock clock;

    /** @throws NotAllowed DOCUMENT_OF_ANOTHER_ORGAN where another organ leads or makes it (OFD-07) */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView draft(DraftDocument command) {
        Caller by = caller.get();
        requireOwn(command.wording(), by.organId());
        LocalDate today = today();
        String organCode = organs.organ(by.organId()).code();
        int serial = serials.next(by.organId(), OfficialDocumentView.SUBJECT_KIND, today.getYear());
        String number = "%s-GW-%d-%05d".formatted(organCode, today.getYear(), serial);
        OfficialDocument document =
                OfficialDocument.draft(number, by.organId(), command.wording(), by, today, clock.instant());
        documents.add(document);
        return own.view(document);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView amend(AmendDraft command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        requireOwn(command.wording(), document.organId());
        document.amend(command.wording(), caller.get(), today(), clock.instant());
        return own.saved(document);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView recordConsent(RecordConsent command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.recordConsent(command, caller.get(), today(), clock.instant());
        return own.saved(document);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView submit(ActOnDocument command) {
        return moveOn(OfficialAct.SUBMIT, command);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView submitForOpenness(ActOnDocument command) {
        return moveOn(OfficialAct.SUBMIT_FOR_OPENNESS, command);
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public OfficialDocumentView confirmOpenness(ActOnDocument command) {
        return moveOn(OfficialAct.CONFIRM_OPENNESS, command);
    }

    @RolesAllowed(SECTION_HEAD)
    public OfficialDocumentView agree(ActOnDocument command) {
        return moveOn(OfficialAct.AGREE, command);
    }

    private OfficialDocumentView moveOn(OfficialAct act, ActOnDocument command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.state().after(act);
        conditions.require(own.view(document));
        document.moveOn(act, command.reason(), caller.get(), clock.instant());
        return own.saved(document);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public OfficialDocumentView changeClass(ChangeClass command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        own.requireTurn(document.state());
        document.changeClass(command.openness(), command.why(), caller.get(), today(), clock.instant());
        return own.saved(document);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public OfficialDocumentView giveBack(ActOnDocument command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        own.requireTurn(document.state());
        document.giveBack(command.reason(), caller.get(), clock.instant());
        return own.saved(document);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public OfficialDocumentView discard(ActOnDocument command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.discard(command.reason(), caller.get(), clock.instant());
        return own.saved(document);
    }

    /** Signs and numbers; what is open becomes a candidate, what is normative enters the register. */
    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public OfficialDocumentView sign(ActOnDocument command) {
        Caller by = caller.get();
        LocalDate today = today();
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.requireSignable(by);
        conditions.require(own.view(document));
        String word = organs.organ(document.organId()).documentWord();
        String printed = numbers.draw(document.organId(), word, today.getYear());
        document.sign(printed, validYears(document, today), by, today, clock.instant());
        documents.flush();
        if (document.content().isNormative()) {
            document.enterRegister(register.enterSigned(new RegisterDocument(
                    new DocumentParticulars(DocumentKind.NORMATIVE_DOCUMENT, document.title(), printed, today, null))));
        }
        effects.pointAndDo(document, today);
        if (document.content().opennessClass().isProactive()) {
            candidates.proposeDecided(
                    new ProposeCandidate(
                            OfficialDocumentView.SUBJECT_KIND,
                            document.number(),
                            document.organId(),
                            document.title(),
                            today),
                    OfficialWords.get("signed", printed));
        }
        OfficialDocumentView view = own.saved(document);
        signed.fire(new DocumentSigned(
                view.number(), view.organId(), view.title(), printed, today, view.opennessClass(), view.policy()));
        return view;
    }

    /** A normative document has a period of validity also where its drafter named none; trial rules a shorter one. */
    private Integer validYears(OfficialDocument document, LocalDate today) {
        if (document.content().validYears() != null || !document.content().isNormative()) {
            return document.content().validYears();
        }
        return settings.integer(
                document.content().isTrial() ? "official.validity.trial-years" : "official.validity.years", today);
    }

    private static void requireOwn(DocumentWording wording, Long organId) {
        if (organId == null
                || (wording.leadOrganId() != null && !wording.leadOrganId().equals(organId))) {
            throw NotAllowed.at("leadOrganId", "DOCUMENT_OF_ANOTHER_ORGAN");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
