package org.sunlight.publication.confidentiality;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.publication.confidentiality.store.ReviewStore;
import org.sunlight.publication.detection.TextPart;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;

/** Reads reviews; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
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
public class ConfidentialityReviewQueries {

    @Inject
    private ReviewStore reviews;

    @Inject
    private Examination examination;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public ReviewView view(String number) {
        return reviews.get(number, visible()).view();
    }

    /** What this person may do with it now: the acts of the state that are of his roles and were not signed by him before. */
    public Set<ReviewAct> offered(String number) {
        return reviews.get(number, visible()).offeredTo(caller.get());
    }

    public boolean mayDecideSuggestions(String number) {
        return reviews.get(number, visible()).mayDecideSuggestions(caller.get());
    }

    /** What a person decided to keep in the content of this review, for the reading of what is public. */
    @RolesAllowed(SYSTEM)
    public Set<Found> kept(String number) {
        return view(number).suggestions().stream()
                .filter(each -> each.decision() == SuggestionDecision.KEEP)
                .map(SuggestionView::found)
                .collect(Collectors.toSet());
    }

    /**
     * The text around each suggestion in a file, by id: read from the file anew, kept nowhere. Empty once the file was taken
     * out of its record: where its places were stays known, their words do not.
     */
    public Map<Long, Excerpt> excerpts(String number, long attachmentId) {
        ReviewView view = view(number);
        MaterialFile file = view.material().files().stream()
                .filter(each -> each.attachmentId() == attachmentId)
                .findFirst()
                .orElseThrow(() -> new NotFound("ATTACHMENT_NOT_FOUND"));
        List<TextPart> parts = examination.partsIfThere(view.material(), file);
        if (parts.isEmpty()) {
            return Map.of();
        }
        return view.suggestions().stream()
                .filter(each -> Long.valueOf(attachmentId).equals(each.attachmentId()))
                .collect(Collectors.toMap(
                        SuggestionView::id,
                        each -> Excerpt.of(
                                each.partNumber() < 0
                                        ? file.fileName()
                                        : parts.get(each.partNumber()).text(),
                                each.start(),
                                each.end())));
    }

    /** The newest review of a record, if it was ever handed in. */
    public Optional<ReviewView> latest(String subjectKind, String subjectNumber) {
        List<Long> visible = visible();
        return reviews.of(subjectKind, subjectNumber).stream()
                .filter(review -> visible.contains(review.organId()))
                .findFirst()
                .map(ConfidentialityReview::view);
    }

    /** Whether just this content is being reviewed now: handing it in once more would only begin anew. */
    public boolean isUnderReview(Material material) {
        return latest(material.subjectKind(), material.subjectNumber())
                .filter(review -> review.state().isOpen())
                .filter(review -> review.contentHash().equals(material.hash()))
                .isPresent();
    }

    public List<ReviewRow> page(ReviewFilter filter, int first, int size) {
        return reviews.page(filter, visible(), caller.get(), first, size);
    }

    public long count(ReviewFilter filter) {
        return reviews.count(filter, visible(), caller.get());
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
