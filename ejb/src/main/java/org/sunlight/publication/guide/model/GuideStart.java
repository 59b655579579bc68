package org.sunlight.publication.guide.model;

import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.guide.GuideContent;
import org.sunlight.shared.text.Lexicon;

/** With what a guide begins: what is known of the organ, and the texts of the version before or those of the house. */
public final class GuideStart {

    private static final Lexicon WORDS = Lexicon.of("/publication/guide-sections.properties");

    private GuideStart() {}

    public static GuideContent of(OrganView organ) {
        return withContact(
                organ,
                new GuideContent(
                        organ.name(),
                        null,
                        null,
                        WORDS.get("hours"),
                        null,
                        null,
                        null,
                        null,
                        WORDS.get("classification"),
                        WORDS.get("arrangement"),
                        WORDS.get("access"),
                        WORDS.get("requests"),
                        WORDS.get("supervision")));
    }

    /** The same texts with what is known of the organ today. */
    public static GuideContent withContact(OrganView organ, GuideContent before) {
        return new GuideContent(
                before.office(),
                organ.address(),
                organ.postcode(),
                before.hours(),
                organ.phone(),
                organ.fax(),
                organ.email(),
                before.website(),
                before.classification(),
                before.arrangement(),
                before.access(),
                before.requests(),
                before.supervision());
    }
}
