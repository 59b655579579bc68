package org.sunlight.publication.guide.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.guide.GuideContent;

/** With what a guide begins: what is known of the organ, and the texts of the version before or those of the house. */
public final class GuideStart {

    private static final String FILE = "/publication/guide-sections.properties";

    private GuideStart() {}

    public static GuideContent of(OrganView organ) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GuideStart.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return withContact(
                organ,
                new GuideContent(
                        organ.name(),
                        null,
                        null,
                        texts.getProperty("hours"),
                        null,
                        null,
                        null,
                        null,
                        texts.getProperty("classification"),
                        texts.getProperty("arrangement"),
                        texts.getProperty("access"),
                        texts.getProperty("requests"),
                        texts.getProperty("supervision")));
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
