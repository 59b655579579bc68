package org.sunlight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever answers a stranger asks doors that show reviewed things only, or a person's own matter against its code. */
class PublicDoorsTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp/public");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z][A-Za-z]+)[.\\[]");

    /** Each with what it shows. A door that is not here is not behind the gate: think before you add one. */
    private static final Set<String> SHOWN_TO_STRANGERS = Set.of(
            // entries of the catalogue as they were approved
            "org.sunlight.publication.catalogue.PublicCatalogueQueries",
            "org.sunlight.publication.catalogue.TopicQueries",
            // names and cycles of the columns of the website
            "org.sunlight.publication.catalogue.SiteColumnQueries",
            // the guide's entry of the catalogue, set in parts
            "org.sunlight.publication.guide.PublicGuideQueries",
            // letters that a second person released, with their hash
            "org.sunlight.petition.publication.PetitionPublicationQueries",
            // one's own matter, against its query code
            "org.sunlight.petition.tracking.PetitionTracking",
            "org.sunlight.disclosure.request.RequestQueries",
            // published law and who the organs are
            "org.sunlight.law.clock.CalculatorQueries",
            "org.sunlight.law.calendar.CalendarQueries",
            "org.sunlight.office.organ.OrganQueries");

    private final JavaClasses web = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sunlight.web");

    @Test
    @DisplayName("CON-07 pages, interface, servlets under /public ask listed doors only")
    void asksListedDoorsOnly() throws IOException {
        Set<JavaClass> serving = serving();
        assertFalse(serving.isEmpty(), "nothing is public: the search is blind");
        Set<String> strange = new TreeSet<>();
        Set<String> used = new HashSet<>();
        for (JavaClass type : reached(serving)) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.isAnnotatedWith(Stateless.class))
                    .map(JavaClass::getName)
                    .forEach(door -> {
                        used.add(door);
                        if (!SHOWN_TO_STRANGERS.contains(door)) {
                            strange.add(type.getName() + " -> " + door);
                        }
                    });
        }
        assertEquals(Set.of(), strange);
        assertTrue(
                used.contains("org.sunlight.petition.publication.PetitionPublicationQueries"), "the search is blind");
    }

    /** Beans that public pages name, resources and servlets at public addresses. */
    private Set<JavaClass> serving() throws IOException {
        Set<String> beans = beans();
        return web.stream()
                .filter(type -> isNamed(type, beans)
                        || begins(type, Path.class, "public")
                        || begins(type, WebServlet.class, "/public")
                        || begins(type, WebFilter.class, "/public"))
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(JavaClass type, Set<String> beans) {
        return type.isAnnotatedWith(Named.class)
                && beans.contains(type.getAnnotationOfType(Named.class).value())
                && !type.getPackageName().equals("org.sunlight.web.kit");
    }

    private static boolean begins(JavaClass type, Class<?> annotation, String address) {
        return type.getAnnotations().stream()
                .filter(each -> each.getRawType().isEquivalentTo(annotation))
                .flatMap(each -> each.getProperties().values().stream())
                .flatMap(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .map(Object::toString)
                .anyMatch(value -> value.startsWith(address) || value.startsWith("/" + address));
    }

    private static Set<String> beans() throws IOException {
        Set<String> beans = new HashSet<>();
        try (Stream<java.nio.file.Path> pages = Files.walk(PAGES)) {
            for (java.nio.file.Path page : pages.filter(Files::isRegularFile).toList()) {
                Matcher matcher = BEAN.matcher(Files.readString(page));
                while (matcher.find()) {
                    beans.add(matcher.group(1));
                }
            }
        }
        return beans;
    }

    /** The classes themselves and what they use of their own package. */
    private static Set<JavaClass> reached(Set<JavaClass> serving) {
        Set<JavaClass> seen = new HashSet<>(serving);
        Deque<JavaClass> left = new ArrayDeque<>(serving);
        while (!left.isEmpty()) {
            JavaClass type = left.pop();
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("org.sunlight.web.api")
                            || target.getPackageName().equals("org.sunlight.web.page.portal"))
                    .filter(seen::add)
                    .forEach(left::push);
        }
        return seen;
    }
}
