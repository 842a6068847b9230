package dev.recourse.client;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.recourse.client.call.CallOptions;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
        packages = {"dev.recourse.client", "dev.recourse.micrometer", "dev.recourse.wiresocket"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> HIDDEN =
            Set.of("dev.recourse.client.threads", "dev.recourse.client.io", "dev.recourse.client.recovery");
    private static final Set<String> EXPORTED = Set.of(
            "dev.recourse.client",
            "dev.recourse.client.transport",
            "dev.recourse.client.token",
            "dev.recourse.client.options",
            "dev.recourse.client.call",
            "dev.recourse.client.socket",
            "dev.recourse.client.http",
            "dev.recourse.micrometer",
            "dev.recourse.wiresocket");

    @ArchTest
    static final ArchRule dependsOnTheEngineAndTheJdkOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.client..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.client..",
                    "dev.recourse.engine",
                    "java..",
                    "javax.net.ssl",
                    "org.jspecify.annotations")
            .because("the drivers serve any catalog, and every service would have to take what else they need");

    /** Each room may use those before it. */
    @ArchTest
    static final ArchRule roomsAreInOrder = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("threads")
            .definedBy("dev.recourse.client.threads")
            .layer("client")
            .definedBy("dev.recourse.client")
            .layer("io")
            .definedBy("dev.recourse.client.io")
            .layer("transport")
            .definedBy("dev.recourse.client.transport")
            .layer("token")
            .definedBy("dev.recourse.client.token")
            .layer("recovery")
            .definedBy("dev.recourse.client.recovery")
            .layer("options")
            .definedBy("dev.recourse.client.options")
            .layer("call")
            .definedBy("dev.recourse.client.call")
            .layer("socket")
            .definedBy("dev.recourse.client.socket")
            .layer("http")
            .definedBy("dev.recourse.client.http")
            .whereLayer("threads")
            .mayNotAccessAnyLayer()
            .whereLayer("client")
            .mayOnlyAccessLayers("threads")
            .whereLayer("io")
            .mayOnlyAccessLayers("threads", "client")
            .whereLayer("transport")
            .mayOnlyAccessLayers("threads", "client", "io")
            .whereLayer("token")
            .mayOnlyAccessLayers("client", "io", "transport")
            .whereLayer("recovery")
            .mayOnlyAccessLayers("client", "io", "transport", "token")
            .whereLayer("options")
            .mayOnlyAccessLayers("client", "io", "transport", "token", "recovery")
            .whereLayer("call")
            .mayOnlyAccessLayers("client", "io", "transport", "token", "recovery", "options")
            .whereLayer("socket")
            .mayOnlyAccessLayers("client", "io", "transport", "token", "recovery", "options")
            .whereLayer("http")
            .mayOnlyAccessLayers("client", "io", "transport", "token", "recovery", "options", "call")
            .because("a room is read without opening those behind it");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.recourse.(**)")
            .namingSlices("package dev.recourse.$1")
            .should()
            .beFreeOfCycles()
            .because("a package, the root one too, can then be read without those that use it");

    @ArchTest
    static void hiddenTypesAreInNoPublicSignature(JavaClasses types) {
        List<String> leaks = types.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> member.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> HIDDEN.contains(type.getPackageName())))
                .map(JavaMember::getFullName)
                .toList();

        assertEquals(List.of(), leaks);
    }

    @ArchTest
    static void theExportedRoomsAreTheNamedOnes(JavaClasses types) throws URISyntaxException {
        Set<String> exported = ModuleFinder.of(Path.of(Environment.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .find("dev.recourse")
                .orElseThrow()
                .descriptor()
                .exports()
                .stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertEquals(EXPORTED, exported);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses types) {
        Set<String> unmarked = types.stream()
                .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), unmarked);
    }

    @ArchTest
    static final ArchRule leavesMicrometerToThoseWhoHaveIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.micrometer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "dev.recourse.micrometer")
            .because("it is optional, and a service without it must not load a class that needs it");

    @ArchTest
    static final ArchRule readsTheTimeInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("Environment")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(ThreadLocalRandom.class, "current")
            .orShould()
            .callMethod(Math.class, "random")
            .because("tests replace time and chance through the environment");

    @ArchTest
    static final ArchRule socketsKnowNoWebSocketClient = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.client.transport")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WebSocket.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(WebSocketHandshakeException.class)
            .because("sockets recover in the same way over any client, and the JDK's is one of them");

    @ArchTest
    static final ArchRule neverSleeps = noClasses()
            .should()
            .callMethodWhere(target(name("sleep")).and(target(owner(assignableTo(Thread.class)))))
            .orShould()
            .callMethodWhere(target(name("sleep")).and(target(owner(assignableTo(TimeUnit.class)))))
            .because("a session has no thread of its own while it waits");

    @ArchTest
    static final ArchRule startsNoThreadOfASession = noClasses()
            .that()
            .doNotHaveSimpleName("Daemons")
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .because("threads do not grow with sockets");

    @ArchTest
    static void whatApplicationsThrowIsCaughtInOnePlace(JavaClasses types) {
        Set<String> everything = Set.of("Throwable", "Error", "Exception", "RuntimeException");
        Set<String> catching = types.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> everything.contains(caught.getSimpleName())))
                .map(unit -> unit.getOwner().getSimpleName())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of("Guarded", "Log"),
                catching,
                "run code of an application with Guarded or Stages, which catch all");
    }

    @ArchTest
    static final ArchRule publicClassesAreFinal = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAssignableFrom(CallOptions.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a driver is not made to be extended; the options that builders share are sealed");
}
