package dev.recourse.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.recourse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule itKnowsToolsAndMavenOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.maven..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.maven..",
                    "dev.recourse.tools..",
                    "dev.recourse.catalog..",
                    "dev.recourse.engine",
                    "org.apache.maven..",
                    "org.eclipse.aether..",
                    "org.codehaus.plexus.util.xml",
                    "javax.inject",
                    "picocli",
                    "org.slf4j",
                    "java..",
                    "org.jspecify.annotations",
                    "org.w3c.dom",
                    "org.xml.sax",
                    "javax.xml..")
            .because("the generator is the annotation processor, and Maven brings the rest");

    @ArchTest
    static final ArchRule nothingInTheHouseKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.recourse.maven..", "org.apache.maven..")
            .because("it is an adapter");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.recourse.maven.(**)")
            .should()
            .beFreeOfCycles()
            .because("the goals use the packages that do their work, and not the other way round");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        classes.stream()
                .filter(type -> type.getPackageName().startsWith("dev.recourse.maven"))
                .forEach(
                        type -> assertTrue(type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
    }
}
