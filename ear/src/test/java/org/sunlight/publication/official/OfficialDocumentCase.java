package org.sunlight.publication.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.error.DomainException;

/** Documents in every state, for those who try what can be done with them. */
abstract class OfficialDocumentCase extends ReviewedCase {
    static final Openness CLOSED = new Openness(OpennessClass.CLOSED, ClosureGround.INTERNAL_AFFAIRS, "内部事务");

    @Inject
    OfficialDocumentService service;

    @Inject
    OfficialPublicationService publication;

    @Inject
    OfficialValidityService validity;

    @Inject
    OfficialDocumentQueries documents;

    @Inject
    ConfidentialityReviewQueries reviewQueries;

    @Inject
    PublicCatalogueQueries publicSide;

    @Inject
    CandidateQueries candidates;

    static DocumentWording wording(
            Openness openness, FiveOpenness tag, Set<NormativeSign> signs, List<String> joint, List<String> repeals) {
        String title = "关于来访接待的规定 " + fresh();
        return new DocumentWording(
                null,
                Genre.NOTICE,
                title,
                "各县区信访局",
                "一、总体要求\n依法接待来访群众。",
                null,
                null,
                null,
                openness,
                tag,
                false,
                signs,
                joint,
                repeals,
                List.of(),
                null,
                null,
                "02.1",
                "policy");
    }

    static DocumentWording open() {
        return wording(Openness.PROACTIVE, FiveOpenness.ADMINISTRATION, Set.of(), List.of(), List.of());
    }

    OfficialDocumentView draft(DocumentWording wording) throws Exception {
        return as("wang", () -> service.draft(new DraftDocument(wording)));
    }

    static ActOnDocument on(OfficialDocumentView seen) {
        return new ActOnDocument(seen.number(), seen.version(), "意见");
    }

    OfficialDocumentView beforeSigning(DocumentWording wording) throws Exception {
        OfficialDocumentView drafted = draft(wording);
        OfficialDocumentView handedIn = as("wang", () -> service.submit(on(drafted)));
        return as("zhao", () -> service.agree(on(handedIn)));
    }

    OfficialDocumentView signed(DocumentWording wording) throws Exception {
        OfficialDocumentView checked = beforeSigning(wording);
        return as("zhou", () -> service.sign(on(checked)));
    }

    OfficialDocumentView approved(OfficialDocumentView document) throws Exception {
        OfficialDocumentView out = as(
                "wang",
                () -> publication.handIn(new HandIn(document.number(), document.version(), true, "政府网站", null, null)));
        ReviewView submitted = as("wang", () -> reviewQueries.latest("official-document", out.number()))
                .orElseThrow();
        approved(submitted);
        return as("wang", () -> documents.document(out.number()));
    }

    OfficialDocumentView publish(OfficialDocumentView seen, String reason) throws Exception {
        return as(
                "wang",
                () -> publication.publish(new PublishDocument(seen.number(), seen.version(), "信访 接待", "接待规定", reason)));
    }

    OfficialDocumentView published(DocumentWording wording) throws Exception {
        return publish(approved(signed(wording)), null);
    }

    static void refused(String code, Callable<?> act) {
        assertEquals(code, assertThrows(DomainException.class, act::call).code());
    }

    EntryView page(OfficialDocumentView document) {
        return publicSide.of("official-document", document.number()).orElseThrow();
    }
}
