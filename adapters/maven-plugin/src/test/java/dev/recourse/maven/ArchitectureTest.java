package dev.recourse.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.recourse.maven", importOptions = ImportOption.DoNotIncludeTests.class)
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

    /** Read from the POMs, because importing all classes of the house takes seconds. */
    @Test
    void nothingInTheHouseKnowsIt() throws IOException {
        Path house = Path.of("../..");
        List<Path> knowing = new ArrayList<>();
        try (Stream<Path> poms = Files.find(
                house,
                4,
                (file, attributes) ->
                        file.endsWith("pom.xml") && !file.toString().contains("target"))) {
            for (Path pom : poms.sorted().toList()) {
                if (Files.readString(pom).contains("<artifactId>recourse-maven-plugin</artifactId>")) {
                    knowing.add(house.relativize(pom));
                }
            }
        }
        assertEquals(
                Stream.of("adapters/maven-plugin", "bom/checks", "bom", "integration")
                        .map(module -> Path.of(module, "pom.xml"))
                        .toList(),
                knowing);
        // These two have it built, but nothing on a class path.
        for (String module : List.of("bom/checks", "integration")) {
            assertTrue(Files.readString(house.resolve(module).resolve("pom.xml"))
                    .replaceAll("\\s", "")
                    .contains(
                            "<artifactId>recourse-maven-plugin</artifactId><version>${project.version}</version><type>pom</type>"
                                    + "<scope>provided</scope><exclusions><exclusion><groupId>*</groupId>"));
        }
    }
}
