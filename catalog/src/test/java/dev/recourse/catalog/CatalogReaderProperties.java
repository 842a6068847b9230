package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogReaderProperties {

    private static final String WIRESOCKET = text("wiresocket.yaml");
    private static final String ORDERS = text("src/test/resources/orders/orders.yaml");

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CatalogSource folder = CatalogSource.folder(Path.of(""));
        CatalogSource orders = CatalogSource.folder(Path.of("src/test/resources/orders"));
        Reading reading = new CatalogReader(file -> file.equals(name)
                        ? Optional.of(bytes)
                        : folder.read(file).or(() -> orders.read(file)))
                .read(name);
        assertEquals(reading.errors().isEmpty(), reading.catalog().isPresent(), text);
        reading.catalog().ifPresent(Catalog::policy);
        List<Problem> problems = reading.problems();
        assertEquals(problems.stream().distinct().toList(), problems);
    }

    @Provide
    static Arbitrary<String> wiresocketWithOtherLines() {
        return withOtherLines(WIRESOCKET.lines().toList());
    }

    @Provide
    static Arbitrary<String> ordersWithOtherLines() {
        return withOtherLines(ORDERS.lines().toList());
    }

    @Provide
    static Arbitrary<String> wiresocketWithOtherCharacters() {
        return withOtherCharacters(WIRESOCKET);
    }

    @Provide
    static Arbitrary<String> ordersWithOtherCharacters() {
        return withOtherCharacters(ORDERS);
    }

    private static Arbitrary<String> withOtherLines(List<String> lines) {
        Arbitrary<Integer> line = Arbitraries.integers().between(0, lines.size() - 1);
        return Combinators.combine(line, line, Arbitraries.integers().between(0, 3))
                .as((from, to, how) -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < lines.size(); i++) {
                        String kept = i != to
                                ? lines.get(i)
                                : how == 0
                                        ? ""
                                        : how == 1
                                                ? lines.get(from)
                                                : lines.get(to)
                                                        + lines.get(from).strip();
                        text.append(kept).append('\n');
                        text.append(i == to && how == 3 ? lines.get(from) + "\n" : "");
                    }
                    return text.toString();
                });
    }

    private static Arbitrary<String> withOtherCharacters(String text) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, text.length() - 1);
        Arbitrary<String> piece = Arbitraries.of(
                "", " ", ":", "-", "0", "9", "x", "Z", "\"", "'", "{", "}", "[", "]", ",", "#", "&", "*", "!", "\t",
                "\n", "$", "${", "%", "😀", "\u202E");
        return Combinators.combine(place, Arbitraries.integers().between(0, 4), piece)
                .as((at, cut, with) ->
                        text.substring(0, at) + with + text.substring(Math.min(text.length(), at + cut)));
    }

    @Property(tries = 30)
    void wiresocketWithOtherLinesIsReadOrHasErrors(@ForAll("wiresocketWithOtherLines") String text) {
        check("wiresocket.yaml", text);
    }

    @Property(tries = 30)
    void wiresocketWithOtherCharactersIsReadOrHasErrors(@ForAll("wiresocketWithOtherCharacters") String text) {
        check("wiresocket.yaml", text);
    }

    @Property(tries = 50)
    void ordersWithOtherLinesAreReadOrHaveErrors(@ForAll("ordersWithOtherLines") String text) {
        check("orders.yaml", text);
    }

    @Property(tries = 50)
    void ordersWithOtherCharactersAreReadOrHaveErrors(@ForAll("ordersWithOtherCharacters") String text) {
        check("orders.yaml", text);
    }
}
