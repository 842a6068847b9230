package dev.recourse.tools;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.recourse.tools", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.recourse.(**)")
            .should()
            .beFreeOfCycles()
            .because("the commands use the packages that do their work, and not the other way round");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        classes.forEach(type -> assertTrue(type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
    }
}
