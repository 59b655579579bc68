package org.sunlight.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words, signs and forms that a rule needs, out of one properties file in UTF-8 that ships with the product. What people read on
 * screens stands in the bundles instead.
 */
public final class Lexicon {

    private final String resource;
    private final Properties words;

    private Lexicon(String resource, Properties words) {
        this.resource = resource;
        this.words = words;
    }

    /** @param resource from the root, as {@code /catalogue/printed.properties} */
    public static Lexicon of(String resource) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Lexicon(resource, words);
    }

    /** @throws IllegalArgumentException for what does not stand in the file: our mistake */
    public String get(String name) {
        String word = words.getProperty(name);
        if (word == null) {
            throw new IllegalArgumentException(resource + " lacks " + name);
        }
        return word;
    }

    public List<String> all(String prefix, String... names) {
        return Stream.of(names).map(name -> get(prefix + name)).toList();
    }

    public Pattern pattern(String name) {
        return Pattern.compile(get(name));
    }
}
