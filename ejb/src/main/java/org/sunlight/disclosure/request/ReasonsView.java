package org.sunlight.disclosure.request;

import java.time.LocalDate;

public record ReasonsView(
        LocalDate askedOn,
        LocalDate givenOn,
        String reasons,
        Boolean accepted,
        String finding,
        LocalDate delayedUntil) {}
