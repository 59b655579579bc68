package org.sunlight.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Faults of pages that show only when somebody opens them: words of the expression language, names and ids taken twice. */
class PageWordsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path TEMPLATE = WEBAPP.resolve("WEB-INF/templates/page.xhtml");

    /** A component or method named like a word of the language does not parse behind a dot; {@code x['empty']} does. */
    private static final Pattern RESERVED = Pattern.compile(
            "[\\w\\])]\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof|true|false|null)(?![\\w'])");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern VARIABLE = Pattern.compile("(?:var|ui:param name)=\"(\\w+)\"");
    private static final Pattern ID = Pattern.compile("[ (]id=\"([\\w-]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/[^\"]+)\"");

    @Test
    @DisplayName("FRM-04 no expression uses a word of the language as a name")
    void expressionsParse() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            EXPRESSION.matcher(Files.readString(page)).results().forEach(found -> {
                String plain = QUOTED.matcher(found.group(1)).replaceAll("''");
                if (RESERVED.matcher(plain).find()) {
                    wrong.add(WEBAPP.relativize(page) + ": " + found.group());
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    @DisplayName("FRM-04 no page names a variable or an element as the frame around it does")
    void frameKeepsItsNames() throws IOException {
        String template = Files.readString(TEMPLATE);
        Set<String> names = all(VARIABLE, template);
        Set<String> ids = all(ID, template);
        assertFalse(names.isEmpty() || ids.isEmpty(), "the frame was not read");
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            if (!page.startsWith(TEMPLATE.getParent()) && !page.toString().contains("portal")) {
                both(names, all(VARIABLE, text))
                        .forEach(name -> wrong.add(WEBAPP.relativize(page) + ": variable " + name));
                both(ids, all(ID, text)).forEach(id -> wrong.add(WEBAPP.relativize(page) + ": element " + id));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    @DisplayName("FRM-04 no page names an element as a part does that it includes")
    void includedPartsKeepTheirIds() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int parts = 0;
        for (Path page : pages()) {
            String text = Files.readString(page);
            Set<String> own = all(ID, text);
            for (String source : all(INCLUDED, text)) {
                parts++;
                both(own, all(ID, Files.readString(WEBAPP.resolve(source.substring(1)))))
                        .forEach(id -> wrong.add(WEBAPP.relativize(page) + " and " + source + ": " + id));
            }
        }
        assertFalse(parts == 0, "no include was found");
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertFalse(pages.isEmpty(), "no page was read");
            return pages;
        }
    }
}
