package org.sunlight.law.clock;

import java.util.Objects;

/**
 * The name of a clock: one per rule and record.
 *
 * @param subjectKind for example {@code disclosure-request}
 * @param subjectNumber business number of the record
 * @param rule for example {@code request.reply}
 */
public record ClockRef(String subjectKind, String subjectNumber, String rule) {

    public ClockRef {
        Objects.requireNonNull(subjectKind, "subjectKind");
        Objects.requireNonNull(subjectNumber, "subjectNumber");
        Objects.requireNonNull(rule, "rule");
    }
}
