package org.sunlight;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.store.CatalogueStore;
import org.sunlight.publication.confidentiality.Clearance;
import org.sunlight.publication.confidentiality.Gate;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;

/** CON-07: there is one way to the public side, and it leads through the gate. */
@AnalyzeClasses(packages = "org.sunlight", importOptions = ImportOption.DoNotIncludeTests.class)
class GateTest {

    /** What makes an entry, or puts other content into it. */
    private static final Set<String> TAKE_A_CLEARANCE = Set.of("publish", "replace");

    /** The approval of a review is given in its service alone, where roles and four eyes are asked. */
    @ArchTest
    static final ArchRule onlyTheServiceApproves = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sunlight.publication.confidentiality.ConfidentialityReviewService")
            .should()
            .callMethodWhere(target(owner(type(ConfidentialityReview.class))).and(target(name("approve"))));

    @ArchTest
    static final ArchRule onlyTheGateMakesClearances = noClasses()
            .that()
            .doNotBelongToAnyOf(Gate.class, Clearance.class)
            .should()
            .callConstructorWhere(target(owner(type(Clearance.class))));

    @ArchTest
    static final ArchRule onlyTheCatalogueAsksTheGate = noClasses()
            .that()
            .doNotBelongToAnyOf(CatalogueService.class)
            .should()
            .callMethodWhere(target(owner(type(Gate.class))).and(target(name("pass"))));

    @ArchTest
    static final ArchRule onlyTheCatalogueServicePublishes = noClasses()
            .that()
            .doNotBelongToAnyOf(CatalogueService.class)
            .should()
            .callMethodWhere(target(owner(type(CatalogueEntry.class))).and(target(takesAClearance())));

    @ArchTest
    static final ArchRule entriesAreMadeOfClearancesOnly = methods()
            .that()
            .areDeclaredIn(CatalogueEntry.class)
            .and()
            .haveNameMatching("publish|replace")
            .should()
            .haveRawParameterTypes(beginningWithAClearance());

    @ArchTest
    static final ArchRule entriesHaveNoPublicConstructor =
            classes().that().belongToAnyOf(CatalogueEntry.class).should(haveNoPublicConstructor());

    @ArchTest
    static final ArchRule onlyTheCatalogueStorePersistsEntries = noClasses()
            .that()
            .resideOutsideOfPackage("org.sunlight.publication.catalogue..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(CatalogueEntry.class, CatalogueStore.class);

    private static DescribedPredicate<com.tngtech.archunit.core.domain.properties.HasName> takesAClearance() {
        return DescribedPredicate.describe("takes a clearance", member -> TAKE_A_CLEARANCE.contains(member.getName()));
    }

    private static DescribedPredicate<java.util.List<JavaClass>> beginningWithAClearance() {
        return DescribedPredicate.describe(
                "beginning with a clearance",
                types -> !types.isEmpty() && types.get(0).isEquivalentTo(Clearance.class));
    }

    private static ArchCondition<JavaClass> haveNoPublicConstructor() {
        return new ArchCondition<>("have no public constructor, and no static maker but publish") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(each ->
                                each.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getFullName())));
                type.getMethods().stream()
                        .filter(each -> each.getRawReturnType().equals(type))
                        .filter(each -> !each.getName().equals("publish"))
                        .filter(GateTest::isWritten)
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getFullName())));
            }
        };
    }

    private static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                && !method.getName().startsWith("_persistence");
    }
}
