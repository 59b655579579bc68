package org.sunlight.publication.interpretation;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.interpretation.model.Interpretation;
import org.sunlight.publication.interpretation.store.InterpretationStore;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Plans, writes and releases interpretations. */
@Stateless
@Audited
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
public class InterpretationService {

    @Inject
    private InterpretationStore interpretations;

    @Inject
    private InterpretationRelease release;

    @Inject
    private OfficialDocumentQueries documents;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private Serials serials;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Plans the interpretation of a document.
     *
     * @throws RuleBroken DOCUMENT_NOT_A_POLICY for a document that needs none
     * @throws Conflict INTERPRETATION_PLANNED where it has one
     */
    public InterpretationView plan(PlanInterpretation command) {
        OfficialDocumentView document = documents.document(command.documentNumber());
        if (!document.policy()) {
            throw RuleBroken.at("documentNumber", "DOCUMENT_NOT_A_POLICY");
        }
        Long section = organs.staff(document.drafter()).sectionId();
        requireDraftingSection(document.organId(), section);
        interpretations.ofDocument(document.number()).ifPresent(known -> {
            throw new Conflict("INTERPRETATION_PLANNED", known.number());
        });
        OrganView organ = organs.organ(document.organId());
        LocalDate today = today();
        int serial = serials.next(organ.id(), InterpretationView.SUBJECT_KIND, today.getYear());
        String number = "%s-JD-%d-%05d".formatted(organ.code(), today.getYear(), serial);
        Interpretation interpretation = Interpretation.plan(
                number,
                document.organId(),
                section,
                document.number(),
                document.title(),
                command.plan(),
                caller.get(),
                today);
        interpretations.add(interpretation);
        return interpretation.view();
    }

    public InterpretationView amendPlan(AmendPlan command) {
        Interpretation interpretation = own(command);
        interpretation.amendPlan(command.plan(), caller.get(), today());
        return saved(interpretation);
    }

    public InterpretationView draft(DraftInterpretation command) {
        Interpretation interpretation = own(command);
        interpretation.draft(command, caller.get(), today());
        return saved(interpretation);
    }

    /** Hands text and files in for review, while the document is on its way. */
    public ReviewView submit(SubmitInterpretation command) {
        return reviews.submit(new SubmitForReview(
                release.material(own(command)),
                command.declared(),
                Carrier.OTHER,
                command.channels(),
                command.plannedOn(),
                command.remark()));
    }

    /** @throws Conflict DOCUMENT_NOT_PUBLIC before the document, or from the gate where this text was not approved */
    public InterpretationView publish(PublishInterpretation command) {
        Interpretation interpretation = own(command);
        release.release(
                interpretation,
                documents.document(interpretation.documentNumber()),
                command.keywords(),
                command.reason());
        return saved(interpretation);
    }

    private Interpretation own(InterpretationCommand command) {
        Interpretation interpretation =
                interpretations.get(command.number(), command.seenVersion(), organs.visibleTo(caller.get()));
        requireDraftingSection(interpretation.organId(), interpretation.sectionId());
        return interpretation;
    }

    /** 谁起草、谁解读: organ and section that drafted the document (INT-02). */
    private void requireDraftingSection(long organId, Long sectionId) {
        Caller by = caller.get();
        if (by.organId() == null || by.organId() != organId) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        if (sectionId != null && !sectionId.equals(by.sectionId())) {
            throw new NotAllowed("NOT_THE_DRAFTING_SECTION");
        }
    }

    private InterpretationView saved(Interpretation interpretation) {
        interpretations.flush();
        return interpretation.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
