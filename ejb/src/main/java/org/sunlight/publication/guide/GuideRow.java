package org.sunlight.publication.guide;

import java.time.LocalDate;

/** A version of the guide in a list. */
public record GuideRow(int edition, GuideState state, String draftedBy, LocalDate draftedOn, LocalDate publishedOn) {}
