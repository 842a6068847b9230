package dev.recourse.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AnalyzeClasses(packages = "dev.recourse.codegen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule writesWithoutACompiler = noClasses()
            .that()
            .resideInAnyPackage("..naming..", "..text..", "..writing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "java.io..", "java.nio..")
            .because("text that depends on the catalog only is the same on every machine");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.recourse.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package is understood by reading those below it");

    @ArchTest
    static final ArchRule followsThePipeline = noClasses()
            .that()
            .resideInAPackage("..naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..writing..", "..text..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("Generator")
            .because("names are given before anything is written");

    @ArchTest
    static final ArchRule textIsIndependentOfCatalogs = noClasses()
            .that()
            .resideInAPackage("..text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.catalog..", "dev.recourse.engine..", "..naming..", "..writing..")
            .because("how Java is laid out has nothing to do with errors");

    @ParameterizedTest
    @EnumSource
    void generatedCodeNeedsTheEngineAndNothingElse(Examples example, @TempDir Path folder) {
        Path made = example.compilation(folder).run().mustSucceed().classes();
        JavaClasses generated = new ClassFileImporter().importPath(made);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        example.packageName,
                        "dev.recourse.engine",
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.time",
                        "java.util",
                        "java.util.function")
                .because("services import it; it reads no file and uses no reflection when they start")
                .check(generated);
    }
}
