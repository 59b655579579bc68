package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sunlight.publication.detection.Place;

/** The parts of a text document: stories, styles that hide, settings. */
final class WordParts {

    private final PackageReading parts;
    private final Contents contents;

    WordParts(PackageReading parts, Contents contents) {
        this.parts = parts;
        this.contents = contents;
    }

    void read() throws IOException {
        Set<String> hidden = parts.has("word/styles.xml") ? hiddenStyles() : Set.of();
        for (String name : parts.names()) {
            if (!name.startsWith("word/") || !name.endsWith(".xml")) {
                continue;
            }
            String part = name.substring("word/".length());
            if (part.matches("(document|footnotes|endnotes|glossary/document)\\d*\\.xml")) {
                story(name, Place.BODY, hidden);
            } else if (part.matches("(header|footer)\\d*\\.xml")) {
                story(name, Place.HEADER_FOOTER, hidden);
            } else if (part.matches("comments\\d*\\.xml")) {
                story(name, Place.COMMENT, hidden);
            } else if (part.equals("settings.xml")) {
                settings(name);
            } else if (part.matches("(theme/.*|fontTable|webSettings|numbering|stylesWithEffects)(\\.xml)?")) {
                parts.text(name, false);
            }
        }
    }

    private void story(String name, Place place, Set<String> hidden) throws IOException {
        try (InputStream stream = parts.open(name)) {
            Xml.read(
                    stream, new WordStory(name.equals("word/document.xml") ? "" : name + " ", place, hidden, contents));
        }
    }

    /** Styles that hide what they are given to, themselves or by what they are based on. */
    private Set<String> hiddenStyles() throws IOException {
        Set<String> hidden = new HashSet<>();
        Map<String, String> based = new HashMap<>();
        try (InputStream stream = parts.open("word/styles.xml")) {
            Xml.read(stream, new PackageReading.Starts() {
                private String style = "";

                @Override
                public void start(String element, XMLStreamReader reader) {
                    if (element.equals("style")) {
                        style = String.valueOf(Xml.attribute(reader, "styleId"));
                        contents.add(Place.PROPERTY, "styles", style);
                    } else if (element.equals("basedOn")) {
                        based.put(style, Xml.attribute(reader, "val"));
                    } else if (WordStory.hides(element, reader)) {
                        hidden.add(style);
                    }
                }
            });
        }
        for (int level = 0; level < 10; level++) {
            based.forEach((style, base) -> {
                if (hidden.contains(base)) {
                    hidden.add(style);
                }
            });
        }
        return hidden;
    }

    private void settings(String name) throws IOException {
        try (InputStream stream = parts.open(name)) {
            Xml.read(stream, new PackageReading.Starts() {
                @Override
                public void start(String element, XMLStreamReader reader) {
                    if (Set.of("docVar", "query", "connectString", "dataSource").contains(element)) {
                        contents.add(Place.PROPERTY, element, Xml.attribute(reader, "name"));
                        contents.add(Place.PROPERTY, element, Xml.attribute(reader, "val"));
                    }
                }
            });
        }
    }
}
