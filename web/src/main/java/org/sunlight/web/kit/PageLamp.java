package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Lamp;
import org.sunlight.law.clock.Light;

/** The lights of one page: asked row by row, it reads calendar and bounds once. */
@RequestScoped
public class PageLamp {

    @Inject
    private ClockQueries clocks;

    private Lamp lamp;

    public Light light(ClockView clock) {
        return lamp().light(clock);
    }

    public int daysLeft(ClockView clock) {
        return lamp().daysLeft(clock);
    }

    private Lamp lamp() {
        if (lamp == null) {
            lamp = clocks.lamp();
        }
        return lamp;
    }
}
