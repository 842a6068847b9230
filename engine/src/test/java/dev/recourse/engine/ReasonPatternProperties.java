package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads values from untrusted text. */
class ReasonPatternProperties {

    /** A pattern in parts: a text, then holes, each with the text that follows it. */
    record Shape(String start, List<HoleType> types, List<String> texts) {

        String template() {
            StringBuilder template = new StringBuilder(start);
            for (int i = 0; i < types.size(); i++) {
                template.append("${h")
                        .append(i)
                        .append(':')
                        .append(types.get(i).text())
                        .append('}')
                        .append(texts.get(i));
            }
            return template.toString();
        }

        /** The values that a regular expression without backtracking finds. */
        Optional<List<String>> values(String text) {
            StringBuilder regex = new StringBuilder(Pattern.quote(start));
            for (int i = 0; i < types.size(); i++) {
                boolean last = i == types.size() - 1;
                String next = Pattern.quote(texts.get(i));
                regex.append(last ? "(.+)" + next : "(?>(.+?)" + next + ")");
            }
            Matcher matcher = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                values.add(matcher.group(i + 1));
                if (!isOf(types.get(i), matcher.group(i + 1))) {
                    return Optional.empty();
                }
            }
            return Optional.of(values);
        }

        private static boolean isOf(HoleType type, String value) {
            return switch (type) {
                case TEXT, URL -> true;
                case INT -> value.matches("[0-9]+") && isAtMost(Integer.MAX_VALUE, value);
                case LONG -> value.matches("[0-9]+") && isAtMost(Long.MAX_VALUE, value);
                case DECIMAL -> value.matches("-?[0-9]+(\\.[0-9]+)?");
                case DURATION -> value.matches(DurationTextTest.DURATION);
            };
        }

