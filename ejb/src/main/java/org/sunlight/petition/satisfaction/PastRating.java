package org.sunlight.petition.satisfaction;

import java.time.LocalDate;

/** A rating of another register, as it was given. */
public record PastRating(RatedBody of, Rating rating, LocalDate on) {}
