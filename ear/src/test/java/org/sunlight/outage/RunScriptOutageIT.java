package org.sunlight.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunlight.harness.OutageCase;

/** {@code ./run} on a machine that is not as it should be: one clear line, exit 1, before anything is built. */
class RunScriptOutageIT extends OutageCase {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a taken port is named, with the way out")
    void namesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(
                    List.of("run: port " + port + " is taken; choose another with --port"),
                    refusal(Map.of(), "--port", port));
        }
    }

    @Test
    @DisplayName("a JDK older than 17 is named")
    void namesAnOldJdk() throws Exception {
        fake("java", "exit 0");
        fake("javac", "echo 'javac 11.0.2'");
        List<String> lines = refusal(Map.of("JAVA_HOME", folder.toString()));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("run: JDK 17 or newer is needed, this is 11"), lines::toString);
    }

    @Test
    @DisplayName("a machine without a JDK is told what to install")
    void namesAMissingJdk() throws Exception {
        List<String> lines = refusal(Map.of("JAVA_HOME", folder.toString()));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("run: no JDK found"), lines::toString);
    }

    @Test
    @DisplayName("a disk without room is named")
    void namesAFullDisk() throws Exception {
        fake("df", "printf 'Filesystem 1M Used Available\\nnone 100 98 2 98%% /\\n'");
        Map<String, String> path = Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        List<String> lines = refusal(path, "--port", "64999");
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(
                lines.get(0).matches("run: \\d+ MB of free disk space are needed here, there are 2"), lines::toString);
    }

    @Test
    @DisplayName("an option that does not exist, or lacks its value, is named")
    void namesAWrongOption() throws Exception {
        assertEquals(List.of("run: unknown option --prot (see ./run --help)"), refusal(Map.of(), "--prot"));
        assertEquals(
                List.of("run: an option lacks its value (see ./run --help)"), refusal(Map.of(), "--fresh", "--port"));
        assertEquals(List.of("run: --port needs a number from 1 to 65000"), refusal(Map.of(), "--port", "eight"));
    }

    private void fake(String name, String does) throws IOException {
        Path script = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> refusal(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Path checkout =
                Path.of(System.getProperty("sunlight.it.work")).getParent().getParent();
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(checkout.resolve("run").toString()), Stream.of(options))
                        .toList());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(1, process.waitFor(), lines::toString);
        return lines;
    }
}
