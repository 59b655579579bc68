package org.sunlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads what the servers of all suites wrote. Servers that a test broke on purpose are left out. */
@Tag("aftermath")
class ServerLogAftermathIT {

    /** An entry of the log begins with its moment; "Caused by: ERROR 23505" continues one. */
    private static final Pattern ERROR = Pattern.compile("^\\d\\S* \\S+ (ERROR|FATAL) .*");

    private static final String LAZY_REVERTED = "Reverting the lazy setting";

    @Test
    @DisplayName("no server had an error to report")
    void noServerReportedAnError() throws IOException {
        assertEquals(List.of(), linesThat(line -> ERROR.matcher(line).matches()));
    }

    @Test
    @DisplayName("every lazy association stayed lazy")
    void everyLazyAssociationStayedLazy() throws IOException {
        assertEquals(List.of(), linesThat(line -> line.contains(LAZY_REVERTED)));
    }

    private static List<String> linesThat(Predicate<String> wanted) throws IOException {
        Path servers = Path.of(System.getProperty("sunlight.it.work"), "it");
        List<String> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(servers)) {
            List<Path> logs = folders.filter(
                            folder -> folder.getFileName().toString().matches("(inside|outside)-.*"))
                    .map(folder -> folder.resolve("log/server.log"))
                    .filter(Files::exists)
                    .toList();
            assertFalse(logs.isEmpty(), "no log was read");
            for (Path log : logs) {
                try (Stream<String> lines = Files.lines(log)) {
                    lines.filter(wanted)
                            .map(line -> servers.relativize(log) + ": " + line)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
