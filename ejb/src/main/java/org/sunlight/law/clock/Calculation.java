package org.sunlight.law.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sunlight.law.rule.TimeLimit;

/**
 * A due day without a case: what the public calculator answers.
 *
 * @param limit the regime of the day asked for
 * @param dueOn day of the end, in Asia/Shanghai
 * @param dueAt moment of the end, only for terms in hours, else null
 * @param days empty for terms in hours
 */
public record Calculation(
        TimeLimit limit,
        LocalDate dayZero,
        LocalDate dueOn,
        OffsetDateTime dueAt,
        boolean provisional,
        List<ExplainedDay> days) {

    /** The same as the explanation of a clock without ledger, for the day grid; only for terms in days. */
    public Explanation explanation() {
        return new Explanation(
                limit.rule(),
                limit.validFrom(),
                limit.source(),
                dayZero,
                limit.amount(),
                limit.unit(),
                dueOn,
                provisional,
                days,
                List.of());
    }
}
