package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the bureau notes about an item as a whole: how pressing it is, and whether it was here before. */
@Embeddable
class Marks {

    @Column(name = "urgent", nullable = false)
    private boolean urgent;

    @Column(name = "litigation", nullable = false)
    private boolean litigation;

    @Column(name = "repeat_of", length = 40)
    private String repeatOf;

    @Column(name = "first_nationwide", nullable = false)
    private boolean firstNationwide;

    @Column(name = "simple_proposed", nullable = false)
    private boolean simpleProposed;

    protected Marks() {}

    static Marks of(boolean urgent, boolean litigation) {
        Marks marks = new Marks();
        marks.describe(urgent, litigation);
        return marks;
    }

    void describe(boolean nowUrgent, boolean nowLitigation) {
        urgent = nowUrgent;
        litigation = nowLitigation;
    }

    /** @param first null where nobody said: an item that repeats none of ours counts as the first */
    void repeats(String number, Boolean first) {
        repeatOf = number;
        firstNationwide = first == null ? number == null : first;
    }

    /** Fit for the simplified way, as the bureau sees it. */
    void proposeSimple(boolean fit) {
        simpleProposed = fit;
    }

    boolean isSimpleProposed() {
        return simpleProposed;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isLitigation() {
        return litigation;
    }

    String repeatOf() {
        return repeatOf;
    }

    boolean isFirstNationwide() {
        return firstNationwide;
    }
}
