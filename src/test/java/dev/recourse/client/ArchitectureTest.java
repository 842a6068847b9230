package dev.recourse.client;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(
        packages = {"dev.recourse.client", "dev.recourse.micrometer", "dev.recourse.wiresocket"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnTheEngineAndTheJdkOnly = classes()
            .that()
            .resideInAPackage("dev.recourse.client")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.client", "dev.recourse.engine", "java..", "javax.net.ssl", "org.jspecify.annotations")
            .because("the drivers serve any catalog, and whatever else they needed every service would have to take");

    @ArchTest
    static final ArchRule leavesMicrometerToThoseWhoHaveIt = noClasses()
            .that()
            .resideOutsideOfPackage("dev.recourse.micrometer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "dev.recourse.micrometer")
            .because("it is optional, and a service without it must not meet a class that needs it");

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
            .callMethod(Math.class, "random")
            .because("tests replace time and chance through the environment");

    @ArchTest
    static final ArchRule neverSleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a session has no thread of its own while it waits");

    @ArchTest
    static final ArchRule startsNoThreadOfASession = noClasses()
            .that()
            .doNotHaveSimpleName("Daemons")
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .because("threads do not grow with sockets");

    @ArchTest
    static final ArchRule publicClassesAreFinal = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nobody extends a driver by accident");
}
