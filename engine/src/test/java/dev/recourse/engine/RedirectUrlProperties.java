package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text from the network sends a token to a place that is not allowed. */
class RedirectUrlProperties {

    private static final RedirectRules RULES =
            RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com", "api.example.org"));

    /** URLs that may be followed, written independently of how they are checked. */
    private static final Pattern SAFE = Pattern.compile(
            "(?i)wss://(?<host>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+wiresocket\\.(?:net|com)|api\\.example\\.org)"
                    + "(?::(?<port>[0-9]*))?(?:[/?][!-~&&[^#]]*)?");

    private static final int MAX_PORT = 65_535;

    @Property
    void everyUrlThatIsFollowedIsSafe(@ForAll("texts") String text) {
        RedirectUrl url = RedirectUrl.read(text);
        if (RULES.check(url).isEmpty()) {
            Matcher safe = SAFE.matcher(text);
            assertTrue(safe.matches(), text);
            String port = safe.group("port");
            assertTrue(port == null || port.isEmpty() || isPort(port), text);
            assertEquals(text, url.uri().orElseThrow().toString());
        }
    }

    @Property
    void everySafeUrlMayBeFollowed(@ForAll("safe") String text) {
        assertTrue(SAFE.matcher(text).matches());
        assertTrue(RULES.check(RedirectUrl.read(text)).isEmpty(), text);
    }

    @Property
    void aTextIsAUrlOrHasAFlaw(@ForAll("texts") String text) {
        RedirectUrl url = RedirectUrl.read(text);
        assertNotEquals(url.uri().isPresent(), url.flaw().isPresent());
        assertEquals(url, RedirectUrl.read(text));
    }

    @Property
    void emptyRulesAllowNoRedirect(@ForAll("texts") String text) {
        assertTrue(RedirectRules.NONE.check(RedirectUrl.read(text)).isPresent());
    }

    @Property
    void loopbackAllowsThisMachineOnly(@ForAll("texts") String text) {
        boolean follows =
                RedirectRules.NONE.withLoopback().check(RedirectUrl.read(text)).isEmpty();
        boolean here = text.matches("(?i)(ws|http)://(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]*)?([/?][!-~&&[^#]]*)?");
        assertFalse(follows && !here, text);
    }

    @Property
    void aCloseReasonThatMayBeCutIsNeverFollowed(@ForAll("texts") String text) {
        Failure failure = WireSocket.closed(4009, "REDIRECT:" + text);
        boolean mayBeCut = ("REDIRECT:" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8).length >= 123;
        if (mayBeCut) {
            assertEquals(RedirectUrl.CUT, failure.redirect());
        }
        assertEquals(
                mayBeCut || RULES.check(RedirectUrl.read(text)).isPresent() || text.contains("example.org"),
                WireSocket.POLICY.redirects().check(failure.redirect()).isPresent());
    }

    @Property
    void urlsThatDifferInHostCaseOrDefaultPortAreTheSame(@ForAll("safe") String text) {
        String other = text.replaceFirst("(?i)^(wss://[^/?:]*)(:443)?(?=[/?]|$)", "$1:443");
        int end = other.indexOf('/', "wss://".length());
        String loud =
                end < 0 ? other : other.substring(0, end).toUpperCase(java.util.Locale.ROOT) + other.substring(end);
        assertEquals(key(text), key(other));
        assertEquals(key(text), key(loud));
    }

    @Example
    void anEmptyPathIsTheSameAsASlash() {
        List<String> same = List.of("wss://a.wiresocket.net", "wss://a.wiresocket.net/");
        for (String one : same) {
            for (String other : same) {
                assertTrue(RedirectUrl.read(one).isSamePlaceAs(RedirectUrl.read(other)), one + " and " + other);
            }
        }
    }

    @Property
    void urlsThatDifferInTheCaseOfEscapesAreTheSame(@ForAll("safe") String text) {
        int path = (text + "/").indexOf('/', "wss://".length());
        String escaped = text.substring(0, path) + "/%2c%C3%a9?%e2";
        assertEquals(key(escaped), key(escaped.replace("%2c%C3%a9?%e2", "%2C%c3%A9?%E2")));
    }

    private static String key(String text) {
        return new RedirectTarget.Url(RedirectUrl.read(text)).key();
    }

    private static boolean isPort(String port) {
        return port.length() < 10 && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= MAX_PORT;
    }

    @Provide
    Arbitrary<String> safe() {
        Arbitrary<String> hosts = Arbitraries.of(
                "a.wiresocket.net",
                "eu-central-1.wiresocket.net",
                "A.b.WireSocket.COM",
                "api.example.org",
                "x.y.z.wiresocket.net");
        Arbitrary<String> ports = Arbitraries.of("", ":443", ":1", ":65535", ":8443");
        Arbitrary<String> paths = Arbitraries.of("/", "/my-doc", "/a/b?c=d&e", "/%7Euser", "?q", "");
        return Combinators.combine(Arbitraries.of("wss", "WSS"), hosts, ports, paths)
                .as((scheme, host, port, path) -> scheme + "://" + host + port + path);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tricky = Arbitraries.of(
                "wss://wiresocket.net/x",
                "wss://evilwiresocket.net/x",
                "wss://a.wiresocket.net@evil.example/",
                "wss://evil.example/a.wiresocket.net",
                "wss://evil.example#.wiresocket.net",
                "wss://evil.example\\.wiresocket.net/",
                "wss://evil.example?.wiresocket.net",
                "wss://user:word@a.wiresocket.net/",
                "wss://a.wiresocket.net./",
                "wss://a.wiresocket.net:0/",
                "wss://a.wiresocket.net:65536/",
                "wss://a.wiresocket.net:/",
                "wss://a.wiresocket.net:-1/",
                "wss://\u0430.wiresocket.net/",
                "wss://a.wiresocket.net/\u00e9",
                "wss://a%2ewiresocket.net/",
                "wss://[::1]/",
                "ws://localhost:8080/x",
                "ws://localhost.wiresocket.net/",
                "ws://127.0.0.1/",
                "http://[::1]:80/",
                "wss:a.wiresocket.net",
                "//a.wiresocket.net/",
                "wss:///a.wiresocket.net",
                "wss://a..wiresocket.net/",
                "wss://-a.wiresocket.net/",
                "wss://a_b.wiresocket.net/");
        Arbitrary<String> edited = Combinators.combine(
                        Arbitraries.oneOf(safe(), tricky),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.strings()
                                .withChars("@#?/\\:.%[]-_ 0a\u0000\u00e9\u3002\uff0e")
                                .ofMaxLength(2))
                .as((text, at, length, by) -> new StateTextProperties.Edit(at, length, by).of(text));
        return Arbitraries.oneOf(
                safe(),
                tricky,
                edited,
                edited,
                Arbitraries.strings().ofMaxLength(150),
                safe().map(s -> s + "/" + "x".repeat(2_100)));
    }
}
