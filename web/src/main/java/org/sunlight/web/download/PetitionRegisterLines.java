package org.sunlight.web.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.takeover.ImportedPetition;
import org.sunlight.petition.takeover.PetitionRegisterQueries;
import org.sunlight.petition.takeover.PetitionRegisterQueries.Line;
import org.sunlight.petition.takeover.PetitionRegisterService;
import org.sunlight.petition.takeover.TakeAlongRegister;

/**
 * The register of petitions as lines of JSON, in the shape of the import kind {@code petitions}: what is absent is left out.
 * Read and written a page at a time, so that its length costs no memory.
 */
@ApplicationScoped
public class PetitionRegisterLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final int AT_ONCE = 200;

    @Inject
    private PetitionRegisterQueries register;

    @Inject
    private PetitionRegisterService trace;

    /** Notes who takes it along, before the first line goes out. */
    public void begin(PetitionFilter filter) {
        trace.takeAlong(new TakeAlongRegister(filter.registeredFromInclusive(), filter.registeredUntilExclusive()));
    }

    /** To be called after {@link #begin}. */
    public void write(PetitionFilter filter, OutputStream output) throws IOException {
        List<Line> page = register.after(filter, 0, AT_ONCE);
        while (!page.isEmpty()) {
            for (Line line : page) {
                output.write(json(line.record()).toString().getBytes(StandardCharsets.UTF_8));
                output.write('\n');
            }
            page = page.size() < AT_ONCE
                    ? List.of()
                    : register.after(filter, page.get(page.size() - 1).id(), AT_ONCE);
        }
    }

    static JsonValue json(ImportedPetition record) {
        PastPetition item = record.item();
        JsonObjectBuilder line = Json.createObjectBuilder();
        add(line, "sourceNumber", item.sourceNumber());
        add(line, "registeredOn", item.registeredOn());
        add(line, "channel", item.channel());
        add(line, "purpose", item.purpose());
        add(line, "contentCode", item.contentCode());
        add(line, "placeCode", item.placeCode());
        add(line, "subject", item.subject());
        add(line, "text", item.text());
        JsonArrayBuilder people = Json.createArrayBuilder();
        item.petitioners().forEach(person -> people.add(person(person)));
        if (!item.petitioners().isEmpty()) {
            line.add("petitioners", people);
        }
        line.add("persons", item.persons()).add("anonymous", item.anonymous());
        add(line, "repeatOf", item.repeatOf());
        course(line, item);
        List<PastReview> reviews = record.reviews();
        for (int level = 0; level < reviews.size(); level++) {
            line.add(level == 0 ? "review" : "finalReview", review(reviews.get(level)));
        }
        if (!record.ratings().isEmpty()) {
            JsonArrayBuilder ratings = Json.createArrayBuilder();
            record.ratings().forEach(rating -> ratings.add(rating(rating)));
            line.add("ratings", ratings);
        }
        add(line, "openness", item.openness());
        return line.build();
    }

    private static void course(JsonObjectBuilder line, PastPetition item) {
        PastPetition.Disposal how = item.disposal();
        if (how != null) {
            JsonObjectBuilder disposal = Json.createObjectBuilder();
            add(disposal, "kind", how.kind());
            add(disposal, "on", how.on());
            add(disposal, "organ", how.organ());
            add(disposal, "dueOn", how.dueOn());
            line.add("disposal", disposal);
        }
        add(line, "notifiedOn", item.notifiedOn());
        add(line, "acceptedOn", item.acceptedOn());
        if (item.extension() != null) {
            JsonObjectBuilder extension = Json.createObjectBuilder();
            add(extension, "noticedOn", item.extension().noticedOn());
            line.add("extension", extension.add("days", item.extension().days()));
        }
        if (item.reply() != null) {
            JsonObjectBuilder reply = Json.createObjectBuilder();
            add(reply, "on", item.reply().on());
            add(reply, "servedOn", item.reply().servedOn());
            add(reply, "outcome", item.reply().outcome());
            line.add("reply", reply);
        }
    }

    private static JsonObjectBuilder person(PetitionerEntry entry) {
        JsonObjectBuilder person = Json.createObjectBuilder();
        add(person, "name", entry.name());
        add(person, "idNumber", entry.idNumber());
        add(person, "phone", entry.phone());
        return person.add("representative", entry.representative());
    }

    private static JsonObjectBuilder review(PastReview past) {
        JsonObjectBuilder review = Json.createObjectBuilder();
        add(review, "requestedOn", past.requestedOn());
        add(review, "issuedOn", past.issuedOn());
        add(review, "servedOn", past.servedOn());
        add(review, "outcome", past.outcome());
        return review;
    }

    private static JsonObjectBuilder rating(PastRating past) {
        JsonObjectBuilder rating = Json.createObjectBuilder();
        add(rating, "of", past.of());
        add(rating, "rating", past.rating());
        add(rating, "on", past.on());
        return rating;
    }

    /** Days as ISO dates, constants by their names; nothing for what is absent. */
    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }
}
