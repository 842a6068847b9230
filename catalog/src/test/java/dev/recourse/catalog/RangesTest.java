package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows decide about codes that a domain does not list. */
class RangesTest {

    private static final String HEAD = """
            recourse: 1
            catalog: %s
            backoffs: { b: { base: 1s, max: 60s, jitter: none } }
            %sdomains:
              d:
                protocol: %s
            """;
    private static final String ROW =
            "{ means: \"%s.\", do: D., remedy: { retry: { backoff: b } }, acts: [developer] }\n";

    private static String row(String range) {
        return "      \"" + range + "\": " + ROW.formatted(range);
    }

    private static String catalog(String protocol, String... ranges) {
        return HEAD.formatted("ranges", "", protocol)
                + "    unknown:\n"
                + Stream.of(ranges).map(RangesTest::row).collect(Collectors.joining());
    }

    private static Reading read(Map<String, String> files, String name) {
        return new CatalogReader(
                        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read(name);
    }

    private static Reading read(String text) {
        return read(Map.of("ranges.yaml", text), "ranges.yaml");
    }

    /** The meaning of the row that decides about the code, which is its range; empty if it is given up. */
    private static String deciding(Reading reading, String code) {
        Catalog catalog = reading.catalog().orElseThrow(() -> new AssertionError(reading.problems()));
        Policy policy = catalog.policy();
        ErrorCode found = policy.domain("d").lookup(code);
        assertEquals(
                found.means().isEmpty(), policy.remedy(found.failed()).backoff().isEmpty(), code);
        return found.means();
    }

    @ParameterizedTest
    @CsvSource({
        "08000-08999, 08006, 8006",
        "2147942400-2147942499, 2147942405, 2147942500",
        "0x80070000-0x8007FFFF, 0x8007000e, 0x8008000E",
        "-1199--1000, -1100, 1100",
        "A00-A99, A07, A7",
        "5.7.1-5.7.20, 5.7.13, 5.7.013",
        "0x8007*, 0x80070005, 0x80080005",
        "*, anything, "
    })
    void aRangeDecidesAboutTheCodesThatItsNotationMeans(String range, String inside, String outside) {
        Reading reading = read(catalog("plain", range));
        assertEquals(range + ".", deciding(reading, inside));
        if (outside != null) {
            assertEquals("", deciding(reading, outside));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5.0.0-5.9.9", "A-Z", "08A-08F", "9-1", "A9-A1", "5*7", "*5", "00-100", "A1-B9", "A-00-A-1000"})
    void aNotationThatWouldMatchNothingIsRefused(String range) {
        assertEquals(
                List.of("RC042 8:7"),
                read(catalog("plain", range)).problems().stream()
                        .map(problem -> problem.id() + " " + problem.line() + ":" + problem.column())
                        .toList());
    }

    @Test
    void theNarrowestFamilyDecidesWhateverTheOrder() {
        for (String text : List.of(
                catalog("plain", "5.*", "5.7.*", "*", "5.7.1"), catalog("plain", "5.7.1", "*", "5.7.*", "5.*"))) {
            Reading reading = read(text);
            assertEquals(List.of(), reading.problems());
            assertEquals(
                    List.of("5.7.1.", "5.7.*.", "5.*.", "*."),
                    Stream.of("5.7.1", "5.7.10", "5.1", "4.7.1")
                            .map(code -> deciding(reading, code))
                            .toList());
        }
    }

    @Test
    void aNarrowerRangeOfAnIncludedDomainDecidesBeforeAWiderOneAndAnOwnRangeBeforeTheSameOne() {
        String included = HEAD.formatted("base", "", "http") + "    unknown:\n" + row("500-599") + row("510-519")
                + row("400-499").replace("400-499.", "included.");
        String own = HEAD.formatted("ranges", "include: [base]\n", "http") + "    include: base/d\n    unknown:\n"
                + row("400-499") + row("500-530");
        Reading reading = read(Map.of("ranges.yaml", own, "base.yaml", included), "ranges.yaml");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of("400-499.", "510-519.", "500-530.", "500-599."),
                Stream.of("450", "515", "520", "540")
                        .map(code -> deciding(reading, code))
                        .toList());
        assertEquals(
                List.of("400-499", "500-530", "500-599", "510-519"),
                reading.catalog().orElseThrow().domains().get(0).unknown().stream()
                        .map(unknown -> unknown.range().toString())
                        .toList());
    }

    @Test
    void anOwnRangeOfWhichTheIncludedDomainListsEveryCodeNeverApplies() {
        String included = HEAD.formatted("base", "", "http") + "    codes:\n      502: { key: BAD, name: Bad, "
                + ROW.formatted("bad").substring(2);
        String own = HEAD.formatted("ranges", "include: [base]\n", "http") + "    include: base/d\n    unknown:\n"
                + row("502") + row("502-503");
        assertEquals(
                List.of(
                        "ranges.yaml:10:7: error RC140: the range 502 never applies, because each of its codes is listed"
                                + " or in a narrower range; remove it, or change one of them"),
                read(Map.of("ranges.yaml", own, "base.yaml", included), "ranges.yaml").problems().stream()
                        .map(Problem::text)
                        .toList());
    }
}
