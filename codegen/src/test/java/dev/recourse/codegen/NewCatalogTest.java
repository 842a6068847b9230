package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody writes who has an API with codes of its own in bodies and headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewCatalogTest {

    private static final Path FOLDER = Path.of("src/test/resources/catalogs").toAbsolutePath();
    private static final String FILE = "parcels.yaml";
    private static final String PACKAGE = "com.example.parcels";
    private static final int MOST_LINES = 40;

    private Compilation.Outcome outcome;

    @BeforeAll
    void compile(@TempDir Path folder) {
        outcome = Compilation.in(folder)
                .catalogsAt(FOLDER)
                .annotating(PACKAGE, FILE)
                .run();
    }

    private static Catalog catalog() {
        Reading reading = new CatalogReader(CatalogSource.folder(FOLDER)).read(FILE);
        assertEquals("[]", reading.problems().toString());
        return reading.catalog().orElseThrow();
    }

    @Test
    void tenCodesTakeLessThanFortyLines() throws IOException {
        assertTrue(Files.readAllLines(FOLDER.resolve(FILE)).size() < MOST_LINES);
        assertEquals(
                10,
                catalog().domain("api").orElseThrow().codes().stream()
                        .filter(code -> code.source().equals("parcels"))
                        .count());
    }

    @Test
    void everyGeneratedErrorHasItsPage() {
        Domain api = Generated.from(catalog(), PACKAGE, outcome).policy().domain("api");
        assertEquals(
                List.of(
                        "https://parcels.example.com/errors/api/label_pending-label-pending",
                        "https://parcels.example.com/errors/api/502-bad-gateway"),
                Stream.of("label-pending", "502")
                        .map(code -> api.lookup(code).info().help().orElse("no page"))
                        .toList());
        assertTrue(api.codes().stream().allMatch(code -> code.info().help().isPresent()));
    }

    static Stream<ExampleAnswer> answers() {
        return Stream.of(
                ExampleAnswer.of("parcels", "api", 422)
                        .header("X-Parcel-Limit", "31")
                        .body("{\"error\": {\"code\": \"too-heavy\", \"message\": \"Too heavy.\"}}")
                        .means(
                                "TOO_HEAVY",
                                "give up (not-recoverable): end-user",
                                "This parcel is too heavy. The limit is 31 kg."),
                ExampleAnswer.of("parcels", "api", 409)
                        .header("X-Parcel-Error", "label-pending")
                        .body("{\"error\": {\"code\": \"conflict\", \"message\": \"Not yet.\", \"retryIn\": 20}}")
                        .means("LABEL_PENDING", "retry after 20000 ms", "The label is ready in 20 seconds."),
                ExampleAnswer.of("parcels", "api", 401)
                        .body("{\"error\": {\"code\": \"token-expired\"}}")
                        .means("TOKEN_EXPIRED", "refresh credentials after 0 ms", "Signing in again."),
                ExampleAnswer.of("parcels", "api", 502)
                        .body("<html>")
                        .toNonIdempotentRequest()
                        .means(
                                "BAD_GATEWAY",
                                "give up (not-idempotent): client, operator",
                                "This does not work at the moment. Please try again later."));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsWhatTheServiceSends(ExampleAnswer answer) {
        Catalog catalog = catalog();
        assertEquals(answer.expected(), answer.read(catalog.policy(), new MessageBook(catalog)::of));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void generatedCodeReadsTheSame(ExampleAnswer answer) {
        Generated code = Generated.from(catalog(), PACKAGE, outcome);
        assertEquals(answer.expected(), answer.read(code.policy(), code::message));
    }
}
