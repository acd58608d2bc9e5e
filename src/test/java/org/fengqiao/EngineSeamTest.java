package org.fengqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What keeps the rules of the field free of the engine, of the clock on the wall and of setters. */
@AnalyzeClasses(packages = "org.fengqiao", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineSeamTest {

    @ArchTest
    static final ArchRule onlyAdaptersKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..process..",
                    "..caseflow..",
                    "..gate..",
                    "..processadmin..",
                    "..migration..",
                    "..rehearsal..",
                    "..replay..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("rules of the field must run, and be tested, without an engine");

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
