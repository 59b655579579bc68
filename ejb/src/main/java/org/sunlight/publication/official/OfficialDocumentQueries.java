package org.sunlight.publication.official;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.paper.OfficialPaper;
import org.sunlight.publication.official.store.OfficialDocumentStore;
import org.sunlight.publication.official.store.OpennessReviewStore;
import org.sunlight.shared.security.CurrentCaller;

/** Reads official documents; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD})
public class OfficialDocumentQueries {

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private OpennessReviewStore opennessReviews;

    @Inject
    private SigningConditions conditions;

    @Inject
    private PublicMaterial materials;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private HouseSettings settings;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public OfficialDocumentView document(String number) {
        return view(documents.get(number, visible()));
    }

    /** The class alone, also for those who read reviews but no documents: the form of a review prints it. */
    @RolesAllowed({
        CLERK,
        DISCLOSURE_OFFICER,
        SECTION_HEAD,
        CONFIDENTIALITY_REVIEWER,
        DEPUTY_HEAD,
        HEAD,
        STATISTICIAN,
        AUDITOR
    })
    public OpennessClass opennessOf(String number) {
        return document(number).opennessClass();
    }

    public List<OfficialDocumentRow> page(
            OfficialDocumentFilter filter, OfficialDocumentSort sort, int first, int size) {
        return documents.page(filter, sort, visible(), first, size);
    }

    public long count(OfficialDocumentFilter filter) {
        return documents.count(filter, visible());
    }

    /** A signed document of the caller's organ by its 文号 or its number in this house. */
    public Optional<OfficialDocumentView> signed(String written) {
        Long organ = caller.get().organId();
        return organ == null
                ? Optional.empty()
                : documents.signed(organ, written).map(this::view);
    }

    /** What is missing before it can be handed in and signed, of the document and by other features. */
    public List<Missing> missing(String number) {
        return conditions.missing(document(number));
    }

    /** What would go out of it now. */
    public Material material(String number) {
        return materials.of(document(number));
    }

    /** How the confidentiality review stands to what would go out now. */
    public Approval approval(String number) {
        Optional<ReviewView> latest = reviews.latest(OfficialDocumentView.SUBJECT_KIND, number);
        if (latest.isEmpty()) {
            return Approval.NONE;
        }
        boolean same = latest.get().contentHash().equals(material(number).hash());
        if (latest.get().state().isOpen()) {
            return same ? Approval.RUNNING : Approval.VOID;
        }
        if (latest.get().state() != ReviewState.APPROVED) {
            return Approval.NONE;
        }
        return same ? Approval.VALID : Approval.VOID;
    }

    /** The paper in the form of GB/T 9704; before the signing without number and day. */
    public byte[] paper(String number, NoticeFormat format) {
        OfficialDocumentView document = document(number);
        boolean closedMark = settings.flag("official.mark.closed", LocalDate.now(clock));
        return OfficialPaper.of(document, organs.organ(document.organId()), closedMark)
                .print(format);
    }

    /** Documents that are not open, in the review of the year: what nobody has looked at comes first. */
    public List<OpennessReviewRow> opennessReviews(int year, int first, int size) {
        return opennessReviews.page(year, visible(), first, size);
    }

    public OpennessProgress opennessProgress(int year) {
        List<Long> visible = visible();
        return new OpennessProgress(
                year,
                opennessReviews.due(year, visible),
                opennessReviews.reviewed(year, false, visible),
                opennessReviews.reviewed(year, true, visible));
    }

    private OfficialDocumentView view(OfficialDocument document) {
        return document.view(documents.effectsOn(document));
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
