package org.sunlight.batch.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.takeover.ImportedPetition;

/**
 * A year of the demonstration bureau and the last half year under the regulation of 2005, drawn from the matters of the
 * material with a fixed seed: most in time, a few late, a few still open.
 */
final class PastPetitions {

    static final int OF_THE_YEAR = 2_700;
    static final int OF_2005 = 300;

    static final String LAST = "DEMO-%05d".formatted(OF_2005 + OF_THE_YEAR - 1);

    private static final String BUREAU = "KMXF";
    private static final LocalDate REGIME_OF_2022 = LocalDate.of(2022, 5, 1);

    private final Material material;
    private final LocalDate today;
    private final Random dice = new Random(20_220_501);

    PastPetitions(Material material, LocalDate today) {
        this.material = material;
        this.today = today;
    }

    List<ImportedPetition> all() {
        List<ImportedPetition> petitions = new ArrayList<>();
        for (int n = 0; n < OF_2005; n++) {
            petitions.add(draw(n, REGIME_OF_2022.minusDays(1L + dice.nextInt(180))));
        }
        for (int n = OF_2005; n < OF_2005 + OF_THE_YEAR; n++) {
            petitions.add(draw(n, today.minusDays(1L + dice.nextInt(390))));
        }
        return petitions;
    }

    private ImportedPetition draw(int n, LocalDate registered) {
        CSVRecord matter = material.matters.get(dice.nextInt(material.matters.size()));
        Purpose purpose = Purpose.valueOf(matter.get("purpose"));
        Channel channel = channel();
        boolean crowd = channel == Channel.VISIT && dice.nextInt(100) < 6;
        PastPetition.Disposal disposal = disposal(matter.get("unit"), registered);
        LocalDate accepted = disposal == null ? null : accepted(disposal, registered);
        boolean term = Regime.on(registered) == Regime.OF_2005 || purpose.kind() == ContentKind.CLAIM;
        boolean extended = accepted != null && term && dice.nextInt(100) < 4;
        PastPetition.Reply reply = accepted == null ? null : reply(accepted, extended, term);
        if (reply == null || !extended || !reply.on().isAfter(accepted.plusDays(60))) {
            extended = false;
        }
        List<PastReview> reviews = reply == null || !term ? List.of() : reviews(reply);
        PastPetition item = new PastPetition(
                "DEMO-%05d".formatted(n),
                "%05d".formatted(n),
                registered,
                channel,
                purpose,
                matter.get("content"),
                place(),
                matter.get("subject"),
                null,
                List.of(person(crowd)),
                crowd ? 5 + dice.nextInt(30) : 1,
                false,
                n > 10 && dice.nextInt(100) < 12 ? "DEMO-%05d".formatted(dice.nextInt(n)) : null,
                disposal,
                null,
                accepted,
                extended ? new PastPetition.Extension(accepted.plusDays(55), 30) : null,
                reply,
                reviews.stream()
                        .map(review -> new PastPetition.Review(
                                review.requestedOn(),
                                review.issuedOn(),
                                review.servedOn(),
                                review.outcome() == ReviewResult.REVOKED))
                        .toList(),
                Openness.PETITIONER_ONLY);
        return new ImportedPetition(item, reviews, ratings(item));
    }

    private Channel channel() {
        int roll = dice.nextInt(100);
        if (roll < 30) {
            return Channel.VISIT;
        }
        if (roll < 48) {
            return Channel.LETTER;
        }
        if (roll < 74) {
            return Channel.ONLINE;
        }
        if (roll < 84) {
            return Channel.LEADER_MAILBOX;
        }
        return roll < 92 ? Channel.WECHAT : Channel.CALL;
    }

    private String place() {
        return material.districts.get(dice.nextInt(material.districts.size()));
    }

    private PetitionerEntry person(boolean representative) {
        CSVRecord row = material.applicants.get(dice.nextInt(material.applicants.size()));
        return new PetitionerEntry(
                row.get("name"),
                null,
                null,
                null,
                row.get("phone"),
                row.get("address"),
                null,
                null,
                null,
                representative);
    }

