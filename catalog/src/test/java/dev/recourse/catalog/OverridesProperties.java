package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverridesProperties {

    private static final List<String> PIECES = List.of(
            "", " ", ":", "-", "0", "9", "x", "\"", "{", "}", "[", "]", ",", "#", "&", "*", "!", "\t", "\n", "%", "😀",
            "base", "delays", "last", "10/s", "give-up", "\u202E");

    @Provide
    static Arbitrary<Catalog> catalogs() {
        return Arbitraries.longs().withoutEdgeCases().map(Catalogs::of);
    }

    @Provide
    static Arbitrary<String> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(PIECES))
                .as((at, cut, piece) -> at + "/" + cut + "/" + piece);
    }

    private static OverridesReading read(Policy policy, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OverridesReader.of(policy).read(file -> Optional.of(bytes), "overrides.yaml");
    }

    /** The same rows under other limits and hints, without a budget, each backoff another one of the same name. */
    private static Policy changed(Policy policy) {
        Policy.Builder builder = Policy.builder(policy.name())
                .limits(Limits.DEFAULT)
                .hint(HintRule.DEFAULT)
                .redirects(policy.redirects());
        for (DomainPolicy domain : policy.domains()) {
            builder.domain(new DomainPolicy(
                    domain.domain(),
                    domain.rows().stream().map(OverridesProperties::changed).toList(),
                    domain.unknown().stream()
                            .map(range -> new DomainPolicy.Unknown(range.range(), changed(range.row())))
                            .toList()));
        }
        return builder.build();
    }

    private static Row changed(Row row) {
        return new Row(
                row.cases().stream()
                        .map(one -> new Row.Case(one.when(), changed(one.remedy())))
                        .toList(),
                changed(row.otherwise()));
    }

    private static Remedy changed(Remedy remedy) {
        return remedy.backoff()
                .map(backoff -> remedy.withBackoff(
                        Backoff.exponential(backoff.name(), Duration.ofSeconds(1), 2, Duration.ofSeconds(9))))
                .orElse(remedy);
    }

    @Property(tries = 200)
    void overridesThatGiveAllOfACatalogMakeItsPolicy(@ForAll("catalogs") Catalog catalog) {
        Policy policy = catalog.policy();
        String text = CatalogWriter.overrides(catalog);
        OverridesReading reading = read(changed(policy), text);
        assertEquals(List.of(), reading.errors(), text);
        assertEquals(policy.fingerprint(), reading.policy().orElseThrow().fingerprint(), text);
    }

    @Property(tries = 300)
    void overridesWithOtherCharactersAreReadOrHaveErrors(
            @ForAll("catalogs") Catalog catalog, @ForAll("changes") String change) {
        String text = CatalogWriter.overrides(catalog);
        String[] parts = change.split("/", 3);
        int at = Integer.parseInt(parts[0]) % text.length();
        int end = Math.min(text.length(), at + Integer.parseInt(parts[1]));
        String other = text.substring(0, at) + parts[2] + text.substring(end);
        OverridesReading reading = read(catalog.policy(), other);
        assertEquals(reading.errors().isEmpty(), reading.policy().isPresent(), other);
        List<Problem> problems = reading.problems();
        assertEquals(problems.stream().distinct().toList(), problems);
    }
}
