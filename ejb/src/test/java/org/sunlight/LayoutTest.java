package org.sunlight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.shared.audit.Audited;

/** The arrows of the house: features meet at their faces, wings point downward, rooms keep to their work. */
@AnalyzeClasses(packages = "org.sunlight", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

    /** Each wing may use itself and those listed after it. */
    private static final List<List<String>> WINGS = List.of(
            List.of("disclosure", "publication", "office", "law", "shared"),
            List.of("participation", "publication", "office", "law", "shared"),
            List.of("petition", "publication", "office", "law", "shared"),
            List.of("publication", "office", "law", "shared"),
            List.of("office", "law", "shared"),
            List.of("law", "shared"),
            List.of("shared"));

    private static final Pattern ROOM = Pattern.compile("(org\\.sunlight\\.\\w+\\.\\w+)\\.(model|store)(\\..*)?");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.sunlight.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule wingsPointDownward =
            classes().that().resideInAPackage("org.sunlight..").should(dependOnlyOnWingsBelow());

    @ArchTest
    static final ArchRule featuresMeetOnlyAtTheirFaces =
            classes().that().resideInAPackage("org.sunlight..").should(keepOutOfOtherFeaturesRooms());

    @ArchTest
    static final ArchRule modelsArePure = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.enterprise..", "..store..");

    @ArchTest
    static final ArchRule onlyStoresTouchTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "org.sunlight.shared.schema")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "jakarta\\.persistence\\.(EntityManager|PersistenceContext|Query|TypedQuery)|java\\.sql\\..*|javax\\.sql\\..*")
            .because("SQL and the entity manager live in the stores alone");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule everyUseCaseNamesItsRoles = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(nameItsRoles());

    @ArchTest
    static final ArchRule everyServiceIsAudited = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(Audited.class);

    @ArchTest
    static final ArchRule roomsDoNotUseDoors = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..store..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule modelsHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..model..")
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|Bean|Info|Data)")
            .orShould()
            .haveNameMatching(".*\\.(Default|Abstract)[A-Z].*");

    private static ArchCondition<JavaClass> dependOnlyOnWingsBelow() {
        return new ArchCondition<>("depend only on wings below") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String wing = wing(from);
                List<String> allowed = WINGS.stream()
                        .filter(row -> row.get(0).equals(wing))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("a wing outside the house: " + from.getName()));
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith("org.sunlight."))
                        .filter(d -> !allowed.contains(wing(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        };
    }

    private static String wing(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> keepOutOfOtherFeaturesRooms() {
        return new ArchCondition<>("keep out of the rooms of other features") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().forEach(d -> {
                    Matcher room = ROOM.matcher(d.getTargetClass().getPackageName());
                    boolean foreign = room.matches() && !(from.getPackageName() + ".").startsWith(room.group(1) + ".");
                    if (foreign) {
                        events.add(SimpleConditionEvent.violated(from, d.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaMethod> nameItsRoles() {
        DescribedPredicate<JavaMethod> ordinary = DescribedPredicate.describe(
                "ordinary",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC));
        return new ArchCondition<>("name its roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || owner.isAnnotatedWith(RolesAllowed.class)
                        || owner.isAnnotatedWith(PermitAll.class);
                if (ordinary.test(method) && !named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no role"));
                }
            }
        };
    }
}
