package dev.recourse.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule itKnowsTheEventsOfTheCommandLineAndFlinkOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.flink..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.flink..",
                    "dev.recourse.tools.decide",
                    "dev.recourse.tools.duration",
                    "dev.recourse.tools.event",
                    "dev.recourse.web",
                    "dev.recourse.catalog",
                    "dev.recourse.catalog.model",
                    "dev.recourse.catalog.problem",
                    "dev.recourse.engine",
                    "org.apache.flink..",
                    "picocli",
                    "tools.jackson.core..",
                    "java..",
                    "org.jspecify.annotations")
            .because("the machine and the lines are those of the command, and Flink brings the rest");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.flink..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.flink..", "org.apache.flink..")
            .because("it is an example");
}
