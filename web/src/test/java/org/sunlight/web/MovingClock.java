package org.sunlight.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** A moment that a test moves, and the clock of Shanghai that shows it. */
public final class MovingClock implements InstantSource {

    private Instant now;

    public MovingClock(Instant now) {
        this.now = now;
    }

    public Clock inShanghai() {
        return withZone(ZoneId.of("Asia/Shanghai"));
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
