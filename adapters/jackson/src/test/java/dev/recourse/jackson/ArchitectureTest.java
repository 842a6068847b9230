package dev.recourse.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule whatIsCommonKnowsTheEngineOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.jackson.form")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.jackson.form", "dev.recourse.engine", "java..", "org.jspecify.annotations")
            .because("it works with both versions, and an application has one of them");

    @ArchTest
    static final ArchRule forJackson3NothingOf2IsNeeded = classes()
            .that()
            .resideInAPackage("dev.recourse.jackson")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.jackson",
                    "dev.recourse.jackson.form",
                    "dev.recourse.engine",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "java..",
                    "org.jspecify.annotations")
            .because("Jackson 2 may be missing; its annotations are those of Jackson 3, too");

    @ArchTest
    static final ArchRule forJackson2NothingOf3IsNeeded = classes()
            .that()
            .resideInAPackage("dev.recourse.jackson2")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.jackson2",
                    "dev.recourse.jackson.form",
                    "dev.recourse.engine",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify.annotations")
            .because("Jackson 3 may be missing");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackages("dev.recourse.jackson..", "dev.recourse.jackson2..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.jackson..", "dev.recourse.jackson2..", "com.fasterxml..")
            .because("applications get Jackson only if they add it");
}
