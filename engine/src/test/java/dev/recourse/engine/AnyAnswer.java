package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Answers of the API of {@link Orders}, most of them with something in its places, some of them damaged. */
final class AnyAnswer implements ArbitrarySupplier<Answer> {

    private static final List<String> CODES = List.of(
            "\"out-of-stock\"",
            "\"out-of-stock\"",
            "20003",
            "\"20003\"",
            "503",
            "\"404\"",
            "true",
            "\"\"",
            "\"weird\"",
            "\"card_expired\"",
            "null",
            "[]",
            "\"\\uD800\"");
    private static final List<String> TYPES = List.of(
            "\"about:blank\"",
            "\"https://acme.example/problems/out-of-stock\"",
            "\"urn:problem:weird\"",
            "\"https://acme.example/\"",
            "\"https://acme.example/problems/20003/?a=/b#c\"",
            "\"/x/\"",
            "\"\"",
            "7");
    private static final List<String> TEXTS =
            List.of("\"out of stock: tea\"", "\"limited, wait 30s\"", "\"\"", "7", "{}", "\"forbidden: x\"");
    private static final List<String> WAITS = List.of("7", "\"1.5\"", "-2", "\"30s\"", "\"soon\"", "1e", "null");

    @Override
    public Arbitrary<Answer> get() {
        Arbitrary<String> status = Arbitraries.of("200", "200", "302", "403", "403", "404", "409", "503", "599", "204");
        return Combinators.combine(status, Arbitraries.of(Phase.class), headers(), bodies())
                .as((code, phase, headers, body) -> {
                    Answer answer = Answer.of(code).withPhase(phase).withBody(body);
                    for (Map.Entry<String, String> header : headers) {
                        answer = answer.withHeader(header.getKey(), header.getValue());
                    }
                    return answer;
                });
    }

    private static Arbitrary<List<Map.Entry<String, String>>> headers() {
        Arbitrary<String> dates =
                Arbitraries.of("Tue, 14 Nov 2023 22:13:20 GMT", "Tue, 14 Nov 2023 22:14:20 GMT", "now");
        return Arbitraries.oneOf(
                        header("Retry-After", Arbitraries.oneOf(dates, Arbitraries.of("7", "soon, 90", "-1", ""))),
                        header("retry-after-ms", Arbitraries.of("250", "x")),
                        header("DATE", dates),
                        header("X-Error-Code", Arbitraries.of("out-of-stock", " weird ", "503", "", "card_x")),
                        header("x-remaining", Arbitraries.of("0", "000", "7", "many", "2147483648", "")),
                        header("X-Reset", Arbitraries.of("1700000030", "1700000000.5", "0", "soon", "1,2")),
                        header("X-Reason", Arbitraries.of("limited, wait 5 minutes", " ", "busy")))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Map.Entry<String, String>> header(String name, Arbitrary<String> values) {
        return values.map(value -> Map.entry(name, value));
    }

    private static Arbitrary<String> bodies() {
        Arbitrary<String> code = Arbitraries.of(CODES);
        Arbitrary<String> members = Arbitraries.frequencyOf(
                        Tuple.of(4, code.map(text -> "\"error\":{\"code\":" + text + "}")),
                        Tuple.of(1, code.map(text -> "\"code\":" + text)),
                        Tuple.of(2, Arbitraries.of(TYPES).map(text -> "\"type\":" + text)),
                        Tuple.of(2, Arbitraries.of(TEXTS).map(text -> "\"detail\":" + text)),
                        Tuple.of(1, Arbitraries.of(TEXTS).map(text -> "\"title\":" + text)),
                        Tuple.of(3, Arbitraries.of("\"bad\"", "\"bad\"", "1").map(text -> "\"note\":" + text)),
                        Tuple.of(1, Arbitraries.of("0.5", "\"-1\"", "\"x\"").map(text -> "\"load\":" + text)),
                        Tuple.of(1, Arbitraries.of(WAITS).map(text -> "\"wait\":" + text)))
                .list()
                .ofMaxSize(5)
                .map(list -> "{" + String.join(",", list) + "}");
        Arbitrary<String> damaged = Combinators.combine(
                        members,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.strings().withChars("{}\",:[]x ").ofMaxLength(2))
                .as((text, at, length, by) -> new StateTextProperties.Edit(at, length, by).of(text));
        return Arbitraries.frequencyOf(
                Tuple.of(8, members),
                Tuple.of(2, damaged),
                Tuple.of(1, Arbitraries.of("", "limited, wait 30s", "out of stock: tea", "null")));
    }

    /** Answers of any protocol with anything in them. */
    static Arbitrary<Answer> hostile() {
        Arbitrary<String> names =
                Arbitraries.of("Retry-After", "retry-after-ms", "Date", "X", "Location", "\uD800", "");
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("{}[]\":,0129.-eTZ/\\u\uD800 ").ofMaxLength(40));
        Arbitrary<Map<String, List<String>>> headers =
                Arbitraries.maps(names, texts.list().ofMaxSize(3));
        return Combinators.combine(
                        Arbitraries.of("200", "404", "-1", "007", "", "\uDC00", "99999999999", "x"),
                        Arbitraries.of(Phase.class),
                        headers,
                        texts)
                .as((code, phase, lines, body) ->
                        Answer.of(code).withPhase(phase).withHeaders(lines).withBody(body));
    }

    /** Places that may be anywhere. */
    static Arbitrary<Reads> reads() {
        Arbitrary<Place> places = Arbitraries.of(
                Place.header("X"),
                Place.header("\uD800"),
                Place.json(""),
                Place.json("/0"),
                Place.json("/a/b"),
                Place.PROBLEM,
                Place.BODY,
                Place.detail("n"));
        Arbitrary<HintPlace> hints =
                Combinators.combine(places, Arbitraries.of(HintUnit.class)).as(HintPlace::new);
        Arbitrary<Reads.Value> values =
                Combinators.combine(places, Arbitraries.of(HoleType.class)).as(Reads.Value::new);
        return Combinators.combine(
                        places.list().ofMaxSize(2),
                        places.list().ofMaxSize(2),
                        hints.list().ofMaxSize(3),
                        values)
                .as((code, reason, hint, value) -> Reads.builder()
                        .code(code.toArray(new Place[0]))
                        .reason(reason.toArray(new Place[0]))
                        .hint(new ArrayList<>(hint).toArray(new HintPlace[0]))
                        .value("v", value.type(), value.place())
                        .build());
    }
}
