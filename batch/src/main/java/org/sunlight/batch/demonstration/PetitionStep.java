package org.sunlight.batch.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One step of a petition of the demonstration, as in {@code accept@5} or {@code assign@1/45}.
 *
 * @param after calendar days after the registration
 * @param days what the step needs beside: days of an extension or until a report; 0 where it needs none
 */
record PetitionStep(String act, int after, int days) {

    static List<PetitionStep> read(String steps) {
        return steps.isBlank()
                ? List.of()
                : Arrays.stream(steps.split(" ")).map(PetitionStep::of).toList();
    }

    private static PetitionStep of(String text) {
        String[] parts = text.split("[@/]");
        return new PetitionStep(
                parts[0], Integer.parseInt(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** Never in the future: what a young item has not lived yet happened today. */
    LocalDate on(LocalDate registeredOn, LocalDate today) {
        LocalDate day = registeredOn.plusDays(after);
        return day.isAfter(today) ? today : day;
    }
}
