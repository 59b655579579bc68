package org.sunlight.publication.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;
import org.sunlight.shared.error.RuleBroken;

/** Files made here, each with what must be found in it and where, or with the refusal. */
abstract class FileCorpus {

    static final String M = "13888888888";
    static final String CLEAN = "关于小区电梯停运问题的答复";

    @TempDir
    Path folder;

    final FileReading reading = new FileReading();
    final Detector detector = new Detector();
    final List<DynamicTest> tests = new ArrayList<>();

    /** Makes a file. */
    interface Maker {
        byte[] make() throws IOException;
    }

    final void file(String name, String kind, String expected, Maker maker) {
        tests.add(DynamicTest.dynamicTest(
                name + ": " + expected,
                () -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                    Path file = Files.write(folder.resolve("file" + tests.size() + name.hashCode()), maker.make());
                    assertEquals(expected, outcome(file, kind));
                })));
    }

    private String outcome(Path file, String kind) {
        try {
            FileContents contents = reading.read(file, kind);
            TreeSet<String> found = detector.look(contents.parts(), Known.NOTHING).stream()
                    .map(hit -> hit.kind() + " in " + hit.place())
                    .collect(Collectors.toCollection(TreeSet::new));
            contents.unprovable().forEach(where -> found.add("unprovable " + where));
            return String.join("; ", found);
        } catch (RuleBroken refused) {
            assertEquals("file", refused.pointer());
            return refused.code();
        }
    }
}
