package dev.recourse.opentelemetry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsListenersTheEngineAndTheApiOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.opentelemetry..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.opentelemetry..",
                    "dev.recourse.client",
                    "dev.recourse.engine",
                    "io.opentelemetry.api..",
                    "io.opentelemetry.context",
                    "java..",
                    "org.jspecify.annotations")
            .because("an adapter knows one library, and what the drivers export; the SDK is the application's choice");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.opentelemetry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.opentelemetry..", "io.opentelemetry..")
            .because("applications get OpenTelemetry only if they add it");
}
