package org.sunlight.office.worklist.model;

import java.util.List;
import java.util.Optional;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;

/** Which reminder an open clock deserves on a day. */
public final class Warning {

    private Warning() {}

    /**
     * Empty for a clock that is paused, belongs to nobody, or is still far away. A due day that moves makes a new
     * occasion.
     *
     * @param stages working days before the due day at which to warn, as in 5, 3, 1
     */
    public static Optional<Remind> of(OpenClock clock, List<Integer> stages) {
        if (clock.state() != ClockState.RUNNING || clock.assignee() == null) {
            return Optional.empty();
        }
        if (clock.isOverdue()) {
            return Optional.of(remind(clock, Occasion.OVERDUE, "late"));
        }
        return stages.stream()
                .sorted()
                .filter(stage -> clock.daysLeft() <= stage)
                .findFirst()
                .map(stage -> remind(clock, Occasion.DUE_SOON, stage.toString()));
    }

    private static Remind remind(OpenClock clock, Occasion occasion, String stage) {
        String key = clock.id() + "/" + clock.dueOn() + "/" + stage;
        return new Remind(
                clock.assignee(),
                occasion,
                key,
                clock.ref().subjectKind(),
                clock.ref().subjectNumber(),
                clock.subject(),
                clock.ref().rule(),
                clock.dueOn(),
                clock.daysLeft());
    }
}
