package org.sunlight.publication.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.Material;
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
        return state(
                paper.subjectKind(),
                paper.subjectNumber(),
                review -> paper.with(review.material().files()));
    }

    /** The same of what a feature of this wing would publish, files and all. */
    public PaperState state(Material material) {
        return state(material.subjectKind(), material.subjectNumber(), review -> material);
    }

    private PaperState state(String kind, String number, Function<ReviewView, Material> asItStands) {
        Optional<ReviewView> review = reviewed.latest(kind, number);
        return new PaperState(
                review.orElse(null),
                entries.of(kind, number).orElse(null),
                review.filter(found -> found.contentHash()
                                .equals(asItStands.apply(found).hash()))
                        .isPresent());
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
