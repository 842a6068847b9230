package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The scanner and {@link URI} agree on every text. */
class UrlScannerProperties {

    private static final int TRIES = 2_000;

    /** The flaws that a text can have without rules. */
    private static final Set<RedirectFlaw> POSSIBLE = EnumSet.complementOf(
            EnumSet.of(RedirectFlaw.MISSING, RedirectFlaw.CUT, RedirectFlaw.SCHEME, RedirectFlaw.HOST));

    /** Each is at the edge of a rule, on one side or the other. */
    private static final String ALMOST_URLS = """
            : a: a:b a:# a:b#c a:/ a:/b[ 1:b -:b a_b:c a_b/c:d a?: a#:
            // /// //? //a //a@b x:// x:/// x://?a x://# x://a# x://a## x://a?#[ x://a?b#%4
            x://a/%4 x://a/%4g x://a/%g4 x://a/%4f x://a/[ x://a?[ x://a?^ x://a\\ é x://a/^é x://a/\u007f
            x://a. x://.a x://a..b x://a- x://-a x://a-.b x://a.-b x://a.1 x://1 x://1. x://1.a
            x://1.2.3.4 x://1.2.3.4. x://1.2.3 x://1.2.3.4.5 x://1.2.3.255 x://1.2.3.256 x://256.2.3.4
            x://001.2.3.4 x://1.2.3.4a x://1.2.3.2550
            x://a: x://a:0 x://a:1 x://a:65535 x://a:65536 x://a:2147483647 x://a:2147483648
            x://[::1]:2147483648 x://a:21474836470 x://a:1a x://a::1 x://a:1:1
            x://a%41 x://a%4 x://a[ x://a@ x://@ x://a@b@c x://a@[::1] x://a@b@[::1] x://a@[::1]:1
            x://a@[::1]:a x://a[@b x://[@b x://a@[::1
            x://[] x://[::] x://[:::] x://[:] x://[::1::] x://[1] x://[::1234] x://[::12345] x://[::g]
            x://[::1:] x://[:1::]
            x://[1:2:3:4:5:6:7] x://[1:2:3:4:5:6:7:8] x://[1:2:3:4:5:6:7:8:9] x://[1:2:3:4:5:6:7::]
            x://[::1:2:3:4:5:6:7] x://[1:2:3:4:5:6:7::8]
            x://[1:2:3:4:5:6:1.2.3.4] x://[1:2:3:4:5:6:7:1.2.3.4] x://[1:2:3:4:5:1.2.3.4]
            x://[::1:2:3:4:5:1.2.3.4] x://[::1:2:3:4:5:6:1.2.3.4] x://[1.2.3.4::] x://[1:1.2.3.4::]
            x://[::1.2.3.4] x://[::1.2.3.256] x://[::1.2.3] x://[::1.2.3.4:5]
            x://[::1%] x://[::1%a] x://[::1%25a_.0] x://[::1%a-b] x://[%a] x://[::1%a
            x://[::1]a x://[::1]] x://[::1]:1
            """;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyTextHasTheVerdictOfUri(@ForAll("texts") String text) {
        Optional<RedirectFlaw> flaw = RedirectUrl.read(text).flaw();
        assertEquals(UrlOracle.flaw(text), flaw, text);
        Statistics.collect(flaw);
        Statistics.coverage(all -> {
            all.check(Optional.empty()).percentage(share -> share > 5);
            for (RedirectFlaw possible : POSSIBLE) {
                all.check(Optional.of(possible)).count(count -> count > 0);
            }
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyUrlHasThePartsThatUriFinds(@ForAll("texts") String text) {
        RedirectUrl url = RedirectUrl.read(text);
        if (url.flaw().isEmpty()) {
            URI uri = url.uri().orElseThrow();
            assertEquals(text, uri.toString());
            assertTrue(url.hasScheme(uri.getScheme().toLowerCase(Locale.ROOT)), text);
            assertTrue(url.hasHost(uri.getHost().toLowerCase(Locale.ROOT)), text);
            assertEquals(UrlOracle.normalised(uri), new RedirectTarget.Url(url).key());
        } else {
            assertEquals(Optional.empty(), url.uri());
        }
    }

    @Property(tries = TRIES)
    void twoUrlsAreTheSamePlaceExactlyIfTheirKeysAreEqual(@ForAll("alike") List<String> texts) {
        RedirectTarget one = new RedirectTarget.Url(RedirectUrl.read(texts.get(0)));
        RedirectTarget other = new RedirectTarget.Url(RedirectUrl.read(texts.get(1)));
        assertEquals(
                one.key().equals(other.key()),
                EpisodeMemory.EMPTY.withTarget(one).visited(other),
                () -> texts.toString());
    }

    @Example
    void textsThatAreAlmostUrlsHaveTheVerdictOfUri() {
        for (String text : ALMOST_URLS.split("\\s+", -1)) {
            assertEquals(UrlOracle.flaw(text), RedirectUrl.read(text).flaw(), text);
        }
    }

    @Example
    void aNumberTooLargeForUriIsMalformed() {
        for (String text : List.of("wss://[::1.2.3.99999999999]/", "wss://[::99999999999.2.3.4]/")) {
            assertEquals(
                    Optional.of(RedirectFlaw.MALFORMED), RedirectUrl.read(text).flaw());
            assertEquals(
                    "give-up redirect-unsafe",
                    Session.ofWireSocket().fails(WireSocket.closed(4009, "REDIRECT:" + text)));
        }
    }

    /** Two URLs, the second like the first but for some parts. */
    @Provide
    Arbitrary<List<String>> alike() {
        return Combinators.combine(parts(), parts(), Arbitraries.of(0, 1, 2, 4, 8, 16, 31))
                .as((one, other, changed) -> {
                    List<String> mixed = new ArrayList<>(one);
                    for (int i = 0; i < one.size(); i++) {
                        if ((changed >> i & 1) != 0) {
                            mixed.set(i, other.get(i));
                        }
                    }
                    return List.of(String.join("", one), String.join("", mixed));
                });
    }

    private static Arbitrary<List<String>> parts() {
        return Combinators.combine(
                        Arbitraries.of("wss://", "WSS://", "ws://", "http://", "x://"),
                        Arbitraries.of("a.example", "A.Example", "b.example", "[::a]", "[::A]"),
                        Arbitraries.of("", ":", ":443", ":0443", ":80", ":81"),
                        Arbitraries.of("", "/", "//", "/a", "/A", "/%2c", "/%2C", "/%2cc", "/%2cC", "/,", "/./a"),
                        Arbitraries.of("", "?", "?q=%c3%a9", "?q=%C3%a9", "?q=%C3%A9", "?Q=%C3%A9", "?/"))
                .as(List::of);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> edited = Combinators.combine(
                        written(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2),
                        hostile())
                .as((text, at, length, by) -> new StateTextProperties.Edit(at, length, by).of(text));
        Arbitrary<String> noise = hostile().list().ofMaxSize(5).map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(
                Tuple.of(5, written()),
                Tuple.of(5, edited),
                Tuple.of(1, noise),
                Tuple.of(1, noise.map(text -> "wss://" + text)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
    }

    /** Texts made of the parts of a URL, some of them wrong. */
    private static Arbitrary<String> written() {
        Arbitrary<String> schemes = mostly(
                Arbitraries.of("wss://", "WSS://", "ws://", "https://", "HTTP://", "a+b-1.c://"),
                Arbitraries.of("1a://", "w_s://", "wss:", "wss:/", "//", "/", "", "://", "wss:///", "wss:\\\\", "x:y"));
        Arbitrary<String> users = mostly(
                Arbitraries.just(""), Arbitraries.of("@", "u@", "u:p@", "u@v@", "a%41@", "a%4@", "[@", "]@", "é@"));
        Arbitrary<String> ports = mostly(
                Arbitraries.of("", "", ":", ":443", ":80", ":1", ":65535", ":00000000000000443"),
                Arbitraries.of(
                        ":0", ":00", ":65536", ":2147483647", ":2147483648", ":99999999999", ":-1", ":8o", "::"));
        Arbitrary<String> paths = mostly(
                Arbitraries.of("", "/", "/a", "//", "/a;b=c:d@e", "/a%2Cb", "/%2c"),
                Arbitraries.of("/%", "/%4", "/%zz", "/[a]", "/|", "/\\", "\\a", "/ ", "/é"));
        Arbitrary<String> rests = mostly(
                Arbitraries.of("", "", "?", "?a=[b]&c", "?a?b/c:d@e", "?%41", "#a"),
                Arbitraries.of("?%", "?a|b", "#", "#a#b", "#%4", "?a#b", "?#[", "#?", "?\u007f"));
        return Combinators.combine(schemes, users, hosts(), ports, paths, rests)
                .as((scheme, user, host, port, path, rest) -> scheme + user + host + port + path + rest);
    }

    private static Arbitrary<String> hosts() {
        Arbitrary<String> labels = mostly(
                Arbitraries.of("a", "b", "A-1", "xn--p1ai", "1a", "1", "007", "255"),
                Arbitraries.of("-a", "a-", "-", "a_b", "256", "99999999999", "", "%41", "é"));
        Arbitrary<String> groups = mostly(
                Arbitraries.of("1", "0", "ab", "FFFF", "12ef", ""),
                Arbitraries.of(
                        "12345", "g", "1.2.3.4", "01.2.3.4", "1.2.3", "1.2.3.4.", "1.2.3.256", "1.2.3.99999999999"));
        Arbitrary<String> ends = mostly(
                Arbitraries.of("]", "]", "%25eth0]", "%e_0.1]"),
                Arbitraries.of("", "]]", "%]", "%a-b]", "%a%b]", "/]", ".]", "::]"));
        return Arbitraries.oneOf(
                Arbitraries.of("eu-1.wiresocket.net", "1.2.3.4", "[::1]", "[1:2:3:4:5:6:7:8]", "[::ffff:1.2.3.4]"),
                labels.list().ofMaxSize(5).map(parts -> String.join(".", parts)),
                Combinators.combine(groups.list().ofMinSize(1).ofMaxSize(9), ends)
                        .as((parts, end) -> "[" + String.join(":", parts) + end));
    }

    private static Arbitrary<String> mostly(Arbitrary<String> right, Arbitrary<String> wrong) {
        return Arbitraries.frequencyOf(Tuple.of(9, right), Tuple.of(1, wrong));
    }

    private static Arbitrary<String> hostile() {
        StringArbitrary ascii = Arbitraries.strings().withChars("/:?#[]@%.-_~!$&'()*+,;=aFgZ019\\^|<>{}\"` \n\u0000");
        StringArbitrary others = Arbitraries.strings().withChars("\u007f\u0080\u0130\u212a\ud800\uff0e");
        return mostly(ascii.ofMaxLength(3), others.ofMaxLength(2));
    }
}
