package dev.recourse.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.recourse.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What an exception needs that is carried from one process to another. */
    private static final DescribedPredicate<JavaClass> SERIALISATION = DescribedPredicate.describe(
            "serialisation",
            type -> Stream.of(Serializable.class, ObjectInputStream.class, InvalidObjectException.class)
                    .anyMatch(type::isEquivalentTo));

    @ArchTest
    static final ArchRule dependsOnNothing = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.recourse.engine",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math",
                            "java.net",
                            "java.nio.charset",
                            "org.jspecify.annotations")
                    .or(SERIALISATION))
            .because("services import the engine, and whatever it needs they would have to take as well");

    @ArchTest
    static final ArchRule isOnePackage = classes()
            .should()
            .resideInAPackage("dev.recourse.engine")
            .because("splitting it would publish internals of its public types; package-info.java gives the tour");

    @ArchTest
    static final ArchRule runsInBrowsers = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "formats a text or reads a regular expression",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("format", "formatted", "matches", "split", "replaceAll", "replaceFirst")
                                    .contains(call.getName())))
            .because("it is also compiled to JavaScript, where these are large or differ");

    private static final DescribedPredicate<JavaClass> HOLDS_VALUES = DescribedPredicate.describe(
            "hold values",
            type -> type.getFields().stream()
                    .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)));

    @ArchTest
    static final ArchRule isNeverWrittenInPart = classes()
            .that(HOLDS_VALUES)
            .and()
            .arePublic()
            .and()
            .areNotEnums()
            .and()
            .areNotRecords()
            .and()
            .doNotHaveSimpleName("Builder")
            .should()
            .implement(NotABean.class)
            .because("libraries for JSON would write it without most of what it holds, and say nothing");

    @ArchTest
    static final ArchRule countsWithoutBigNumbers = noClasses()
            .that()
            .doNotHaveSimpleName("ReasonMatch")
            .and()
            .doNotHaveSimpleName("ReasonText")
            .and()
            .doNotHaveSimpleName("NumberStyle")
            .and()
            .doNotHaveSimpleName("PluralRules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.math")
            .because("only an application that asks for a decimal, shows or sends one, needs one");

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
            .dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.util.logging..")
                            .and(not(SERIALISATION)))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$).*|java\\.lang\\.System\\$Logger")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the machine only computes; carrying decisions out is the drivers' work");

    /** Except the one that javac adds where a switch expression covers every constant. */
    private static final DescribedPredicate<JavaConstructorCall> CONSTRUCTS_A_THROWABLE = DescribedPredicate.describe(
            "constructs a Throwable",
            call -> call.getTargetOwner().isAssignableTo(Throwable.class)
                    && !call.getTargetOwner().isEquivalentTo(IncompatibleClassChangeError.class));

    /**
     * Classes that read text from the network or decide about it. What a service answers is its own text, and may be
     * refused.
     */
    private static final Set<Class<?>> ENTRIES = Set.of(
            State.class,
            Failure.class,
            ErrorCode.class,
            Domain.class,
            Answer.class,
            RetryAfter.class,
            HttpDate.class,
            JsonPointer.class,
            Decision.class);

    /**
     * Constructs exceptions for arguments that an application or a catalog sets, and for faults of the machine itself.
     */
    private static final Set<Class<?>> MAY_THROW = Set.of(Bounds.class, Transition.class);

    @ArchTest
    static void decidesWithoutExceptions(JavaClasses engine) {
        Set<JavaCodeUnit> reached = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        ENTRIES.forEach(entry -> engine.get(entry).getMethods().stream()
                .filter(method -> !method.getName().equals("answer"))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC)
                        || entry == RetryAfter.class
                        || entry == HttpDate.class
                        || entry == Failure.class)
                .forEach(open::add));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (reached.add(next) && MAY_THROW.stream().noneMatch(next.getOwner()::isEquivalentTo)) {
                next.getCallsFromSelf()
                        .forEach(call -> call.getTarget().resolveMember().ifPresent(open::add));
            }
        }
        assertTrue(reached.stream().anyMatch(unit -> unit.getOwner().isEquivalentTo(Checks.class)));
        assertEquals(
                List.of(),
                reached.stream()
                        .filter(unit -> MAY_THROW.stream().noneMatch(unit.getOwner()::isEquivalentTo))
                        .filter(unit ->
                                unit.getConstructorCallsFromSelf().stream().anyMatch(CONSTRUCTS_A_THROWABLE))
                        .map(JavaCodeUnit::getFullName)
                        .toList(),
                "whatever arrives from the network is answered with a decision, never with an exception");
    }
}
