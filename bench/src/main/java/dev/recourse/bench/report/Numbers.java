package dev.recourse.bench.report;

import java.util.List;
import java.util.Locale;

/** Numbers as the page shows them. */
final class Numbers {

    private static final double NANOS_PER_MICRO = 1_000;

    private Numbers() {}

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static double min(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    static double max(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** With two digits where that is enough: 0.31, 1.04, 2.4, 17. */
    static String ratio(double ratio) {
        return decimals(ratio < 2 ? 2 : ratio < 10 ? 1 : 0, ratio);
    }

    static String range(List<Double> ratios) {
        return ratio(min(ratios)) + " to " + ratio(max(ratios));
    }

    static String time(double nanos) {
        if (nanos >= NANOS_PER_MICRO) {
            double micros = nanos / NANOS_PER_MICRO;
            return decimals(micros < 10 ? 1 : 0, micros) + " µs";
        }
        return decimals(nanos < 10 ? 1 : 0, nanos) + " ns";
    }

    static String bytes(double bytes) {
        return decimals(0, bytes);
    }

    private static String decimals(int decimals, double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
