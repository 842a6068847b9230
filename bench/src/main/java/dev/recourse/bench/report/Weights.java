package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What annotation processors add to a compile: for each project, the ratio of javac with the processor to javac without
 * it, in each round.
 *
 * @param ratios in the order of the file
 * @param millis the median of the processor time without it
 */
record Weights(Map<String, List<Double>> ratios, Map<String, Double> millis) {

    private static final String HEAD = "project,round,with ms,without ms";
    private static final int COLUMNS = 4;

    static Weights read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("not what bench/processor-weight writes: expected " + HEAD);
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Map<String, List<Double>> without = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Cells cells = Cells.of(lines.get(i), i + 1, COLUMNS);
            double plain = cells.positive(3);
            ratios.computeIfAbsent(cells.text(0), project -> new ArrayList<>()).add(cells.positive(2) / plain);
            without.computeIfAbsent(cells.text(0), project -> new ArrayList<>()).add(plain);
        }
        Map<String, Double> millis = new LinkedHashMap<>();
        without.forEach((project, times) -> millis.put(project, Numbers.median(times)));
        return new Weights(ratios, millis);
    }

    double ratio(String project) {
        List<Double> rounds = ratios.get(project);
        if (rounds == null) {
            throw new IllegalArgumentException("nothing was measured for " + project + ": run bench/run again");
        }
        return Numbers.median(rounds);
    }
}
