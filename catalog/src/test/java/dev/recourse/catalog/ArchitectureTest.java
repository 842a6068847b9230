package dev.recourse.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.recourse.catalog.yaml.Tree;

@AnalyzeClasses(packages = "dev.recourse.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnTheEngineAndTwoLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.catalog..",
                    "dev.recourse.engine",
                    "java..",
                    "tools.jackson.core..",
                    "tools.jackson.dataformat.yaml..",
                    "org.snakeyaml.engine.v2.api",
                    "org.apache.commons.text..",
                    "org.jspecify.annotations")
            .because("the processor carries all of it into every compiler that runs it");

    @ArchTest
    static final ArchRule readsYamlInOnePlace = noClasses()
            .that()
            .doNotBelongToAnyOf(Tree.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.snakeyaml..")
            .because("Jackson misreads much of YAML, and one class knows how");

    @ArchTest
    static final ArchRule bindsNoObjects = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..")
            .because("databind costs a compiler twice what the token stream does, and has no positions");

    @ArchTest
    static final ArchRule keepsTheTreeIndependentOfTheFormat = noClasses()
            .that()
            .resideInAPackage("dev.recourse.catalog.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.catalog.bind", "dev.recourse.engine")
            .because("a file is read before anybody asks what it means");
}
