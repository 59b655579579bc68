package org.sunlight.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The screens and the interface reach the domain through its faces, and keep apart from each other. */
@AnalyzeClasses(packages = "org.sunlight.web", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

    @ArchTest
    static final ArchRule webKnowsFacesOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.sunlight\\.(?!web\\.).*\\.(model|store)\\..*");

    @ArchTest
    static final ArchRule webTouchesNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager|PersistenceContext|Query|TypedQuery)"
                    + "|java\\.sql\\.(Connection|.*Statement|ResultSet|Driver.*)|javax\\.sql\\..*");

    @ArchTest
    static final ArchRule jobsAreStartedByBatchAlone =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.batch..");

    @ArchTest
    static final ArchRule screensDoNotUseTheInterface = noClasses()
            .that()
            .resideOutsideOfPackage("org.sunlight.web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sunlight.web.api..");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|Bean|Info|Data)")
            .orShould()
            .haveNameMatching(".*\\.(Default|Abstract)[A-Z].*");
}
