package org.sunlight.publication.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.shared.error.Conflict;

/**
 * Brings a finished paper through the review to the catalogue, for the wings that make papers. Prints are kept when they are
 * handed in, so that what is reviewed and what is published are the same bytes. To be called inside a use case.
 */
@ApplicationScoped
public class PaperRelease {

    @Inject
    private AttachmentService attachments;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private ConfidentialityReviewQueries reviewed;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueQueries entries;

    public PaperState state(Paper paper) {
        Optional<ReviewView> review = reviewed.latest(paper.subjectKind(), paper.subjectNumber());
        return new PaperState(
                review.orElse(null),
                entries.of(paper.subjectKind(), paper.subjectNumber()).orElse(null),
                review.filter(found -> isAbout(found, paper)).isPresent());
    }

    private static boolean isAbout(ReviewView review, Paper paper) {
        return review.contentHash().equals(paper.with(review.material().files()).hash());
    }

    /** @param declared the statement of who hands it in, see {@link SubmitForReview} */
    public ReviewView handIn(Paper paper, List<Paper.Print> prints, boolean declared) {
        if (!state(paper).mayHandIn()) {
            throw new Conflict("PAPER_ALREADY_HANDED_IN");
        }
        List<MaterialFile> files = new ArrayList<>();
        for (Paper.Print print : prints) {
            files.add(MaterialFile.of(attachments.store(new StoreAttachment(
                    paper.subjectKind(),
                    paper.subjectNumber(),
                    paper.organId(),
                    print.fileName(),
                    new ByteArrayInputStream(print.bytes())))));
        }
        return reviews.submit(new SubmitForReview(paper.with(files), declared, Carrier.DOCUMENT, null, null, null));
    }

    /**
     * Publishes the paper as it stands, with the prints that were reviewed.
     *
     * @throws Conflict NOT_APPROVED, APPROVAL_VOID
     */
    public EntryView publish(Paper paper, EntryParticulars particulars, String reason) {
        List<MaterialFile> files = reviewed.latest(paper.subjectKind(), paper.subjectNumber())
                .map(review -> review.material().files())
                .orElseThrow(() -> new Conflict("NOT_APPROVED"));
        return catalogue.publish(new PublishEntry(paper.with(files), particulars, null, reason));
    }
}
