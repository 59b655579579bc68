package org.sunlight.law.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * One time limit as one regime of the law has it.
 *
 * @param rule name of the rule, for example {@code request.reply}
 * @param amount number of units
 * @param dayZero the event whose day is not counted, for example {@code RECEIPT}; key {@code rule.DayZero.<value>}
 * @param validFrom first day whose cases it binds
 * @param validUntilExclusive first day whose cases it no longer binds; null while in force
 * @param source act and article, in Chinese
 * @param extensionMax units by which it may be extended in all; null when it may not be extended
 * @param extensionApprover who approves an extension; key {@code rule.Approver.<value>}; null when there is none
 * @param pauses grounds that stop or restart the count, for example {@code THIRD_PARTY}; key {@code rule.Pause.<value>}
 * @param open true when the public calculator offers the rule
 */
public record TimeLimit(
        String rule,
        int amount,
        LimitUnit unit,
        String dayZero,
        LocalDate validFrom,
        LocalDate validUntilExclusive,
        String source,
        Integer extensionMax,
        String extensionApprover,
        Set<String> pauses,
        Evidence evidence,
        boolean open) {

    public TimeLimit {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(validFrom, "validFrom");
        pauses = Set.copyOf(pauses);
    }

    public boolean binds(LocalDate caseDate) {
        return !caseDate.isBefore(validFrom) && (validUntilExclusive == null || caseDate.isBefore(validUntilExclusive));
    }
}
