package org.sunlight.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Jobs work through the faces of the domain: they own the how of many records, never the rules about one. */
@AnalyzeClasses(packages = "org.sunlight.batch", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

    @ArchTest
    static final ArchRule jobsKnowFacesOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.sunlight\\.(?!batch\\.).*\\.(model|store)\\..*");

    @ArchTest
    static final ArchRule jobsTouchNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\..*|java\\.sql\\..*|javax\\.sql\\..*");

    @ArchTest
    static final ArchRule jobsKnowNoScreens =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.sunlight.web..");

    @ArchTest
    static final ArchRule jobsFormNoCycle =
            slices().matching("org.sunlight.batch.(*)..").should().beFreeOfCycles();

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
