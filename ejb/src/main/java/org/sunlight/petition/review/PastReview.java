package org.sunlight.petition.review;

import java.time.LocalDate;

/**
 * A review of another register, as it happened.
 *
 * @param issuedOn null while it is going on; then {@code outcome} counts for nothing
 */
public record PastReview(LocalDate requestedOn, LocalDate issuedOn, LocalDate servedOn, ReviewResult outcome) {}
