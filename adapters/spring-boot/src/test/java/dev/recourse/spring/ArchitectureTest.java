package dev.recourse.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsTheDriversTheEngineAndSpringOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.spring..")
            .and()
            .resideOutsideOfPackage("dev.recourse.spring.boot")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.spring..",
                    "dev.recourse.client.call",
                    "dev.recourse.client.transport",
                    "dev.recourse.client.token",
                    "dev.recourse.engine",
                    "jakarta.servlet..",
                    "org.springframework..",
                    "org.reactivestreams",
                    "reactor..",
                    "java..",
                    "org.jspecify.annotations")
            .because("an adapter knows one library, and what the drivers export");

    @ArchTest
    static final ArchRule onlyOverridesReadYaml = noClasses()
            .that()
            .resideInAPackage("dev.recourse.spring..")
            .and()
            .haveNameNotMatching(".*PolicyOverrides.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.recourse.catalog..")
            .because("an application without overrides needs no YAML at run time");

    @ArchTest
    static final ArchRule bothBootsHaveWhatItUses = noClasses()
            .that()
            .resideInAPackage("dev.recourse.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.boot.web..",
                    "org.springframework.boot.restclient..",
                    "org.springframework.boot.webclient..",
                    "org.springframework.boot.actuate..",
                    "org.springframework.boot.health..",
                    "tools.jackson..",
                    "com.fasterxml..")
            .because("these have other names in Spring Boot 3.5 than in 4, and one jar serves both");

    @ArchTest
    static final ArchRule hasNoCycles =
            slices().matching("dev.recourse.spring.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.spring..", "org.springframework..")
            .because("applications get Spring only if they add it");
}
