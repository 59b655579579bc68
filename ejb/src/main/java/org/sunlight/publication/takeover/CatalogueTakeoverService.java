package org.sunlight.publication.takeover;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.catalogue.TopicQueries;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideReview;
import org.sunlight.publication.confidentiality.ReviewState;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.takeover.model.OlderEntry;
import org.sunlight.publication.takeover.model.PrintedEntry;
import org.sunlight.publication.takeover.store.OlderEntries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Takes over an older catalogue, batch by batch. Whoever takes a step for a batch takes it for each review by itself. */
@Stateless
@Audited
public class CatalogueTakeoverService {

    /** 其他: where nothing that was printed is a topic. */
    private static final String OTHER_TOPIC = "22";

    @Inject
    private OlderEntries older;

    @Inject
    private TopicQueries topics;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private ConfidentialityReviewQueries reviewed;

    @Inject
    private CurrentCaller caller;

    /** @throws RuleBroken BATCH_NAME_WRONG, CATALOGUE_UNREADABLE, or what is wrong with an entry */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public List<TakeoverRow> bringIn(BringInCatalogue command) {
        Caller by = caller.get();
        if (command.batch() == null || !command.batch().matches("[A-Za-z0-9-]{1,40}")) {
            throw RuleBroken.at("batch", "BATCH_NAME_WRONG");
        }
        if (by.organId() == null) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        int serial = older.of(command.batch(), List.of(by.organId())).size();
        for (JsonValue value : array(command.json())) {
            if (!(value instanceof JsonObject fields)) {
                throw RuleBroken.at("json", "CATALOGUE_UNREADABLE");
            }
            PrintedEntry printed = new PrintedEntry(fields);
            serial++;
            older.add(OlderEntry.of(
                    by.organId(),
                    command.batch(),
                    "%d-%s-%05d".formatted(by.organId(), command.batch(), serial),
                    command.columnCode(),
                    topic(printed),
                    printed,
                    alike(by.organId(), printed)));
        }
        return rows(command.batch());
    }

    /** Hands in what was not handed in yet. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public BatchResult submit(TakeBatch command) {
        int done = 0;
        List<OlderEntry> batch = own(command.batch());
        for (OlderEntry entry : batch) {
            if (review(entry)
                    .filter(found -> found.state().isOpen() || found.state() == ReviewState.APPROVED)
                    .isEmpty()) {
                reviews.submit(new SubmitForReview(
                        entry.material(lines(entry)), command.declared(), Carrier.OTHER, null, null, null));
                done++;
            }
        }
        return new BatchResult(done, batch.size() - done);
    }

    @RolesAllowed(SECTION_HEAD)
    public BatchResult agree(TakeBatch command) {
        return step(command, ReviewState.IN_SECTION, null, reviews::agree);
    }

    /** Leaves out those on which the examination came upon something that nobody has decided: that is done one by one. */
    @RolesAllowed(CONFIDENTIALITY_REVIEWER)
    public BatchResult conclude(TakeBatch command) {
        return step(command, ReviewState.IN_REVIEW, Conclusion.OPEN, reviews::conclude);
    }

    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public BatchResult approve(TakeBatch command) {
        return step(command, ReviewState.BEFORE_APPROVAL, null, reviews::approve);
    }

    /** Publishes what is approved and not out yet, under the numbers they had. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public BatchResult publish(TakeBatch command) {
        int done = 0;
        List<OlderEntry> batch = own(command.batch());
        for (OlderEntry entry : batch) {
            boolean due = review(entry)
                            .filter(found -> found.state() == ReviewState.APPROVED)
                            .isPresent()
                    && entries.of(TakeoverRow.SUBJECT_KIND, entry.number()).isEmpty();
            if (due) {
                catalogue.publish(
                        new PublishEntry(entry.material(lines(entry)), entry.particulars(), entry.indexNumber(), null));
                done++;
            }
        }
        return new BatchResult(done, batch.size() - done);
    }

    private interface Step {
        ReviewView take(DecideReview command);
    }

    private BatchResult step(TakeBatch command, ReviewState due, Conclusion conclusion, Step step) {
        Predicate<ReviewView> isDue = review -> review.state() == due
                && (conclusion == null || review.suggestions().stream().noneMatch(SuggestionView::isOpen));
        int done = 0;
        List<OlderEntry> batch = own(command.batch());
        for (OlderEntry entry : batch) {
            Optional<ReviewView> review = review(entry).filter(isDue);
            if (review.isPresent()) {
                step.take(new DecideReview(review.get().number(), review.get().version(), conclusion, null, null));
                done++;
            }
        }
        return new BatchResult(done, batch.size() - done);
    }

    private Optional<ReviewView> review(OlderEntry entry) {
        return reviewed.latest(TakeoverRow.SUBJECT_KIND, entry.number());
    }

    private List<OlderEntry> own(String batch) {
        Long organ = caller.get().organId();
        List<OlderEntry> found = organ == null ? List.of() : older.of(batch, List.of(organ));
        if (found.isEmpty()) {
            throw new NotFound("BATCH_NOT_FOUND");
        }
        return found;
    }

    private List<TakeoverRow> rows(String batch) {
        return own(batch).stream().map(OlderEntry::row).toList();
    }

    private String topic(PrintedEntry printed) {
        return topics.read(printed.topic()).topics().stream()
                .findFirst()
                .map(topic -> topic.code())
                .orElse(OTHER_TOPIC);
    }

    /** Another entry of the same title, publisher and day: come in earlier, or published here. */
    private String alike(long organId, PrintedEntry printed) {
        Optional<String> earlier = older.alike(organId, printed.title(), printed.publisher(), printed.formedOn());
        return earlier.or(() ->
                        entries
                                .page(
                                        new EntryFilter(printed.title(), null, null, organId, null, null, null, null),
                                        0,
                                        20)
                                .stream()
                                .filter(row -> row.title().equals(printed.title()))
                                .filter(row ->
                                        row.formedOn() != null && row.formedOn().equals(printed.formedOn()))
                                .map(row -> row.indexNumber())
                                .findFirst())
                .orElse(null);
    }

    private static String lines(OlderEntry entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.row().printed()))) {
            return new PrintedEntry(reader.readObject()).lines();
        }
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "" : json))) {
            JsonStructure read = reader.read();
            JsonValue entries = read instanceof JsonObject object ? object.get("entries") : read;
            if (entries instanceof JsonArray array) {
                return array;
            }
            throw RuleBroken.at("json", "CATALOGUE_UNREADABLE");
        } catch (JsonException unreadable) {
            throw RuleBroken.at("json", "CATALOGUE_UNREADABLE");
        }
    }
}
