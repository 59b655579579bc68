package org.sunlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.security.Roles;

/** Both languages say everything, and nothing is said that nobody can hear. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new (?:NotFound|Conflict|RuleBroken|NotAllowed)\\(|(?:NotFound|Conflict|RuleBroken|NotAllowed)\\s*\\.at\\(\\s*[^,()]+,)"
                    + "\\s*\"([A-Z0-9_]+)\"");

    @Test
    @DisplayName("each bundle has the same keys in Chinese and in English")
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path chinese : chineseBundles()) {
            assertEquals(
                    new TreeSet<>(read(chinese).stringPropertyNames()),
                    new TreeSet<>(read(english(chinese)).stringPropertyNames()),
                    chinese.getFileName().toString());
        }
    }

    @Test
    @DisplayName("no key stands in two bundles: pages see them as one map")
    void keysAreUniqueOverAllBundles() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path bundle : chineseBundles()) {
            for (String key : read(bundle).stringPropertyNames()) {
                Path first = seen.put(key, bundle);
                if (first != null) {
                    twice.add(key + " in " + first.getFileName() + " and " + bundle.getFileName());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    @DisplayName("every code a refusal can carry has a text")
    void everyRefusalHasAText() throws IOException {
        Set<String> keys = allKeys();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file)).results().forEach(hit -> {
                    if (!keys.contains("error." + hit.group(1))) {
                        missing.add(hit.group(1) + " in " + file.getFileName());
                    }
                });
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("AUD-04 every act that the trail can hold has a name for people")
    void everyActHasAName() throws IOException {
        Set<String> keys = allKeys();
        Set<String> missing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sunlight").stream()
                        .filter(service -> service.isAnnotatedWith(Audited.class) && !service.isAnnotation())
                        .flatMap(service -> service.getMethods().stream())
                        .filter(act -> act.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(act -> "audit.act."
                                + act.getOwner().getSimpleName().replaceFirst("Service$", "") + "." + act.getName())
                        .filter(key -> !keys.contains(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("every role has a name")
    void everyRoleHasAName() throws IOException {
        Set<String> keys = allKeys();
        Roles.OF_PEOPLE.forEach(role -> assertTrue(keys.contains("role." + role), role));
    }

    @Test
    @DisplayName("every text with placeholders is a valid pattern, and none is blank")
    void everyTextIsAValidPattern() throws IOException {
        for (Path chinese : chineseBundles()) {
            for (Path bundle : List.of(chinese, english(chinese))) {
                Properties texts = read(bundle);
                for (String key : texts.stringPropertyNames()) {
                    String text = texts.getProperty(key);
                    assertFalse(text.isBlank(), key);
                    if (text.contains("{0}")) {
                        String shown = new MessageFormat(text).format(new Object[] {"1", "2", "3", "4", "5"});
                        assertFalse(shown.contains("{"), bundle.getFileName() + ": " + key);
                    }
                }
            }
        }
    }

    private static List<Path> chineseBundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<Path> bundles = files.filter(f -> f.toString().endsWith(".properties"))
                    .filter(f -> !f.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
            assertFalse(bundles.isEmpty());
            return bundles;
        }
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : chineseBundles()) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
