package org.sunlight.petition.review;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.PetitionCommand;

/** @param on day on which the petitioner received the opinion; null for today */
public record ServeReview(String number, long seenVersion, LocalDate on, WayOfService way) implements PetitionCommand {}
