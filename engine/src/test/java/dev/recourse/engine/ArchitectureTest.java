package dev.recourse.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "dev.recourse.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnNothing = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.recourse.engine",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math",
                    "java.net",
                    "java.nio.charset",
                    "org.jspecify.annotations")
            .because("services import the engine, and whatever it needs they would have to take as well");

    @ArchTest
    static final ArchRule readsNoClock = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("time is an argument, so that a decision can be replayed");

    @ArchTest
    static final ArchRule drawsNoRandomNumber = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.random.RandomGenerator.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("randomness is an argument, so that a decision can be replayed");

    @ArchTest
    static final ArchRule startsNoThread = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("values need neither threads nor locks");

    @ArchTest
    static final ArchRule doesNoInputOrOutput = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$).*|java\\.lang\\.System\\$Logger")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the machine only computes; carrying decisions out is the drivers' work");

    /** Apart from the one that javac puts where a switch expression covers every constant. */
    private static final DescribedPredicate<JavaConstructorCall> CONSTRUCTS_A_THROWABLE = DescribedPredicate.describe(
            "constructs a Throwable",
            call -> call.getTargetOwner().isAssignableTo(Throwable.class)
                    && !call.getTargetOwner().isEquivalentTo(IncompatibleClassChangeError.class));

    @ArchTest
    static final ArchRule decidesWithoutExceptions = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(Machine|NextState|State|CompiledPolicy|CompiledRemedy|CompiledRow|CounterEdit|CounterLayout|PackedEpisode|EpisodeMemory|Transition"
                            + "|RedirectRules|Jitter|HintRule|Millis|Budget|Decision|Retry|Refresh|Redirect|GiveUp)")
            .should()
            .callConstructorWhere(CONSTRUCTS_A_THROWABLE)
            .because("whatever arrives from the network is answered with a decision");
}
