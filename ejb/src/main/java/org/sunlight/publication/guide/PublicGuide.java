package org.sunlight.publication.guide;

import java.io.Serializable;
import java.time.Instant;

/**
 * The guide as it is public: nothing that the catalogue does not hold.
 *
 * @param organCode of whom it is
 * @param publisher full name on the day of publishing
 * @param changedAt of the last act on the entry
 */
public record PublicGuide(
        String organCode, String publisher, String indexNumber, String title, Instant changedAt, GuideContent content)
        implements Serializable {}