        private static boolean isAtMost(long most, String value) {
            return new BigInteger(value).compareTo(BigInteger.valueOf(most)) <= 0;
        }
    }

    @Property
    void aTextMatchesAsARegularExpressionSays(@ForAll("shapes") Shape shape, @ForAll("values") List<String> values) {
        StringBuilder text = new StringBuilder(shape.start());
        for (int i = 0; i < shape.types().size(); i++) {
            text.append(values.get(i)).append(shape.texts().get(i));
        }
        agrees(shape, text.toString());
        agrees(shape, text + "b");
        agrees(shape, text.substring(text.length() / 3));
    }

    @Property
    void anyTextMatchesOrDoesNot(@ForAll("shapes") Shape shape, @ForAll("texts") String text) {
        agrees(shape, text);
    }

    private static void agrees(Shape shape, String text) {
        ReasonPattern pattern = ReasonPattern.of(shape.template());
        Optional<ReasonMatch> match = pattern.match(text);
        Optional<List<String>> found = match.map(m -> texts(m));
        assertEquals(shape.values(text), found, () -> shape.template() + " on " + text);
        match.ifPresent(m -> {
            for (int i = 0; i < m.holes().size(); i++) {
                switch (m.holes().get(i).type()) {
                    case INT -> assertEquals(new BigInteger(m.text(i)), BigInteger.valueOf(m.intValue(i)));
                    case LONG -> assertEquals(new BigInteger(m.text(i)), BigInteger.valueOf(m.longValue(i)));
                    case DECIMAL -> assertEquals(new BigDecimal(m.text(i)), m.decimal(i));
                    case DURATION ->
                        assertEquals(
                                DurationTextTest.expected(m.text(i)),
                                m.duration(i).toMillis());
                    case TEXT, URL -> assertFalse(m.text(i).isEmpty());
                }
            }
        });
    }

    private static List<String> texts(ReasonMatch match) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < match.holes().size(); i++) {
            texts.add(match.text(i));
        }
        return texts;
    }

    /** Only a duration may have been written in a way that the pattern needs, such as with another unit. */
    @Property
    void whatWasReadCanBeWritten(@ForAll("shapes") Shape shape, @ForAll("values") List<String> values) {
        ReasonPattern pattern = ReasonPattern.of(shape.template());
        StringBuilder text = new StringBuilder(shape.start());
        for (int i = 0; i < shape.types().size(); i++) {
            text.append(values.get(i)).append(shape.texts().get(i));
        }
        pattern.match(text.toString()).map(ReasonMatch::values).ifPresent(read -> {
            Optional<String> written = written(pattern, read);
            assertTrue(written.isPresent() || shape.types().contains(HoleType.DURATION), shape::template);
            written.ifPresent(again -> assertEquals(
                    read, pattern.match(again).orElseThrow().values(), () -> shape.template() + " on " + again));
        });
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(
            @ForAll("shapes") Shape shape, @ForAll("values") List<String> texts, @ForAll long number) {
        ReasonPattern pattern = ReasonPattern.of(shape.template());
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < shape.types().size(); i++) {
            values.add(
                    switch (shape.types().get(i)) {
                        case INT -> (int) number;
                        case LONG -> number;
                        case DECIMAL -> BigDecimal.valueOf(number, 2);
                        case DURATION -> Duration.ofMillis(number);
                        case TEXT, URL -> texts.get(i);
                    });
        }
        written(pattern, values)
                .ifPresent(text -> assertEquals(
                        values, pattern.match(text).orElseThrow().values(), () -> shape.template() + " on " + text));
    }

    private static Optional<String> written(ReasonPattern pattern, List<Object> values) {
        try {
            return Optional.of(pattern.write(values.toArray()));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Property
    void anyTemplateIsAPatternOrIsRefused(@ForAll("templates") String template) {
        try {
            assertEquals(template, ReasonPattern.of(template).template());
        } catch (IllegalArgumentException e) {
            assertTrue(
                    template.contains("${") && !String.valueOf(e.getMessage()).isBlank());
        }
    }

    /** Enough time for a match in linear time, and far too little for one that backtracks. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    @Example
    void matchingNeverGoesBack() {
        ReasonPattern pattern = ReasonPattern.of("${a:text}ab${b:text}ab${c:text}ab${d:text}c");
        String text = "a".repeat(4_000_000);
        assertTimeoutPreemptively(HANGS, () -> assertTrue(pattern.match(text).isEmpty()));
    }

    @Example
    void twoHolesNeverTouch() {
        assertThrows(IllegalArgumentException.class, () -> ReasonPattern.of("${a:int}${b:int}"));
    }

    @Example
    void aRepeatedHoleMatchesTheSameTextAgain() {
        ReasonPattern twice = ReasonPattern.of("${a:text} is not ${b:int}, ${a} is ${b}");
        assertEquals(
                Optional.of(List.of("x y", "3")),
                twice.match("x y is not 3, x y is 3").map(match -> texts(match)));
        for (String text : List.of(
                "x is not 3, y is 3",
                "x is not 3, x is 4",
                "x is not 3, x is 33",
                "x is not 3, x is ",
                "x is not 3, x")) {
            assertEquals(Optional.empty(), twice.match(text), text);
        }
        assertEquals(
                List.of(new ReasonPattern.Hole("a", HoleType.TEXT), new ReasonPattern.Hole("b", HoleType.INT)),
                twice.holes());
    }

    @Example
    void valuesThatAreKnownComeBeforeThoseInTheText() {
        ReasonPattern pattern = ReasonPattern.of("${n:int} of ${all:int}");
        Map<String, String> both = Map.of("n", "1", "all", "2", "other", "3");
        assertEquals(
                Optional.of(List.of("1", "2")), pattern.match("no match", both).map(match -> texts(match)));
        assertEquals(
                Optional.of(List.of("1", "9")),
                pattern.match("7 of 9", Map.of("n", "1", "all", "many")).map(match -> texts(match)));
        assertEquals(Optional.empty(), pattern.match("no match", Map.of("n", "1")));
        assertEquals(Optional.empty(), ReasonPattern.of("busy").match("no match", both));
        assertTrue(ReasonPattern.of("busy").match("busy", both).isPresent());
    }

    @Property
    void howLinesEndMakesNoDifferenceToAPatternOfSeveral(
            @ForAll("shapes") Shape shape, @ForAll("values") List<String> values) {
        StringBuilder lines = new StringBuilder("x\n").append(shape.start());
        for (int i = 0; i < shape.types().size(); i++) {
            lines.append(values.get(i).replace('$', '\n')).append(shape.texts().get(i));
        }
        String text = lines.toString();
        Optional<List<String>> found = found(ReasonPattern.of("x\n" + shape.template()), text);
        assertEquals(found, found(ReasonPattern.of("x\n" + shape.template()), text.replace("\n", "\r\n")));
        assertEquals(found, found(ReasonPattern.of("x\r\n" + shape.template()), text));
    }

    private static Optional<List<String>> found(ReasonPattern pattern, String text) {
        return pattern.match(text).map(match -> texts(match));
    }

    @Example
    void aTargetMayBeOnALineOfItsOwn() {
        ReasonPattern pattern = ReasonPattern.of("Moved\nto: ${where:url}\n(${where})");
        String text = "Moved\r\nto: wss://example.com/a\r\n(wss://example.com/a)";
        assertTrue(pattern.matches(text));
        assertEquals("wss://example.com/a", pattern.match(text).orElseThrow().text(0));
        assertEquals(RedirectUrl.read("wss://example.com/a"), pattern.redirectIn(text));
        assertFalse(ReasonPattern.of("Moved to ${where:url}").matches(text));
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab1 $.").ofMinLength(1).ofMaxLength(3);
        Arbitrary<List<HoleType>> types = Arbitraries.of(HoleType.class).list().ofMaxSize(3);
        Arbitrary<String> end = Arbitraries.of("", "b", ")", "a");
        return Combinators.combine(
                        Arbitraries.of("", "a", "Limit: "), types, texts.list().ofSize(2), end)
                .as((start, holes, between, last) -> {
                    List<String> after = new ArrayList<>(between.subList(0, Math.max(0, holes.size() - 1)));
                    after.add(last);
                    return new Shape(holes.isEmpty() ? start + last : start, holes, after);
                });
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "7",
                                "0",
                                "2147483647",
                                "2147483648",
                                "9223372036854775807",
                                "9223372036854775808",
                                "-1.50",
                                "30s",
                                "1.5 s",
                                "2 minutes",
                                "٣"),
                        texts())
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab1 $.Limt:").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(5));
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of("${", "}", "a", ":", "int", "text", "b1", "$", " ", "A", "é", "${x:int}")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
