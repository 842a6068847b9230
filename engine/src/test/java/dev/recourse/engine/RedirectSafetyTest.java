package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where WireSocket's redirects may lead, and which check refuses the others. */
class RedirectSafetyTest {

    private static final RedirectRules RULES = WireSocket.POLICY.redirects();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://eu-central-1.wiresocket.net/my-doc",
                "wss://a.b.wiresocket.com",
                "WSS://EU.WireSocket.NET:443/x?y=z",
                "wss://eu.wiresocket.net:1/",
                "wss://eu.wiresocket.net:65535/"
            })
    void isFollowed(String url) {
        assertEquals(Optional.empty(), RULES.check(RedirectUrl.read(url)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | MISSING",
                "ws://eu.wiresocket.net/ | SCHEME",
                "https://eu.wiresocket.net/ | SCHEME",
                "ws://localhost/ | SCHEME",
                "eu.wiresocket.net/x | NOT_ABSOLUTE",
                "//eu.wiresocket.net/x | NOT_ABSOLUTE",
                "wss:eu.wiresocket.net | NOT_ABSOLUTE",
                "wss:///x | NOT_ABSOLUTE",
                "wss://a_b.wiresocket.net/ | NOT_ABSOLUTE",
                "wss://user@eu.wiresocket.net/ | USER_INFO",
                "wss://eu.wiresocket.net@evil.example/ | USER_INFO",
                "wss://@eu.wiresocket.net/ | USER_INFO",
                "wss://me@a_b.wiresocket.net/ | USER_INFO",
                "wss://eu.wiresocket.net/#x | FRAGMENT",
                "wss://eu.wiresocket.net:0/ | PORT",
                "wss://eu.wiresocket.net:65536/ | PORT",
                "wss://wiresocket.net/ | HOST",
                "wss://evilwiresocket.net/ | HOST",
                "wss://eu.wiresocket.net.evil.example/ | HOST",
                "wss://eu.wiresocket.net./ws | HOST",
                "/eu/ws | NOT_ABSOLUTE",
                "wss://eu_west.wiresocket.net/ws | NOT_ABSOLUTE",
                "wss://evil.example/eu.wiresocket.net | HOST",
                "wss://[::1]/ | HOST",
                "wss://évil.wiresocket.net/ | NOT_ASCII",
                "wss://eu.wiresocket.net/\u0000x | MALFORMED",
                "wss://eu .wiresocket.net/ | MALFORMED",
                "wss://eu.wiresocket.net:99999999999/ | NOT_ABSOLUTE"
            })
    void isRefused(String url, RedirectFlaw flaw) {
        assertEquals(Optional.of(flaw), RULES.check(RedirectUrl.read(url)));
    }

    @Test
    void aReasonThatMayHaveBeenCutIsNotFollowed() {
        String start = "REDIRECT:wss://eu.wiresocket.net/";
        assertEquals("give-up redirect-unsafe", followed(start + "x".repeat(123 - start.length())));
        assertEquals(
                "redirect", followed(start + "x".repeat(122 - start.length())).split(" ", -1)[0]);
        assertEquals("give-up redirect-unsafe", followed(start + "é".repeat(45)));
    }

    @Test
    void aUrlLongerThanAnyIsMalformed() {
        String longest = "wss://eu.wiresocket.net/" + "x".repeat(RedirectUrl.MAX_LENGTH - 24);
        assertEquals(Optional.empty(), RULES.check(RedirectUrl.read(longest)));
        assertEquals(Optional.of(RedirectFlaw.MALFORMED), RULES.check(RedirectUrl.read(longest + "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws://localhost:8080/x", "http://127.0.0.1/", "ws://[::1]:9/", "WS://LocalHost/"})
    void thisMachineIsAllowedForTestsOnly(String url) {
        assertEquals(Optional.of(RedirectFlaw.SCHEME), RULES.check(RedirectUrl.read(url)));
        assertEquals(Optional.empty(), RULES.withLoopback().check(RedirectUrl.read(url)));
    }

    @Test
    void loopbackAllowsNoOtherSchemeOrHost() {
        RedirectRules rules = RULES.withLoopback();
        assertEquals(Optional.of(RedirectFlaw.HOST), rules.check(RedirectUrl.read("wss://localhost/")));
        assertEquals(Optional.of(RedirectFlaw.SCHEME), rules.check(RedirectUrl.read("ws://localhost.evil.example/")));
        assertEquals(Optional.of(RedirectFlaw.SCHEME), rules.check(RedirectUrl.read("ws://eu.wiresocket.net/")));
    }

    @Test
    void aHostWithoutAnAsteriskIsThatHostOnly() {
        RedirectRules rules = RedirectRules.of(java.util.List.of("WSS"), java.util.List.of("API.example.org"));
        assertEquals(Optional.empty(), rules.check(RedirectUrl.read("wss://api.example.org/")));
        assertEquals(Optional.of(RedirectFlaw.HOST), rules.check(RedirectUrl.read("wss://a.api.example.org/")));
        assertEquals(rules, WireSocket.POLICY.withRedirects(rules).redirects());
    }

    private static String followed(String reason) {
        return Session.ofWireSocket().fails(WireSocket.closed(4009, reason));
    }

    @Test
    void aQueryIsNotShown() {
        RedirectUrl url = RedirectUrl.read("wss://eu.wiresocket.net/x?token=secret");
        assertEquals("wss://eu.wiresocket.net/x?…", url.toString());
        assertEquals("wss://eu.wiresocket.net/x?…", new RedirectTarget.Url(url).toString());
        assertEquals(
                "wss://eu.wiresocket.net/x",
                RedirectUrl.read("wss://eu.wiresocket.net/x").toString());
    }

    @Test
    void aLocationIsFollowedOnlyWhereTheRowAsksForIt() {
        Failure failure = Small.ONE.withLocation("wss://a.example.net/");
        Policy located = Small.builder(Remedy.redirectToLocation(), Remedy.giveUp())
                .redirects(AnyPolicy.HOSTS)
                .build();
        State state = located.start();
        assertEquals("redirect wss://a.example.net/ 0", DecisionText.of(state.on(failure, 0, 0)));
        State there = state.on(failure, 0, 0).state();
        assertEquals("give-up redirect-loop", DecisionText.of(there.on(failure, 0, 0)));
        assertEquals("give-up redirect-missing", DecisionText.of(state.on(Small.ONE, 0, 0)));
        assertEquals(
                "give-up redirect-missing",
                DecisionText.of(state.on(Small.ONE.withRedirect("wss://a.example.net/"), 0, 0)));
        for (String url : List.of("/login", "https://a.example.net/", "wss://evil.example/")) {
            Decision refused = state.on(Small.ONE.withLocation(url), 0, 0);
            assertEquals("give-up redirect-unsafe", DecisionText.of(refused), url);
            assertEquals(
                    AnyPolicy.HOSTS.check(RedirectUrl.read(url)),
                    refused.explanation().flaw());
        }
        Failure moved = WireSocket.closed(4009, "").withLocation("wss://a.wiresocket.net/");
        assertEquals(
                "give-up redirect-missing",
                DecisionText.of(WireSocket.POLICY.start().on(moved, 0, 0)));
    }
}
