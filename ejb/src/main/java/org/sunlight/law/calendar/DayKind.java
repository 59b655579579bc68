package org.sunlight.law.calendar;

/** What a day is to the counting of working days. */
public enum DayKind {
    /** An ordinary Monday to Friday. */
    WORKING(true),
    /** An ordinary Saturday or Sunday. */
    WEEKEND(false),
    /** Off by a notice of the State Council's general office. */
    HOLIDAY(false),
    /** 调休上班: a Saturday or Sunday that a notice makes a working day. */
    MAKE_UP(true),
    /** Off by the local layer of one organ. */
    LOCAL_HOLIDAY(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }
}
