package org.sunlight.petition.satisfaction.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.RatePetition;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.satisfaction.RatingState;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** A rating that may be given once, within its window. */
@Entity
@Table(name = "petition_rating")
@NamedQuery(
        name = "PetitionRating.of",
        query = "select r from PetitionRating r where r.itemId = :item order by r.rated")
@NamedQuery(
        name = "PetitionRating.due",
        query = "select r from PetitionRating r where r.closesOn < :today and r.rating is null and r.expiredOn is null"
                + " and r.id > :after order by r.id")
@NamedQuery(
        name = "PetitionRating.given",
        query = "select r from PetitionRating r where r.itemId in :items and r.rating is not null"
                + " order by r.itemId, r.rated")
public class PetitionRating {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "rated", nullable = false, length = 20, updatable = false)
    private RatedBody rated;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "closes_on", nullable = false)
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating", length = 20)
    private Rating rating;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @Column(name = "expired_on")
    private LocalDate expiredOn;

    @Column(name = "reason", length = 2000)
    private String reason;

    protected PetitionRating() {}

    public long itemId() {
        return itemId;
    }

    /** As another register would take it over. */
    public PastRating told() {
        return new PastRating(rated, rating, ratedOn);
    }

    /** @param days length of the window in calendar days, the first not counted */
    public PetitionRating(long itemId, RatedBody rated, LocalDate openedOn, int days) {
        this.itemId = itemId;
        this.rated = rated;
        this.openedOn = openedOn;
        this.closesOn = openedOn.plusDays(days);
    }

    /** A rating given in another register, never later than its window allows there. */
    public static PetitionRating past(
            long itemId, RatedBody rated, LocalDate openedOn, int days, Rating given, LocalDate on) {
        PetitionRating past = new PetitionRating(itemId, rated, openedOn.isAfter(on) ? on : openedOn, days);
        past.rating = given;
        past.ratedOn = on;
        return past;
    }

    /** @throws Conflict once given, or once the window has passed */
    public void give(RatePetition command, LocalDate today) {
        if (command.rating() == null) {
            throw RuleBroken.at("rating", "VALUE_MISSING");
        }
        if (rating != null) {
            throw new Conflict("ALREADY_RATED");
        }
        if (expiredOn != null || today.isAfter(closesOn)) {
            throw new Conflict("RATING_WINDOW_PASSED", closesOn);
        }
        reason = command.rating() == Rating.DISSATISFIED
                ? Wording.required("reason", command.reason(), 2000)
                : Wording.optional("reason", command.reason(), 2000);
        rating = command.rating();
        ratedOn = today;
    }

    /** The day after the last is the day it ran out, whenever that is noticed. */
    public void expire() {
        expiredOn = closesOn.plusDays(1);
    }

    public Long id() {
        return id;
    }

    public RatedBody rated() {
        return rated;
    }

    public String reason() {
        return reason;
    }

    public RatingView view() {
        RatingState state =
                rating != null ? RatingState.GIVEN : expiredOn == null ? RatingState.OPEN : RatingState.EXPIRED;
        return new RatingView(rated, state, openedOn, closesOn, rating, ratedOn, expiredOn, reason);
    }
}
