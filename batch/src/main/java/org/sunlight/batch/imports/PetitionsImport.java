package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.takeover.ImportedPetition;
import org.sunlight.petition.takeover.PetitionImport;

/** Petitions of an existing register. */
@ApplicationScoped
public class PetitionsImport implements ImportKind {

    private static final List<String> REVIEWS = List.of("review", "finalReview");

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("sourceNumber", 100, "XF-2024-0001").mandatory(),
            ImportField.date("registeredOn", "2024-03-11").mandatory(),
            ImportField.code("channel", Channel.class, "LETTER").mandatory(),
            ImportField.code("purpose", Purpose.class, "CLAIM").mandatory(),
            ImportField.text("contentCode", 20, ""),
            ImportField.text("placeCode", 20, "530102"),
            ImportField.text("subject", 500, "Street lamps out of order").mandatory(),
            ImportField.text("text", 20000, ""),
            ImportField.text("petitioners[].name", 200, "Zhang San").mandatory(),
            ImportField.text("petitioners[].idNumber", 60, ""),
            ImportField.text("petitioners[].phone", 60, ""),
            ImportField.flag("petitioners[].representative"),
            ImportField.integer("persons", "1"),
            ImportField.flag("anonymous"),
            ImportField.text("repeatOf", 100, ""),
            ImportField.code("disposal.kind", DisposalKind.class, "REFER"),
            ImportField.date("disposal.on", "2024-03-15"),
            ImportField.text("disposal.organ", 40, ""),
            ImportField.date("disposal.dueOn", ""),
            ImportField.date("notifiedOn", ""),
            ImportField.date("acceptedOn", "2024-03-20"),
            ImportField.date("extension.noticedOn", ""),
            ImportField.integer("extension.days", ""),
            ImportField.date("reply.on", "2024-04-30"),
            ImportField.date("reply.servedOn", "2024-05-06"),
            ImportField.code("reply.outcome", ReplyOutcome.class, "SUPPORTED"),
            ImportField.date("review.requestedOn", ""),
            ImportField.date("review.issuedOn", ""),
            ImportField.date("review.servedOn", ""),
            ImportField.code("review.outcome", ReviewResult.class, ""),
            ImportField.date("finalReview.requestedOn", ""),
            ImportField.date("finalReview.issuedOn", ""),
            ImportField.date("finalReview.servedOn", ""),
            ImportField.code("finalReview.outcome", ReviewResult.class, ""),
            ImportField.code("ratings[].of", RatedBody.class, "").mandatory(),
            ImportField.code("ratings[].rating", Rating.class, "").mandatory(),
            ImportField.date("ratings[].on", "").mandatory(),
            ImportField.code("openness", Openness.class, "PETITIONER_ONLY"));

    @Inject
    private PetitionImport petitions;

    @Override
    public String name() {
        return "petitions";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<ImportOutcome> store(long organId, List<ImportRecord> records) {
        return petitions.store(
                organId, records.stream().map(PetitionsImport::petition).toList());
    }

    private static ImportedPetition petition(ImportRecord record) {
        return new ImportedPetition(item(record), reviews(record), ratings(record));
    }

    private static PastPetition item(ImportRecord record) {
        return new PastPetition(
                record.sourceNumber(),
                record.hash(),
                record.date("registeredOn"),
                record.code("channel", Channel.class),
                record.code("purpose", Purpose.class),
                record.text("contentCode"),
                record.text("placeCode"),
                record.text("subject"),
                record.text("text"),
                petitioners(record),
                record.integer("persons"),
                record.flag("anonymous"),
                record.text("repeatOf"),
                disposal(record),
                record.date("notifiedOn"),
                record.date("acceptedOn"),
                extension(record),
                reply(record),
                reviews(record).stream()
                        .map(review -> new PastPetition.Review(
                                review.requestedOn(),
                                review.issuedOn(),
                                review.servedOn(),
                                review.outcome() == ReviewResult.REVOKED))
                        .toList(),
                record.code("openness", Openness.class));
    }

    private static List<PetitionerEntry> petitioners(ImportRecord record) {
        List<PetitionerEntry> petitioners = new ArrayList<>();
        for (int i : record.elements("petitioners")) {
            String element = "petitioners[" + i + "]";
            String idNumber = record.text(element + ".idNumber");
            petitioners.add(new PetitionerEntry(
                    record.text(element + ".name"),
                    idNumber == null ? null : IdType.RESIDENT_ID,
                    idNumber,
                    null,
                    record.text(element + ".phone"),
                    null,
                    null,
                    null,
                    null,
                    record.flag(element + ".representative")));
        }
        return petitioners;
    }

    private static PastPetition.Disposal disposal(ImportRecord record) {
        return record.has("disposal")
                ? new PastPetition.Disposal(
                        record.code("disposal.kind", DisposalKind.class),
                        record.date("disposal.on"),
                        record.text("disposal.organ"),
                        record.date("disposal.dueOn"))
                : null;
    }

    private static PastPetition.Extension extension(ImportRecord record) {
        return record.has("extension")
                ? new PastPetition.Extension(record.date("extension.noticedOn"), record.integer("extension.days"))
                : null;
    }

    private static PastPetition.Reply reply(ImportRecord record) {
        return record.has("reply")
                ? new PastPetition.Reply(
                        record.date("reply.on"),
                        record.date("reply.servedOn"),
                        record.code("reply.outcome", ReplyOutcome.class))
                : null;
    }

    /** A final review without a review is told of all the same, so that the check can refuse it. */
    private static List<PastReview> reviews(ImportRecord record) {
        int last = record.has("finalReview") ? 2 : record.has("review") ? 1 : 0;
        return REVIEWS.subList(0, last).stream()
                .map(level -> new PastReview(
                        record.date(level + ".requestedOn"),
                        record.date(level + ".issuedOn"),
                        record.date(level + ".servedOn"),
                        record.code(level + ".outcome", ReviewResult.class)))
                .toList();
    }

    private static List<PastRating> ratings(ImportRecord record) {
        List<PastRating> ratings = new ArrayList<>();
        for (int i : record.elements("ratings")) {
            String element = "ratings[" + i + "]";
            ratings.add(new PastRating(
                    record.code(element + ".of", RatedBody.class),
                    record.code(element + ".rating", Rating.class),
                    record.date(element + ".on")));
        }
        return ratings;
    }
}
