package org.sunlight.petition.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What makes an item one to be supervised, and the clocks that tell. */
public enum SupervisionTrigger {
    NOT_DISPOSED("petition.dispose"),
    NOT_TOLD("petition.notify", "petition.simple-accept"),
    OVERDUE("petition.handle", "petition.simple-handle"),
    NOT_REPORTED("petition.report"),
    REVIEW_OVERDUE("petition.review", "petition.final-review"),
    /** 推诿: the same item objected to more than once. */
    EVASIVE,
    /** The day for performing what was agreed has passed. */
    NOT_PERFORMED;

    private final List<String> rules;

    SupervisionTrigger(String... rules) {
        this.rules = List.of(rules);
    }

    public List<String> rules() {
        return rules;
    }

    /** The trigger that this clock, overdue, sets off. */
    public static Optional<SupervisionTrigger> of(String rule) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.rules.contains(rule))
                .findFirst();
    }

    /** Every clock that is looked at. */
    public static List<String> allRules() {
        return Arrays.stream(values()).flatMap(t -> t.rules.stream()).toList();
    }
}
