package org.sunlight.petition.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sunlight.office.counter.Days;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionTakeover;
import org.sunlight.petition.casework.PetitionTakeover.Known;
import org.sunlight.petition.casework.PetitionTakeover.TakenOver;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.PetitionReviewTakeover;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.PetitionRatingTakeover;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/** The door for the import job: takes records over in bulk, in the transaction of the chunk. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PetitionImport {

    @Inject
    private PetitionTakeover items;

    @Inject
    private PetitionReviewTakeover reviews;

    @Inject
    private PetitionRatingTakeover ratings;

    @Inject
    private Clock clock;

    /**
     * Stores what is new and sound.
     *
     * @param records each source number at most once
     * @return what became of each, in the order given
     */
    public List<ImportOutcome> store(long bureau, List<ImportedPetition> records) {
        Map<String, Known> known = items.known(bureau, mentioned(records));
        Set<String> here = new HashSet<>(known.keySet());
        Map<String, RuleBroken> faults =
                items.faults(records.stream().map(ImportedPetition::item).toList());
        List<ImportOutcome> outcomes = new ArrayList<>(records.size());
        List<ImportedPetition> fresh = new ArrayList<>();
        for (ImportedPetition record : records) {
            Known stored = known.get(record.sourceNumber());
            ImportOutcome outcome = stored == null
                    ? refusal(record, faults.get(record.sourceNumber()), here)
                    : ImportOutcome.ofKnown(stored.hash().equals(record.item().sourceHash()));
            if (outcome == null) {
                here.add(record.sourceNumber());
                fresh.add(record);
                outcome = ImportOutcome.WRITTEN;
            }
            outcomes.add(outcome);
        }
        write(bureau, fresh, known);
        return outcomes;
    }

    /** Whether a record of this source number is on the register. */
    public boolean holds(long bureau, String sourceNumber) {
        return !items.known(bureau, List.of(sourceNumber)).isEmpty();
    }

    private static List<String> mentioned(List<ImportedPetition> records) {
        return records.stream()
                .flatMap(
                        record -> Stream.of(record.sourceNumber(), record.item().repeatOf()))
                .filter(number -> number != null)
                .distinct()
                .toList();
    }

    /** @return null for a record that is new and sound */
    private ImportOutcome refusal(ImportedPetition record, RuleBroken fault, Set<String> here) {
        try {
            if (fault != null) {
                throw fault;
            }
            checkReviews(record);
            checkRatings(record);
            String first = record.item().repeatOf();
            if (first != null && !here.contains(first)) {
                throw RuleBroken.at("repeatOf", "REPEAT_SOURCE_UNKNOWN", first);
            }
            return null;
        } catch (RuleBroken refusal) {
            return ImportOutcome.rejected(
                    pointer(refusal.pointer()),
                    refusal.code(),
                    refusal.arguments().stream().map(String::valueOf).toArray(String[]::new));
        }
    }

    private static void checkReviews(ImportedPetition record) {
        for (int i = 0; i < record.reviews().size(); i++) {
            PastReview review = record.reviews().get(i);
            if (review.issuedOn() != null && review.outcome() == null) {
                throw RuleBroken.at((i == 0 ? "review" : "finalReview") + ".outcome", "VALUE_MISSING");
            }
        }
    }

    private void checkRatings(ImportedPetition record) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < record.ratings().size(); i++) {
            PastRating rating = record.ratings().get(i);
            String pointer = "ratings[" + i + "]";
            Days.between(
                    pointer + ".on",
                    rating.on(),
                    record.item().registeredOn(),
                    "BEFORE_REGISTRATION",
                    LocalDate.now(clock));
            if (!seen.add(rating.of())) {
                throw RuleBroken.at(pointer + ".of", "ALREADY_RATED");
            }
        }
    }

    /** {@code ratings[0].on} as {@code /ratings/0/on}. */
    private static String pointer(String path) {
        return path == null ? "" : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private void write(long bureau, List<ImportedPetition> fresh, Map<String, Known> known) {
        Map<String, String> numbers = new HashMap<>();
        known.forEach((source, stored) -> numbers.put(source, stored.number()));
        Map<String, TakenOver> taken =
                items.store(bureau, fresh.stream().map(ImportedPetition::item).toList(), numbers);
        for (ImportedPetition record : fresh) {
            PastPetition item = record.item();
            TakenOver stored = taken.get(record.sourceNumber());
            PastPetition.Reply reply = item.reply();
            LocalDate servedOn = reply == null ? null : reply.servedOn();
            if (stored.reviewable() && servedOn != null) {
                reviews.store(stored, item.registeredOn(), servedOn, record.reviews());
            }
            LocalDate disposedOn =
                    item.disposal() == null ? null : item.disposal().on();
            ratings.store(stored, disposedOn, servedOn, record.ratings());
        }
    }
}
