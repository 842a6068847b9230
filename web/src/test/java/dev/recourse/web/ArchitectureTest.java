package dev.recourse.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule needsTheEngineOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.web",
                    "dev.recourse.engine",
                    "java.lang..",
                    "java.util..",
                    "java.time",
                    "org.jspecify.annotations",
                    "org.teavm.jso")
            .because("a page loads all of it");

    @ArchTest
    static final ArchRule onlyExportsKnowJavaScript = noClasses()
            .that()
            .doNotBelongToAnyOf(Exports.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teavm..")
            .because("everything else runs, and is tested, on the JVM as well");
}
