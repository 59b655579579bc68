package org.sunlight.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.SettingView;

/** Reads every page and holds it against the bundles. */
class PageTextsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** A literal key: {@code m['a.b']} or {@code m.text('a.b', …)}; keys put together at run time are not literal. */
    private static final Pattern KEY =
            Pattern.compile("(?<![A-Za-z])m(?:\\[|\\.text\\()'([A-Za-z0-9_.-]+[A-Za-z0-9_])'\\s*[\\],)]");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    @DisplayName("FRM-02 has every text that a page names, in both languages")
    void knowsEveryText() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                found.add(matcher.group(1));
                for (Locale locale : List.of(Language.CHINESE, Locale.ENGLISH)) {
                    if (Texts.find(locale, matcher.group(1)).isEmpty()) {
                        missing.add(WEBAPP.relativize(page) + ": " + matcher.group(1) + " (" + locale + ")");
                    }
                }
            }
        }
        assertFalse(found.isEmpty(), "no page names a text: the pattern is blind");
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("FRM-02 has a name for every setting of the house and for its group")
    void knowsTheSettings() {
        Set<String> missing = new TreeSet<>();
        for (SettingView setting : HouseSettings.shipped().all()) {
            missing.add("setting.group." + setting.group());
            missing.add("setting." + setting.key());
        }
        assertFalse(missing.isEmpty(), "no setting was read");
        missing.removeIf(key -> Texts.find(Language.CHINESE, key).isPresent()
                && Texts.find(Locale.ENGLISH, key).isPresent());
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("FRM-02 has a name for every group and page of the menu")
    void knowsTheMenu() {
        Set<String> missing = new TreeSet<>();
        for (Menu.Group group : Menu.all()) {
            missing.add("menu.group." + group.key());
            group.items().forEach(item -> missing.add("menu.item." + item.key()));
        }
        missing.removeIf(key -> Texts.find(Language.CHINESE, key).isPresent()
                && Texts.find(Locale.ENGLISH, key).isPresent());
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("FRM-01 keeps Chinese words out of pages, and texts in the language they are filed under")
    void keepsWordsInBundles() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            if (CHINESE.matcher(Files.readString(page)).find()) {
                wrong.add(WEBAPP.relativize(page).toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    @DisplayName("FRM-02 files the same keys under both languages")
    void hasBothLanguages() {
        assertEquals(
                new TreeSet<>(Texts.all(Language.CHINESE).keySet()),
                new TreeSet<>(Texts.all(Locale.ENGLISH).keySet()));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
