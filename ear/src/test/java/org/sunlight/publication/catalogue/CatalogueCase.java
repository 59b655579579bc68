package org.sunlight.publication.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.confidentiality.SubmitForReview;

/** What the tests of the catalogue begin with: content that four people have looked at. */
public abstract class CatalogueCase extends ReviewedCase {

    protected static final String BUREAU = "KMXF";
    protected static final String TOPIC = "02.4";
    protected static final String COLUMN = "policy";

    @Inject
    protected CatalogueService catalogue;

    @Inject
    protected CatalogueQueries entries;

    @Inject
    protected PublicCatalogueQueries open;

    @Inject
    protected ConfidentialityReviewService reviews;

    @Inject
    protected OrganQueries organs;

    @Inject
    protected Clock clock;

    protected Material material(String title, String text, MaterialFile... files) {
        return new Material(
                "it-paper", UUID.randomUUID().toString(), organs.byCode(BUREAU).id(), title, text, List.of(files));
    }

    protected EntryParticulars particulars() {
        return EntryParticulars.of(TOPIC, COLUMN, LocalDate.of(2017, 6, 30));
    }

    protected EntryParticulars particulars(String documentNumber, String keywords, Validity validity) {
        return new EntryParticulars(
                TOPIC,
                COLUMN,
                "通知",
                documentNumber,
                keywords,
                null,
                null,
                null,
                null,
                validity,
                null,
                null,
                null,
                null);
    }

    /** Drafter, head of the section, reviewer and deputy head, in this order. */
    protected void approved(Material material) throws Exception {
        approved(as(
                "wang",
                () -> reviews.submit(new SubmitForReview(material, true, Carrier.DOCUMENT, "website", null, null))));
    }

    protected EntryView published(Material material, EntryParticulars particulars) throws Exception {
        approved(material);
        return as("wang", () -> catalogue.publish(new PublishEntry(material, particulars, null, null)));
    }

    protected EntryView published(String title, String text) throws Exception {
        return published(material(title, text), particulars());
    }

    protected EntryView withdrawn(EntryView seen, String reason) throws Exception {
        return as("li", () -> catalogue.withdraw(new WithdrawEntry(seen.indexNumber(), seen.version(), reason)));
    }
}
