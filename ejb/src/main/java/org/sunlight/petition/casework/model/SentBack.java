package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import java.util.List;

/** Who sent an item back to the bureau, and when. */
public final class SentBack {

    private final List<Objection> objections;

    public SentBack(Petition petition) {
        objections = petition.objections();
    }

    /** Day on which it came back to the bureau that has it now; null where it never did, or was sent on since. */
    public LocalDate on() {
        return objections.stream()
                .filter(Objection::isOpen)
                .map(Objection::objectedOn)
                .findFirst()
                .orElse(null);
    }

    /** Organs that sent it back, once or more. */
    public List<Long> by() {
        return objections.stream().map(Objection::organId).distinct().toList();
    }
}
