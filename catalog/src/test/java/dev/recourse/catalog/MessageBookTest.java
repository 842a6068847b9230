package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageBookTest {

    private static final Catalog WIRESOCKET = new CatalogReader(CatalogSource.folder(Path.of("")))
            .read("wiresocket.yaml")
            .catalog()
            .orElseThrow();

    private static Decision decide(Catalog catalog, String domain, String code, String reason) {
        Policy policy = catalog.policy();
        return policy.start().on(policy.domain(domain).lookup(code).failed(reason), 0, 0.5);
    }

    private static String message(String domain, String code, String reason, Locale locale) {
        return new MessageBook(WIRESOCKET).of(decide(WIRESOCKET, domain, code, reason), locale);
    }

    private static Catalog catalog(String codes) {
        String text = """
                recourse: 1
                catalog: shop
                messages: { recovering: "One moment, ${delay}.", gave-up: Closed. }
                backoffs:
                  slow: { base: 90s, max: 2m, jitter: none }
                domains:
                  errors:
                    protocol: plain
                    codes:
                """ + codes.indent(6);
        Reading reading = new CatalogReader(file -> file.equals("shop.yaml")
                        ? Optional.of(text.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty())
                .read("shop.yaml");
        return reading.catalog().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    private static final String FULL = """
            full:
              key: FULL
              name: Full
              means: It is full.
              do: Wait.
              remedy: { retry: { backoff: slow, limit: 1 } }
              cases:
                - { when: { reason: "full: ${what:text} for ever" }, remedy: give-up }
              acts: [client]
              details: "full: ${what:text}"
              message: "Full of ${what}, again in ${delay}."
              plain: "Full, again in ${delay}."
              gave-up: Still full.
            silent:
              key: SILENT
              name: Silent
              means: Nothing is said.
              do: Wait.
              remedy: { retry: { backoff: slow } }
              acts: [client]
            closed:
              key: CLOSED
              name: Closed
              means: It is closed.
              do: Nothing.
              remedy: give-up
              acts: [client]
              details: "closed: ${what:text}"
              message: "No ${what} today."
              plain: Nothing today.
            """;

    private static String shop(String code, String reason) {
        Catalog shop = catalog(FULL);
        return new MessageBook(shop).of(decide(shop, "errors", code, reason), Locale.ENGLISH);
    }

    @Test
    void detailsAndTheWaitAreFilledIn() {
        assertEquals(
                "Changes come faster than the 100 a minute that this plan allows. Reconnecting in 33 seconds.",
                message("close", "4006", "Rate limit exceeded: 100 ops/min", Locale.ENGLISH));
        assertEquals(
                "7 documents are open, and this plan allows 5. Close one and try again.",
                message("close", "4005", "Document limit exceeded: 005 (active: 7)", Locale.ENGLISH));
    }

    @Test
    void aReasonWithoutDetailsHasThePlainMessage() {
        assertEquals(
                "Changes come faster than this plan allows. Reconnecting in 33 seconds.",
                message("close", "4006", "slow down!", Locale.ENGLISH));
    }

    @Test
    void aCodeWithoutAMessageHasTheDefaultOne() {
        assertEquals("One moment, 90 seconds.", shop("silent", ""));
        assertEquals("Closed.", shop("unheard-of", ""));
    }

    @Test
    void aCodeThatIsGivenUpAtOnceHasItsMessage() {
        assertEquals("No bread today.", shop("closed", "closed: bread"));
        assertEquals("Nothing today.", shop("closed", "?"));
    }

    @Test
    void aCodeThatIsGivenUpAfterTryingHasItsGaveUp() {
        Catalog shop = catalog(FULL);
        Policy policy = shop.policy();
        Decision first = decide(shop, "errors", "full", "full: cats");
        MessageBook book = new MessageBook(shop);
        assertEquals("Full of cats, again in 90 seconds.", book.of(first, Locale.ENGLISH));
        State state = first.state();
        Decision second = state.on(policy.domain("errors").lookup("full").failed("full: cats"), 100_000, 0.5);
        assertEquals("Still full.", book.of(second, Locale.ENGLISH));
        Decision third =
                second.state().on(policy.domain("errors").lookup("closed").failed(), 200_000, 0.5);
        assertEquals("Nothing today.", book.of(third, Locale.ENGLISH));
    }

    @Test
    void aGiveUpNeverMentionsAWait() {
        Catalog shop = catalog(FULL);
        Policy policy = shop.policy();
        Decision decision =
                policy.start().on(policy.domain("errors").lookup("full").failed("full: cats for ever"), 0, 0.5);
        assertEquals("Still full.", new MessageBook(shop).of(decision, Locale.ENGLISH));
    }

    @Test
    void placeholdersInTextFromTheNetworkAreNotFilled() {
        assertEquals("No ${env:HOME} ${what} $${x} today.", shop("closed", "closed: ${env:HOME} ${what} $${x}"));
        assertEquals("No ${script:js:1} today.", shop("closed", "closed: ${script:js:1}"));
    }

    @Test
    void textFromTheNetworkIsShortenedAndCleaned() {
        assertEquals("No a b today.", shop("closed", "closed: a\u202E\u0007\nb\u2066"));
        String long300 = shop("closed", "closed: " + "😀".repeat(300));
        assertEquals("No " + "😀".repeat(31) + "… today.", long300);
    }

    @Test
    void aWiderLanguageIsPreferredToEnglish() {
        String german = message("close", "4003", "", Locale.GERMAN);
        assertFalse(german.equals(message("close", "4003", "", Locale.ENGLISH)));
        assertEquals(german, message("close", "4003", "", Locale.forLanguageTag("de-Latn-AT")));
        assertEquals(
                message("close", "4003", "", Locale.ENGLISH),
                message("close", "4003", "", Locale.forLanguageTag("da")));
        assertEquals(message("close", "4003", "", Locale.ENGLISH), message("close", "4003", "", Locale.ROOT));
        assertEquals(
                message("close", "4003", "", Locale.CHINESE), message("close", "4003", "", Locale.SIMPLIFIED_CHINESE));
    }
}
