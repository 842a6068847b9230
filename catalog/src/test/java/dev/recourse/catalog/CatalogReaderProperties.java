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
    private static final List<String> LINES = WIRESOCKET.lines().toList();

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CatalogSource folder = CatalogSource.folder(Path.of(""));
        return new CatalogReader(file -> file.equals("wiresocket.yaml") ? Optional.of(bytes) : folder.read(file))
                .read("wiresocket.yaml");
    }

    private static void check(String text) {
        Reading reading = read(text);
        assertEquals(reading.errors().isEmpty(), reading.catalog().isPresent(), text);
        reading.catalog().ifPresent(Catalog::policy);
        List<Problem> problems = reading.problems();
        assertEquals(problems.stream().distinct().toList(), problems);
    }

    @Provide
    static Arbitrary<String> withOtherLines() {
        Arbitrary<Integer> line = Arbitraries.integers().between(0, LINES.size() - 1);
        return Combinators.combine(line, line, Arbitraries.integers().between(0, 3))
                .as((from, to, how) -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < LINES.size(); i++) {
                        String kept = i != to
                                ? LINES.get(i)
                                : how == 0
                                        ? ""
                                        : how == 1
                                                ? LINES.get(from)
                                                : LINES.get(to)
                                                        + LINES.get(from).strip();
                        text.append(kept).append('\n');
                        text.append(i == to && how == 3 ? LINES.get(from) + "\n" : "");
                    }
                    return text.toString();
                });
    }

    @Provide
    static Arbitrary<String> withOtherCharacters() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, WIRESOCKET.length() - 1);
        Arbitrary<String> piece = Arbitraries.of(
                "", " ", ":", "-", "0", "9", "x", "Z", "\"", "'", "{", "}", "[", "]", ",", "#", "&", "*", "!", "\t",
                "\n", "$", "${", "%", "😀", "\u202E");
        return Combinators.combine(place, Arbitraries.integers().between(0, 4), piece)
                .as((at, cut, with) -> WIRESOCKET.substring(0, at)
                        + with
                        + WIRESOCKET.substring(Math.min(WIRESOCKET.length(), at + cut)));
    }

    @Property(tries = 300)
    void aCatalogWithOtherLinesIsReadOrHasErrors(@ForAll("withOtherLines") String text) {
        check(text);
    }

    @Property(tries = 300)
    void aCatalogWithOtherCharactersIsReadOrHasErrors(@ForAll("withOtherCharacters") String text) {
        check(text);
    }
}
