package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the answers of a shop mean, whose catalog is in {@code orders/orders.yaml}. */
class OrdersTest {

    private static final CatalogSource ORDERS = CatalogSource.folder(Path.of("src/test/resources/orders"));
    private static final CatalogSource SHIPPED = CatalogSource.folder(Path.of(""));
    private static final Catalog CATALOG = catalog();
    private static final Policy POLICY = CATALOG.policy();

    private static Catalog catalog() {
        Reading reading = new CatalogReader(file -> ORDERS.read(file).or(() -> SHIPPED.read(file))).read("orders.yaml");
        assertEquals(List.of(), reading.problems());
        return reading.catalog().orElseThrow();
    }

    private static Failure read(Answer answer) {
        return POLICY.domain("orders").read(answer).orElseThrow();
    }

    private static Failure read(int status, String body) {
        return read(Answer.of(status).withBody(body));
    }

    private static String decided(Failure failure) {
        Decision decision = POLICY.start().on(failure, 0, 0.5);
        return failure.code().name() + ": " + decision.remedy().kind().text();
    }

    private static String message(Failure failure, String language) {
        Decision decision = POLICY.start().on(failure, 0, 0.5);
        return new MessageBook(CATALOG).of(decision, Locale.forLanguageTag(language));
    }

    @Test
    void aTextInTheBodyIsTheCode() {
        Failure failure = read(409, "{\"error\":{\"code\":\"out-of-stock\"},\"detail\":\"out of stock: tea\"}");
        assertEquals("OUT_OF_STOCK: give-up", decided(failure));
        assertEquals("out of stock: tea", failure.reason());
        assertEquals("tea is sold out.", message(failure, "en"));
        assertEquals("tea ist ausverkauft.", message(failure, "de"));
        assertEquals(
                Optional.of("https://docs.acme.com/errors/out-of-stock"),
                failure.code().info().help());
    }

    @Test
    void detailsMayBeMembersOfTheBody() {
        Failure failure = read(409, "{\"code\":\"out-of-stock\",\"item\":\"milk\"}");
        assertEquals("milk is sold out.", message(failure, "en"));
        assertEquals("Something in your basket is sold out.", message(read(409, "{\"code\":\"out-of-stock\"}"), "en"));
    }

    @Test
    void aTextInAHeaderOrAProblemIsTheCode() {
        assertEquals("OUT_OF_STOCK: give-up", decided(read(Answer.of(400).withHeader("x-error-code", "out-of-stock"))));
        assertEquals("OUT_OF_STOCK: give-up", decided(read(404, "{\"type\":\"https://acme.com/out-of-stock\"}")));
    }

    @Test
    void anIncludedDomainIsReadAsItSays() {
        Failure failure = read(Answer.of(503).withHeader("X-Acme-Code", "maintenance"));
        assertEquals("MAINTENANCE: give-up", decided(failure));
        assertEquals("Der Laden wird gerade umgebaut.", message(failure, "de"));
    }

    @Test
    void aCodeThatIsNotListedFallsToItsStatus() {
        Failure failure = read(403, "{\"error\":{\"code\":\"banned\"}}");
        assertEquals("FORBIDDEN: give-up", decided(failure));
        assertEquals("banned", failure.code().code());
        assertEquals("You are not allowed to do this.", message(failure, "en"));
        assertEquals("SERVICE_UNAVAILABLE: retry", decided(read(503, "{\"error\":{\"code\":\"new\"}}")));
    }

    @Test
    void aCaseWithAKeyIsAnErrorOfItsOwn() {
        Failure limited = read(
                Answer.of(403).withHeader("X-RateLimit-Remaining", "0").withBody("{\"detail\":\"limited, wait 90s\"}"));
        assertEquals("API_LIMIT: retry", decided(limited));
        assertEquals(Optional.of(Duration.ofSeconds(90)), limited.hint());
        assertEquals("The shop is busy. Trying again in 95 seconds.", message(limited, "en"));
        assertEquals("Im Laden ist viel los. Neuer Versuch in 95 Sekunden.", message(limited, "de"));
        assertEquals("API Limit", limited.code().info().title());
        assertEquals(
                Optional.of("https://docs.acme.com/errors/403"),
                limited.code().info().help());
    }

    @Test
    void aCaseAppliesOnlyWhereAllItsConditionsHold() {
        assertEquals("FORBIDDEN: give-up", decided(read(Answer.of(403).withHeader("X-RateLimit-Remaining", "1"))));
        assertEquals("FORBIDDEN: give-up", decided(read(Answer.of(403).withHeader("X-RateLimit-Remaining", "none"))));
        assertEquals("BLOCKED: give-up", decided(read(403, "blocked: spam")));
        assertEquals("blocked: spam", read(403, "blocked: spam").reason());
        assertEquals(
                "FORBIDDEN: give-up",
                decided(read(Answer.of(403).withBody("blocked: spam").withHeader("Retry-After", "9"))));
    }

    @Test
    void hintsAreReadInTheirOrder() {
        String body = "{\"retry_after\":1.5}";
        Answer answer = Answer.of(503).withBody(body).withHeader("retry-after-ms", "300");
        assertEquals(
                Optional.of(Duration.ofSeconds(7)),
                read(answer.withHeader("Retry-After", "7")).hint());
        assertEquals(Optional.of(Duration.ofMillis(300)), read(answer).hint());
        assertEquals(Optional.of(Duration.ofMillis(1_500)), read(503, body).hint());
    }

    @Test
    void theReadmeShowsThisCatalog() throws IOException {
        String orders = Files.readString(Path.of("src/test/resources/orders/orders.yaml"));
        String shown = orders.substring(orders.indexOf("    reads:")).indent(-4);
        assertTrue(Files.readString(Path.of("../README.md")).contains("```yaml\n" + shown + "```\n"), shown);
    }

    @Test
    void whatSucceedsIsNoFailure() {
        assertEquals(Optional.empty(), POLICY.domain("orders").read(Answer.of(200)));
    }
}
