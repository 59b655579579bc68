package org.sunlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shipped rules name sources that their readers can look up: users see them beside terms, figures and settings. */
class SourcesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Names and marks of notes that are not part of the product. */
    private static final Pattern NOTE =
            Pattern.compile("\\bdomain(?:-\\w+)? [A-Z0-9]|\\[[MICUPX]]|[（(]S\\d+[^＋)）]*[）)]");

    @Test
    @DisplayName("no shipped table names a note that its reader does not have")
    void sourcesCanBeLookedUp() throws IOException {
        List<String> found = new ArrayList<>();
        int tables = 0;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables++;
                for (String line : Files.readAllLines(file)) {
                    if (NOTE.matcher(line).find()) {
                        found.add(RESOURCES.relativize(file) + ": " + line);
                    }
                }
            }
        }
        assertTrue(tables > 20, "tables found: " + tables);
        assertEquals(List.of(), found);
    }
}