    /** Null for what has not been looked at yet. */
    private PastPetition.Disposal disposal(String unit, LocalDate registered) {
        int roll = dice.nextInt(100);
        LocalDate on = registered.plusDays(roll < 96 ? dice.nextInt(12) : 16 + dice.nextInt(5));
        if (on.isAfter(today)) {
            return null;
        }
        int kind = dice.nextInt(100);
        if (kind < 4) {
            return new PastPetition.Disposal(
                    kind < 2 ? DisposalKind.DECLINE : kind < 3 ? DisposalKind.GUIDE : DisposalKind.FILE,
                    on,
                    null,
                    null);
        }
        if (unit.equals(BUREAU)) {
            return new PastPetition.Disposal(DisposalKind.OWN, on, null, null);
        }
        return kind < 14
                ? new PastPetition.Disposal(DisposalKind.ASSIGN, on, unit, on.plusDays(75))
                : new PastPetition.Disposal(DisposalKind.REFER, on, unit, null);
    }

    private LocalDate accepted(PastPetition.Disposal disposal, LocalDate registered) {
        boolean handled = disposal.kind() == DisposalKind.REFER
                || disposal.kind() == DisposalKind.ASSIGN
                || disposal.kind() == DisposalKind.OWN;
        LocalDate on = disposal.on().plusDays(dice.nextInt(100) < 95 ? 1 + dice.nextInt(11) : 16 + dice.nextInt(6));
        return !handled || on.isAfter(today) || registered.isAfter(today.minusDays(2)) ? null : on;
    }

    private PastPetition.Reply reply(LocalDate accepted, boolean extended, boolean term) {
        int days = extended ? 61 + dice.nextInt(25) : 8 + dice.nextInt(term ? 46 : 25);
        if (!extended && dice.nextInt(100) < 3) {
            days = 61 + dice.nextInt(12);
        }
        LocalDate on = accepted.plusDays(days);
        if (on.isAfter(today)) {
            return null;
        }
        LocalDate served = on.plusDays(1L + dice.nextInt(6));
        int roll = dice.nextInt(100);
        ReplyOutcome outcome = roll < 48
                ? ReplyOutcome.SUPPORTED
                : roll < 80 ? ReplyOutcome.EXPLAINED : roll < 94 ? ReplyOutcome.NOT_SUPPORTED : ReplyOutcome.MEDIATED;
        return new PastPetition.Reply(on, served.isAfter(today) ? null : served, outcome);
    }

    private List<PastReview> reviews(PastPetition.Reply reply) {
        if (reply.servedOn() == null || reply.outcome() == ReplyOutcome.MEDIATED || dice.nextInt(100) >= 6) {
            return List.of();
        }
        PastReview review = review(reply.servedOn());
        if (review == null) {
            return List.of();
        }
        boolean further =
                review.servedOn() != null && review.outcome() == ReviewResult.UPHELD && dice.nextInt(100) < 35;
        PastReview last = further ? review(review.servedOn()) : null;
        return last == null ? List.of(review) : List.of(review, last);
    }

    /** Null where nobody has asked yet. */
    private PastReview review(LocalDate served) {
        LocalDate asked = served.plusDays(3L + dice.nextInt(25));
        if (asked.isAfter(today)) {
            return null;
        }
        LocalDate issued = asked.plusDays(12L + dice.nextInt(17));
        if (issued.isAfter(today)) {
            return new PastReview(asked, null, null, null);
        }
        LocalDate delivered = issued.plusDays(1L + dice.nextInt(4));
        int roll = dice.nextInt(100);
        ReviewResult result = roll < 82 ? ReviewResult.UPHELD : roll < 92 ? ReviewResult.CHANGED : ReviewResult.REVOKED;
        return new PastReview(
                asked, issued, result == ReviewResult.REVOKED || delivered.isAfter(today) ? null : delivered, result);
    }

    private List<PastRating> ratings(PastPetition item) {
        List<PastRating> ratings = new ArrayList<>();
        boolean ratable = item.repeatOf() == null && item.purpose().kind() != ContentKind.DENUNCIATION;
        if (!ratable || item.reply() == null || item.reply().servedOn() == null) {
            return ratings;
        }
        rate(ratings, RatedBody.BUREAU, item.disposal().on(), 94);
        rate(ratings, RatedBody.RESPONSIBLE_ORGAN, item.reply().servedOn(), 88);
        return ratings;
    }

    private void rate(List<PastRating> ratings, RatedBody body, LocalDate from, int content) {
        LocalDate on = from.plusDays(1L + dice.nextInt(20));
        if (on.isAfter(today) || dice.nextInt(100) >= 86) {
            return;
        }
        int roll = dice.nextInt(100);
        Rating rating = roll >= content
                ? Rating.DISSATISFIED
                : roll < content * 3 / 4 ? Rating.SATISFIED : Rating.FAIRLY_SATISFIED;
        ratings.add(new PastRating(body, rating, on));
    }
}
