package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about findings is up to date. */
class DiffPageTest {

    private static final Path PAGE = Path.of("../.github/diff.md");

    private static String row(Kind kind) {
        String tiers = Stream.of(Tier.values())
                .filter(tier -> kind.consequence(tier).isPresent())
                .map(Tier::text)
                .collect(Collectors.joining(", "));
        return "| " + kind.id() + " | " + kind.title() + " | " + tiers + " |";
    }

    @Test
    void thePageListsEachKind() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<String> expected = Stream.of(Kind.values()).map(DiffPageTest::row).toList();
        int first = lines.size() - expected.size();
        if ("update".equals(System.getProperty("recourse.golden"))) {
            List<String> text =
                    lines.stream().filter(line -> !line.startsWith("| RD")).toList();
            Files.write(PAGE, Stream.concat(text.stream(), expected.stream()).toList());
        } else {
            assertEquals(expected, lines.subList(Math.max(0, first), lines.size()));
        }
    }

    @Test
    void thePageNamesThePrincipleOfEachTier() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        for (Tier tier : Tier.values()) {
            String row = "| `" + tier.text() + "` | " + tier.principle() + " |";
            assertEquals(1, lines.stream().filter(row::equals).count(), row);
        }
    }
}
