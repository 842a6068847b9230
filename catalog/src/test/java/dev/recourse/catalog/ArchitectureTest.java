package dev.recourse.catalog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.recourse.catalog.yaml.Tree;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.recourse.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.recourse.catalog";
    private static final Set<String> EXPORTED = Set.of(ROOT, ROOT + ".model", ROOT + ".problem");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.recourse.(**)")
            .namingSlices("package dev.recourse.$1")
            .should()
            .beFreeOfCycles()
            .because("a package, the root one too, can then be read without those that use it");

    @ArchTest
    static final ArchRule packagesAreAPipeline = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("problem")
            .definedBy(ROOT + ".problem")
            .layer("report")
            .definedBy(ROOT + ".report")
            .layer("yaml")
            .definedBy(ROOT + ".yaml")
            .layer("json")
            .definedBy(ROOT + ".json")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("cldr")
            .definedBy(ROOT + ".cldr")
            .layer("format")
            .definedBy(ROOT + ".format")
            .layer("load")
            .definedBy(ROOT + ".load")
            .layer("bind")
            .definedBy(ROOT + ".bind")
            .layer("resolved")
            .definedBy(ROOT + ".resolved")
            .layer("api")
            .definedBy(ROOT)
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("cldr")
            .mayNotAccessAnyLayer()
            .whereLayer("report")
            .mayOnlyAccessLayers("problem")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("problem", "report")
            .whereLayer("resolved")
            .mayOnlyAccessLayers("json", "model", "cldr")
            .whereLayer("format")
            .mayOnlyAccessLayers("problem", "report", "yaml", "json")
            .whereLayer("load")
            .mayOnlyAccessLayers("problem", "report", "yaml", "model", "format")
            .whereLayer("bind")
            .mayOnlyAccessLayers("problem", "report", "yaml", "model", "cldr", "format", "load")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .because("a file goes one way: it is parsed, checked, loaded with what it refers to, and bound");

    @ArchTest
    static final ArchRule bindsWithoutReadingFiles = noClasses()
            .that()
            .resideInAPackage(ROOT + ".bind")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Tree.class)
            .because("every file is loaded before binding begins");

    @ArchTest
    static final ArchRule dependsOnTheEngineAndTwoLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "..",
                    "dev.recourse.engine",
                    "java..",
                    "javax.lang.model",
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
    static final ArchRule keepsTheTreeIndependentOfTheEngine = noClasses()
            .that()
            .resideInAPackage(ROOT + ".yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.recourse.engine")
            .because("a file is parsed before its meaning matters");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(new ArchCondition<>("reside in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            })
            .because("a caller must know where null can appear");

    @ArchTest
    static final ArchRule exportedSignaturesNameNoHiddenType = codeUnits()
            .that(describe("are exported", ArchitectureTest::isExported))
            .should(new ArchCondition<>("have no type of a hidden package in their signature") {
                @Override
                public void check(JavaCodeUnit member, ConditionEvents events) {
                    Stream.concat(member.getRawParameterTypes().stream(), Stream.of(member.getRawReturnType()))
                            .filter(type -> type.getPackageName().startsWith(ROOT))
                            .forEach(type -> events.add(new SimpleConditionEvent(
                                    member,
                                    EXPORTED.contains(type.getPackageName()),
                                    member.getFullName() + " has " + type.getName())));
                }
            })
            .because("a user cannot import what the module hides");

    private static boolean isExported(JavaCodeUnit member) {
        return EXPORTED.contains(member.getOwner().getPackageName())
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @Test
    void theModuleExportsWhatUsersNeedAndNothingElse() throws URISyntaxException {
        Path classes = Path.of(CatalogReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> exports = ModuleFinder.of(classes).find(ROOT).orElseThrow().descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertEquals(EXPORTED, exports);
    }
}
