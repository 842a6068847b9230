package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Catalogs;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ReasonMatch;
import dev.recourse.engine.State;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Generated code and a catalog that is read at run time are the same, whatever the catalog and the answers are. */
class SameProperties {

    private static final Path FOLDER =
            Path.of("target", "same").toAbsolutePath().normalize();
    private static final String PACKAGE = "com.example.generated";
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    /** Some that write numbers in another way, read a related language, or have a second name. */
    private static final List<String> LOCALES = List.of(
            "en-IN",
            "en-ZA",
            "de-CH",
            "es-MX",
            "pt-PT",
            "pl",
            "ar",
            "ar-EG",
            "fa",
            "zh-TW",
            "zh-Hant-HK",
            "no",
            "iw",
            "gsw",
            "tlh",
            "und");

    private static final int LIVES = 60;
    private static final int ANSWERS = 12;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(shrinking = ShrinkingMode.OFF) // a smaller seed is not a smaller catalog
    void generatedCodeReadsDecidesAndSaysWhatTheCatalogDoes(@ForAll("seeds") long seed) throws IOException {
        Both both = Both.of(Catalogs.files(seed));
        Random random = new Random(seed);
        Set<ErrorCode> seen = new HashSet<>();
        for (int i = 0; i < LIVES; i++) {
            both.live(random, seen);
        }
        assertTrue(seen.size() > 1, () -> "only " + seen);
    }

    /** A catalog, read at run time and compiled. */
    private record Both(
            Catalog catalog, List<Locale> locales, Policy read, MessageBook book, Generated generated, Policy made) {

        static Both of(Map<String, String> files) throws IOException {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
            Reading reading = new CatalogReader(CatalogSource.folder(FOLDER)).read("generated.yaml");
            Catalog catalog = reading.catalog()
                    .orElseThrow(() -> new AssertionError(reading.errors() + "\n" + files.get("generated.yaml")));
            Generated generated = Generated.from(
                    catalog,
                    PACKAGE,
                    Compilation.in(FOLDER.resolve("out"))
                            .catalogsAt(FOLDER)
                            .annotating(PACKAGE, "generated.yaml")
                            .run());
            return new Both(
                    catalog,
                    locales(catalog),
                    catalog.policy(),
                    new MessageBook(catalog),
                    generated,
                    generated.policy());
        }

        /** Those of its languages, and others that may read them. */
        private static List<Locale> locales(Catalog catalog) {
            return Stream.concat(catalog.messages().keySet().stream(), LOCALES.stream())
                    .distinct()
                    .map(Locale::forLanguageTag)
                    .toList();
        }

        /** One session under either policy, with the same answers. */
        void live(Random random, Set<ErrorCode> seen) {
            List<AnyAnswer> answers = read.domains().stream()
                    .map(domain -> new AnyAnswer(domain, random))
                    .toList();
            State ofRead = read.start();
            State ofMade = made.start();
            Budget left = budget(read);
            long now = 0;
            for (int i = 0; i < ANSWERS; i++) {
                int domain = random.nextInt(answers.size());
                Answer answer = answers.get(domain).next();
                Optional<Failure> expected = read.domains().get(domain).domain().read(answer, NOW);
                Optional<Failure> actual = made.domains().get(domain).domain().read(answer, NOW);
                assertEquals(expected.map(Both::text), actual.map(Both::text), answer::toString);
                if (expected.isEmpty()) {
                    continue;
                }
                double draw = random.nextDouble();
                boolean idempotent = random.nextInt(4) > 0;
                Decision reads = ofRead.on(expected.get().withIdempotent(idempotent), now, draw, left);
                Decision makes = ofMade.on(actual.orElseThrow().withIdempotent(idempotent), now, draw, left);
                compare(reads, makes);
                seen.add(reads.failure().code());
                left = reads.budget();
                now += random.nextInt(30_000);
                boolean resumes = reads instanceof GiveUp;
                ofRead = resumes ? reads.state().resume(now) : reads.state();
                ofMade = resumes ? makes.state().resume(now) : makes.state();
            }
        }

        private static Budget budget(Policy policy) {
            return policy.budget().map(Budget::full).orElse(Budget.UNLIMITED);
        }

        private void compare(Decision expected, Decision actual) {
            String what = expected.failure() + ": " + expected;
            assertEquals(expected.kind(), actual.kind(), what);
            assertEquals(expected.explanation(), actual.explanation(), what);
            assertEquals(
                    expected.explanation().text() + expected.explanation().otherwise(),
                    actual.explanation().text() + actual.explanation().otherwise(),
                    what);
            assertEquals(expected.state(), actual.state(), what);
            assertEquals(expected.budget(), actual.budget(), what);
            for (Locale locale : locales) {
                assertEquals(book.of(expected, locale), generated.message(actual, locale), what + " in " + locale);
            }
            for (int i = 0; i < locales.size(); i++) {
                List<Locale> several = List.of(locales.get(i), locales.get((3 * i + 1) % locales.size()));
                assertEquals(book.of(expected, several), generated.message(actual, several), what + " in " + several);
            }
            assertEquals(call(expected), called(actual), what);
        }

        /** Everything that is read from an answer. */
        private static List<Object> text(Failure failure) {
            return List.of(
                    failure.code().info(),
                    failure.code().name(),
                    failure.code().isListed(),
                    failure.code().deciding().code(),
                    failure.reason(),
                    failure.values(),
                    failure.hint(),
                    failure.phase(),
                    failure.isSent(),
                    failure.redirect(),
                    failure.location(),
                    failure.details().map(Both::texts));
        }

        private static List<String> texts(ReasonMatch match) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < match.holes().size(); i++) {
                texts.add(match.holes().get(i).name() + " " + match.text(i));
            }
            return texts;
        }

        /** The method of a generated handler that is called for a decision, and the details that it is given. */
        private static String call(Decision decision) {
            Failure failure = decision.failure();
            if (!failure.code().isListed()) {
                return "unknown";
            }
            return failure.code().name().toLowerCase(Locale.ROOT).replace("_", "")
                    + (failure.code().info().details().isPresent()
                            ? failure.details().map(ReasonMatch::values)
                            : "");
        }

        /** The same, as the generated code calls it. */
        private String called(Decision decision) {
            Domain domain = decision.failure().code().domain();
            String cases =
                    catalog.domain(domain.name()).map(CatalogDomain::enumName).orElseThrow() + "Cases";
            Class<?> type = generated.type(cases);
            InvocationHandler handler = (proxy, method, arguments) -> method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : method.getName().toLowerCase(Locale.ROOT)
                            + (arguments[0] instanceof Optional<?> details ? details.map(Both::components) : "");
            Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            return (String) generated.callOn(proxy, cases, "handle", decision);
        }

        private static List<Object> components(Object details) {
            return Arrays.stream(details.getClass().getRecordComponents())
                    .map(component -> {
                        try {
                            return component.getAccessor().invoke(details);
                        } catch (ReflectiveOperationException e) {
                            throw new LinkageError(component.getName(), e);
                        }
                    })
                    .toList();
        }
    }
}
