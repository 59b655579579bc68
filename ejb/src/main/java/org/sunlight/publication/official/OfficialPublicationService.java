package org.sunlight.publication.official;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.paper.OfficialWords;
import org.sunlight.publication.official.store.OfficialDocumentStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.security.CurrentCaller;

/** What follows the signature: tell the others, make the public version, have it reviewed, publish it. */
@Stateless
@Audited
@RolesAllowed({CLERK, DISCLOSURE_OFFICER})
public class OfficialPublicationService {

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private OwnDocuments own;

    @Inject
    private PublicMaterial materials;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private EffectsOfDocuments effects;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<DocumentPublished> published;

    @Inject
    private Clock clock;

    public OfficialDocumentView tellJoint(TellJoint command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.tell(command, caller.get(), today(), clock.instant());
        return own.saved(document);
    }

    /** An approval given before is about other content from now on (OFD-09). */
    public OfficialDocumentView preparePublic(PreparePublic command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.prepare(command, caller.get(), clock.instant());
        return own.saved(document);
    }

    public OfficialDocumentView handIn(HandIn command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.handIn(caller.get(), clock.instant());
        OfficialDocumentView view = own.saved(document);
        reviews.submit(new SubmitForReview(
                materials.of(view),
                command.declared(),
                Carrier.DOCUMENT,
                command.channels(),
                command.plannedOn(),
                command.remark()));
        return view;
    }

    /** @throws org.sunlight.shared.error.Conflict NOT_APPROVED or APPROVAL_VOID from the gate */
    public OfficialDocumentView publish(PublishDocument command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.state().after(OfficialAct.PUBLISH);
        document.requireProactive();
        document.place(command.topicCode(), command.columnCode());
        OfficialDocumentView view = own.view(document);
        EntryView entry = catalogue.publish(
                new PublishEntry(materials.of(view), particulars(view, command), null, command.reason()));
        document.publish(entry.indexNumber(), command.reason(), caller.get(), today(), clock.instant());
        documents.flush();
        document.effects().forEach(effects::link);
        documents.effectsOn(document).forEach(effects::link);
        OfficialDocumentView out = own.view(document);
        published.fire(new DocumentPublished(
                out.number(), out.organId(), out.title(), out.indexNumber(), out.publishedOn(), out.policy()));
        return out;
    }

    private static EntryParticulars particulars(OfficialDocumentView view, PublishDocument command) {
        return new EntryParticulars(
                view.wording().topicCode(),
                view.wording().columnCode(),
                OfficialWords.get("genre." + view.wording().genre()),
                view.documentNumber(),
                command.keywords(),
                command.description(),
                view.signedOn(),
                view.effectiveOn(),
                view.lastDayInForce() == null ? null : view.lastDayInForce().plusDays(1),
                view.validity(),
                view.fiveOpenness(),
                null,
                null,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
