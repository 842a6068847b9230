package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Actor;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import dev.recourse.engine.UnknownCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The code that is generated for WireSocket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireSocketTest {

    private Generated generated;

    @BeforeAll
    void generate(@TempDir Path folder) {
        generated = Generated.from(Examples.WIRESOCKET, folder);
    }

    private Decision decide(String enumName, int code, String reason) {
        return generated.policy().start().on(generated.lookup(enumName, code).failed(reason), 0, 0);
    }

    private String message(Decision decision) {
        return generated.message(decision, Locale.ENGLISH);
    }

    @Test
    void waitsThirtySecondsForTheRateLimit() {
        Retry retry = assertInstanceOf(Retry.class, decide("CloseCode", 4006, "Rate limit exceeded: 100 ops/min"));
        assertEquals(30_000, retry.delayMillis());
    }

    @Test
    void looksConstantsUpByNumberAndText() {
        ErrorCode rateLimit = generated.lookup("CloseCode", 4006);
        assertTrue(rateLimit instanceof Enum);
        assertEquals("RATE_LIMIT", rateLimit.name());
        assertSame(rateLimit, generated.lookup("CloseCode", "4006"));
        assertEquals(Optional.of(rateLimit), generated.call("CloseCode", "find", 4006));
        assertSame(rateLimit, ((Domain) generated.call("CloseCode", "codes")).lookup(4006));
    }

    @Test
    void looksUpCodesThatTheCatalogLacks() {
        assertInstanceOf(UnknownCode.class, generated.lookup("CloseCode", -1));
        assertInstanceOf(UnknownCode.class, generated.lookup("CloseCode", "no code at all"));
        assertEquals(Optional.empty(), generated.call("CloseCode", "find", 4999));
        assertEquals(Optional.empty(), generated.call("DataplaneError", "find", "x"));
    }

    @Test
    void givesAdviceForCodesThatTheCatalogLacks() {
        ErrorCode unknown = generated.lookup("CloseCode", 4999);
        assertEquals(
                "Reconnect a few times with long waits. A newer version of the catalog may list the code.",
                unknown.action());
        assertEquals(List.of(Actor.CLIENT, Actor.DEVELOPER), unknown.actors());
    }

    @Test
    void namesHostsAndEndpoints() throws ReflectiveOperationException {
        assertEquals(List.of("api.wiresocket.com"), generated.call("DashboardError", "hosts"));
        assertEquals(
                "dataplane",
                generated.type("WireSocketEndpoints").getField("DATAPLANE").get(null));
    }

    @Test
    void keepsIncludedCodesApartFromOwnOnes() {
        assertEquals("FORBIDDEN", generated.lookup("CloseCode", 4003).name());
        assertEquals("STANDARD_FORBIDDEN", generated.lookup("CloseCode", 3003).name());
    }

    @Test
    void parsesDetails() {
        assertEquals(
                "Optional[DocumentLimitDetails[limit=5, count=6]]",
                generated
                        .call("DocumentLimitDetails", "parse", "Document limit exceeded: 5 (active: 6)")
                        .toString());
        assertEquals(Optional.empty(), generated.call("DocumentLimitDetails", "parse", "Document limit exceeded: 5"));
    }

    @Test
    void saysWhatHappenedWithItsDetails() {
        assertEquals(
                "Changes come faster than the 100 a minute that this plan allows. Reconnecting in 30 seconds.",
                message(decide("CloseCode", 4006, "Rate limit exceeded: 100 ops/min")));
        assertEquals(
                "Changes come faster than this plan allows. Reconnecting in 30 seconds.",
                message(decide("CloseCode", 4006, "slow down")));
        assertEquals("This application is not allowed to open the document.", message(decide("CloseCode", 4003, "")));
    }

    @Test
    void saysThatItWasGivenUp() {
        State state = generated.policy().start();
        Failure failure = generated.lookup("CloseCode", 4002).failed();
        assertEquals("Your session has expired. Signing in again.", message(state.on(failure, 0, 0)));
        for (int i = 0; i < 2; i++) {
            state = state.on(failure, i, 0).state();
        }
        assertEquals("Your session has expired. Please sign in again.", message(state.on(failure, 3, 0)));
        Failure lost = generated.lookup("CloseCode", 1006).failed();
        assertEquals(
                "The connection to WireSocket could not be restored. Please try again later.",
                message(state.on(failure, 3, 0).state().on(lost, 4, 0)));
    }

    @Test
    void announcesNoWaitIfThePolicyWasOverriddenToGiveUp() {
        ErrorCode rateLimit = generated.lookup("CloseCode", 4006);
        State state = generated.policy().withRemedy(rateLimit, Remedy.giveUp()).start();
        assertEquals(
                "Changes come faster than this plan allows. Please try again later.",
                message(state.on(rateLimit.failed("Rate limit exceeded: 100 ops/min"), 0, 0)));
    }

    @Test
    void describesUnknownCodesInGeneralWords() {
        assertEquals(
                "The connection to WireSocket was interrupted. Trying again in 5 seconds.",
                message(decide("CloseCode", 4999, "")));
        assertEquals(
                "The connection to WireSocket could not be restored. Please try again later.",
                message(decide("TransportError", "whatever")));
    }

    private Decision decide(String enumName, String code) {
        return generated.policy().start().on(generated.lookup(enumName, code).failed(), 0, 0);
    }

    @Test
    void aDomainsMessagesAreInOneLanguage() {
        Object german = generated.call("CloseCodeMessages", "in", Locale.GERMANY);
        assertSame(german, generated.call("CloseCodeMessages", "in", Locale.GERMAN));
        assertEquals("Sie werden angemeldet.", generated.callOn(german, "CloseCodeMessages", "missingToken"));
        Decision decision = decide("DashboardError", 401, "");
        assertEquals("Sie werden erneut angemeldet.", generated.callOn(german, "CloseCodeMessages", "of", decision));
    }

    @Test
    void givesWaitsInSecondsAndMinutes() {
        assertEquals("1 second", wait(Duration.ZERO));
        assertEquals("1 second", wait(Duration.ofMillis(-5)));
        assertEquals("2 seconds", wait(Duration.ofMillis(1_001)));
        assertEquals("59 seconds", wait(Duration.ofSeconds(59)));
        assertEquals("1 minute", wait(Duration.ofMillis(59_001)));
        assertEquals("61 seconds", wait(Duration.ofMillis(60_001)));
        assertEquals("119 seconds", wait(Duration.ofSeconds(119)));
        assertEquals("2 minutes", wait(Duration.ofMillis(119_001)));
        assertEquals("3 minutes", wait(Duration.ofMillis(120_001)));
        assertEquals("153,722,867,280,912,930 minutes", wait(Duration.ofSeconds(Long.MAX_VALUE - 7)));
    }

    private String wait(Duration delay) {
        Object messages = generated.call("WireSocketMessages", "in", Locale.ENGLISH);
        String sentence = (String) generated.callOn(messages, "WireSocketMessages", "recovering", delay);
        String before = "The connection to WireSocket was interrupted. Trying again in ";
        assertTrue(sentence.startsWith(before));
        return sentence.substring(before.length(), sentence.length() - 1);
    }

    @Test
    void checksConstraints() {
        assertEquals(true, generated.call("DocumentName", "isValid", "a-Z_09"));
        assertEquals(Optional.empty(), generated.call("DocumentName", "problem", "x".repeat(255)));
        assertEquals(
                Optional.of("A DocumentName has 1 to 255 characters, and this one has 256."),
                generated.call("DocumentName", "problem", "x".repeat(256)));
        assertEquals(
                Optional.of("Character 2 is not allowed; a DocumentName is 1 to 255 of the characters A-Za-z0-9_-."),
                generated.call("DocumentName", "problem", "a b"));
        assertEquals(false, generated.call("DocumentName", "isValid", ""));
    }
}
