package org.sunlight.disclosure.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** What people write into a cell that has nothing to count, read from {@code report/blanks.csv}. */
final class Blanks {

    private static final String RESOURCE = "/report/blanks.csv";
    private static final Set<String> WORDS = read();

    private Blanks() {}

    static boolean contains(String text) {
        String word = text.strip();
        return word.isEmpty() || WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = Blanks.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
