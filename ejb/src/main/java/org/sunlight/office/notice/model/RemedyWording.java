package org.sunlight.office.notice.model;

/**
 * The remedy of the day for a decision.
 *
 * @param sentence with {@code {reviewOrgan}} and {@code {court}} where the organ's own go in
 * @param reviewFirst must the applicant ask for reconsideration before going to court
 */
public record RemedyWording(String sentence, boolean reviewFirst) {}
