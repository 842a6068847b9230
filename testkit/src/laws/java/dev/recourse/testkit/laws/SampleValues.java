package dev.recourse.testkit.laws;

import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Named values that a policy tests: those that pass, the ends of ranges, and others. */
final class SampleValues {

    private static final List<String> OTHERS = List.of("0", "1", "x", "", "99999999999");

    private final Map<String, List<String>> byName = new TreeMap<>();

    SampleValues(Policy policy) {
        for (DomainPolicy domainPolicy : policy.domains()) {
            Stream<ValueTest> ofDomain = domainPolicy.domain().cases().stream()
                    .map(Domain.Case::when)
                    .flatMap(when -> when.values().stream());
            Stream<ValueTest> ofRows = Stream.concat(
                            domainPolicy.rows().stream(),
                            domainPolicy.unknown().stream().map(DomainPolicy.Unknown::row))
                    .flatMap(row -> row.cases().stream())
                    .map(Row.Case::when)
                    .flatMap(when -> when.values().stream());
            Stream.concat(ofDomain, ofRows).forEach(this::add);
        }
    }

    private void add(ValueTest test) {
        List<String> samples = byName.computeIfAbsent(test.name(), name -> new ArrayList<>(OTHERS));
        for (String item : test.allowed()) {
            int hyphen = item.indexOf('-', 1);
            samples.add(hyphen < 0 ? item : item.substring(0, hyphen));
            samples.add(item.substring(hyphen + 1));
        }
    }

    /** A value of this name. */
    String next(String name, SplittableRandom random) {
        List<String> samples = byName.getOrDefault(name, OTHERS);
        return samples.get(random.nextInt(samples.size()));
    }

    /** The failure with some of the values. */
    Failure addTo(Failure failure, SplittableRandom random) {
        Failure valued = failure;
        for (String name : byName.keySet()) {
            valued = random.nextBoolean() ? valued.withValue(name, next(name, random)) : valued;
        }
        return valued;
    }
}
