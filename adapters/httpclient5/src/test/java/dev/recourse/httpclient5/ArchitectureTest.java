package dev.recourse.httpclient5;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsTheDriversTheEngineAndHttpClientOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.httpclient5..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.httpclient5..",
                    "dev.recourse.client",
                    "dev.recourse.client.call",
                    "dev.recourse.client.token",
                    "dev.recourse.client.transport",
                    "dev.recourse.engine",
                    "org.apache.hc..",
                    "java..",
                    "org.jspecify.annotations")
            .because("an adapter knows one library, and what the drivers export");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.httpclient5..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.httpclient5..", "org.apache.hc..")
            .because("applications get Apache HttpClient only if they add it");
}
