package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What rows take, divided by what their bases take in the same round.
 *
 * @param isAllThreads whether times are those of all threads, not only of the one that measures
 */
record Ratios(Results results, boolean isAllThreads) {

    /** One for each round. */
    List<Double> of(Row row) {
        List<Measured> rounds = results.of(row.benchmark());
        List<Measured> bases = results.of(row.base());
        if (!numbers(rounds).equals(numbers(bases))) {
            throw new IllegalArgumentException(row.benchmark() + " was measured in the rounds " + numbers(rounds)
                    + ", and " + row.base() + " in " + numbers(bases) + ": run bench/run again");
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(time(rounds.get(i)) / time(bases.get(i)));
        }
        return ratios;
    }

    double median(Row row) {
        return Numbers.median(of(row));
    }

    /** The median of the times of a benchmark. */
    double time(String benchmark) {
        return Numbers.median(results.of(benchmark).stream().map(this::time).toList());
    }

    private double time(Measured one) {
        return isAllThreads ? one.all() : one.measuring();
    }

    private static List<Integer> numbers(List<Measured> rounds) {
        return rounds.stream().map(Measured::round).toList();
    }
}
