package org.sunlight.publication.confidentiality;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunlight.harness.ContainerCase;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Four people of the bureau, and material as far through the review as a test wants it. */
abstract class ReviewCase extends ContainerCase {

    static final String KIND = "review-test";

    @Inject
    ConfidentialityReviewService service;

    @Inject
    ConfidentialityReviewQueries reviews;

    @Inject
    CatalogueService catalogue;

    @Inject
    AttachmentService attachments;

    @Inject
    OrganQueries organs;

    @Inject
    Clock clock;

    final Caller clerk() {
        return of("KMXF", "drafter", Roles.CLERK);
    }

    final Caller chief() {
        return of("KMXF", "chief", Roles.SECTION_HEAD);
    }

    final Caller reviewer() {
        return of("KMXF", "reviewer", Roles.CONFIDENTIALITY_REVIEWER);
    }

    final Caller deputy() {
        return of("KMXF", "deputy", Roles.DEPUTY_HEAD);
    }

    final Caller of(String organ, String login, String... roles) {
        return new Caller(login, login, organs.byCode(organ).id(), null, Set.of(roles), "intranet", "it");
    }

    final LocalDate today() {
        return LocalDate.now(clock);
    }

    final Material material(String text, MaterialFile... files) {
        String number = UUID.randomUUID().toString().substring(0, 12);
        return new Material(KIND, number, organs.byCode("KMXF").id(), "关于调整接待时间的通知", text, List.of(files));
    }

    final Material with(Material material, String text) {
        return new Material(
                material.subjectKind(),
                material.subjectNumber(),
                material.organId(),
                material.title(),
                text,
                material.files());
    }

    final MaterialFile file(Material record, String name, byte[] content) throws Exception {
        return MaterialFile.of(as(
                clerk(),
                () -> attachments.store(new StoreAttachment(
                        KIND, record.subjectNumber(), record.organId(), name, new ByteArrayInputStream(content)))));
    }

    final MaterialFile textFile(Material record, String name, String content) throws Exception {
        return file(record, name, content.getBytes(StandardCharsets.UTF_8));
    }

    final ReviewView submitted(Material material) throws Exception {
        return as(
                clerk(),
                () -> service.submit(new SubmitForReview(material, true, Carrier.DOCUMENT, "政府网站", null, null)));
    }

    final ReviewView agreed(ReviewView seen) throws Exception {
        return as(chief(), () -> service.agree(now(seen, null)));
    }

    final ReviewView concluded(ReviewView seen, Conclusion conclusion) throws Exception {
        return as(reviewer(), () -> service.conclude(now(seen, conclusion)));
    }

    final ReviewView approved(Material material) throws Exception {
        ReviewView seen = concluded(agreed(submitted(material)), Conclusion.OPEN);
        return as(deputy(), () -> service.approve(now(seen, null)));
    }

    final EntryView published(Material material) throws Exception {
        return as(
                clerk(),
                () -> catalogue.publish(
                        new PublishEntry(material, EntryParticulars.of("02", "notices", today()), null, null)));
    }

    static DecideReview now(ReviewView seen, Conclusion conclusion) {
        return new DecideReview(seen.number(), seen.version(), conclusion, "条例（2019）第十七条", "理由");
    }
}
