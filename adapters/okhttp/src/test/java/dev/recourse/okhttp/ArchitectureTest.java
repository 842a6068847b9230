package dev.recourse.okhttp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsTheDriversTheEngineAndOkHttpOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.okhttp..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.okhttp..",
                    "dev.recourse.client",
                    "dev.recourse.client.call",
                    "dev.recourse.client.token",
                    "dev.recourse.client.transport",
                    "dev.recourse.engine",
                    "okhttp3",
                    "okio",
                    "kotlin..",
                    "java..",
                    "javax.net.ssl",
                    "org.jspecify.annotations")
            .because("an adapter knows one library, and what the drivers export");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.okhttp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.okhttp..", "okhttp3..", "okio..")
            .because("applications get OkHttp only if they add it");
}
