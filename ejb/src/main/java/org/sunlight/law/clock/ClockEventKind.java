package org.sunlight.law.clock;

/** What can happen to a clock. */
public enum ClockEventKind {
    START,
    /** Counting begins again at zero from another day. */
    RESTART,
    PAUSE,
    RESUME,
    EXTEND,
    /** A notice fixes the due day itself. */
    REPLACE_DUE,
    STOP,
    /** The holiday calendar changed; counts nothing, keeps the old and the new due day. */
    RECALCULATE
}
