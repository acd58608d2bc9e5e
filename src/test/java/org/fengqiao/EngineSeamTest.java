package org.fengqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps the rules of the field free of the engine, of the clock on the wall and of setters. */
@AnalyzeClasses(packages = "org.fengqiao", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineSeamTest {

    /** Of the modules that were one with processadmin (docs/adr/0022), those that read or run models; nobody else. */
    private static final Set<String> WHERE_MODELS_ARE_READ = Set.of(
            "gate.Checker",
            "gate.EngineSurroundings",
            "gate.Feel",
            "gate.FlowBeans",
            "gate.FlowElResolver",
            "gate.FlowGate",
            "gate.FlowProblem",
            "gate.GatePlugin",
            "gate.GateReport",
            "gate.InForce",
            "gate.LockedExpressions",
            "gate.NoClasses",
            "gate.NoScripts",
            "gate.TimerCheck",
            "migration.CaseMove",
            "migration.FlowElements",
            "migration.MigrationPlans",
            "migration.MigrationStep",
            "migration.Triggers",
            "rehearsal.ProcessId",
            "rehearsal.sandbox.Course",
            "rehearsal.sandbox.DrawnFlows",
            "rehearsal.sandbox.Observer",
            "rehearsal.sandbox.Parts",
            "rehearsal.sandbox.Play",
            "rehearsal.sandbox.PlayedCase",
            "rehearsal.sandbox.SandboxEngine",
            "rehearsal.sandbox.StandIns",
            "rehearsal.sandbox.Trouble");

    private static final DescribedPredicate<JavaClass> READ_NO_MODELS =
            DescribedPredicate.describe("read no models", type -> !WHERE_MODELS_ARE_READ.contains(nameOf(type)));

    @ArchTest
    static final ArchRule onlyAdaptersKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..caseflow..", "..processadmin..", "..replay..")
            .and(READ_NO_MODELS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("rules of the field must run, and be tested, without an engine");

    @ArchTest
    static void nothingStandsOnTheListThatDoesNotNeedTo(JavaClasses all) {
        var knowing = all.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> each.getTargetClass().getPackageName().startsWith("org.camunda")))
                .map(EngineSeamTest::nameOf)
                .collect(Collectors.toSet());
        assertThat(knowing).containsAll(WHERE_MODELS_ARE_READ);
    }

    /** Of the file in which it stands, below the root package. */
    private static String nameOf(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").replace("org.fengqiao.", "");
    }

    @ArchTest
    static final ArchRule theSeamIsReallyUsed = classes()
            .that()
            .resideInAPackage("org.fengqiao.caseflow")
            .and()
            .haveSimpleNameEndingWith("Plugin")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule adaptersAreTheirModulesOwn = classes()
            .that()
            .resideInAnyPackage("..process", "..web")
            .should()
            .notBePublic()
            .because("adapters are called by the engine and by Spring, never by another module");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule theClockIsAsked = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("whoever moves the engine's clock moves the domain's too");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Block")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");
}
