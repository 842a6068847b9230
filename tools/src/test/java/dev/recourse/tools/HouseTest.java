package dev.recourse.tools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule theModulesAreLayered = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.recourse..")
            .layer("engine")
            .definedBy("dev.recourse.engine..")
            .layer("catalog")
            .definedBy("dev.recourse.catalog..")
            .layer("web")
            .definedBy("dev.recourse.web..")
            .layer("testkit")
            .definedBy("dev.recourse.testkit..")
            .layer("client")
            .definedBy("dev.recourse.client..")
            .layer("wiresocket")
            .definedBy("dev.recourse.wiresocket..")
            .layer("micrometer")
            .definedBy("dev.recourse.micrometer..")
            .layer("tools")
            .definedBy("dev.recourse.tools..")
            .whereLayer("engine")
            .mayNotAccessAnyLayer()
            .whereLayer("catalog")
            .mayOnlyAccessLayers("engine")
            .whereLayer("web")
            .mayOnlyAccessLayers("engine")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("engine")
            .whereLayer("client")
            .mayOnlyAccessLayers("engine")
            .whereLayer("wiresocket")
            .mayOnlyAccessLayers("engine", "client")
            .whereLayer("micrometer")
            .mayOnlyAccessLayers("engine", "client")
            .because("dependencies go one way: from tools and drivers to the engine");

    @ArchTest
    static final ArchRule whatTheCatalogHidesStaysHidden = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.catalog.report",
                    "dev.recourse.catalog.yaml",
                    "dev.recourse.catalog.format",
                    "dev.recourse.catalog.load",
                    "dev.recourse.catalog.bind")
            .because("its module does not export them, and the class path must not be a way around that");

    @ArchTest
    static final ArchRule whatTheClientHidesStaysHidden = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.client.threads", "dev.recourse.client.io", "dev.recourse.client.recovery")
            .because("its module does not export them either");

    @ArchTest
    static final ArchRule noYamlAtRunTime = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.recourse.engine..", "dev.recourse.web..", "dev.recourse.client..", "dev.recourse.wiresocket..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.apache.commons..")
            .because("services import these, and our YAML library must not reach their class path");
}
