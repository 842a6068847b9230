package dev.recourse.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.BaseStream;

@AnalyzeClasses(
        packages = {"dev.recourse.web", "dev.recourse.engine"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule needsTheEngineOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.web")
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

    /**
     * Calls that bring much into the compiled module: whole parts of the library, or, because they compare or hash
     * whatever a collection may hold, how every value is compared.
     */
    private static final Set<String> LARGE = Set.of(
            "Collection.contains",
            "Collections.sort",
            "HashMap.<init>",
            "HashSet.<init>",
            "Integer.parseInt",
            "List.contains",
            "List.indexOf",
            "List.sort",
            "Map.copyOf",
            "Objects.hash",
            "Set.copyOf",
            "String.format",
            "System.arraycopy");

    @ArchTest
    static void browsersLoadLittle(JavaClasses classes) {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        classes.stream()
                .filter(type -> type.getName().startsWith(Exports.class.getName()))
                .forEach(type -> open.addAll(type.getCodeUnits()));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (reached.add(next)) {
                next.getCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(unit -> unit.getOwner().getPackageName().startsWith("dev.recourse"))
                        .forEach(unit -> open.addAll(withOverriding(unit)));
            }
        }
        assertTrue(reached.stream().anyMatch(unit -> unit.getName().equals("passesTimeLimit")));
        assertEquals(
                List.of(),
                reached.stream()
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(call -> isStream(call.getTarget())
                                || LARGE.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()))
                        .map(JavaCall::getDescription)
                        .toList(),
                "a page loads whatever is called, if only in theory; loops are small");
    }

    private static boolean isStream(CodeUnitCallTarget target) {
        return target.getRawReturnType().isAssignableTo(BaseStream.class);
    }

    private static List<JavaCodeUnit> withOverriding(JavaCodeUnit unit) {
        List<JavaCodeUnit> units = new ArrayList<>(List.of(unit));
        String[] parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        for (JavaClass type : unit.getOwner().getAllSubclasses()) {
            type.tryGetMethod(unit.getName(), parameters).ifPresent(units::add);
        }
        return units;
    }
}
