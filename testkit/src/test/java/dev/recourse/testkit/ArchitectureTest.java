package dev.recourse.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.recourse.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.recourse.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package can then be read without those that use it");

    @ArchTest
    static final ArchRule serversAndClocksNeedNeitherJUnitNorTheLaws = noClasses()
            .that()
            .resideInAPackage("dev.recourse.testkit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.testkit.laws", "dev.recourse.testkit.junit", "org.junit..")
            .because("JUnit is optional, and programs such as the demo only run servers");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        classes.forEach(type -> assertTrue(type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
    }
}
