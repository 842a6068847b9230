package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that was measured in one run, and its form as CSV.
 *
 * @param machine the kind of machine
 * @param all each benchmark in each round
 */
record Results(String machine, List<Measured> all) {

    private static final String MACHINE = "# ";
    private static final String HEAD = "benchmark,round,measuring ns,all ns,bytes";
    private static final int COLUMNS = 5;

    static Results read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).startsWith(MACHINE)
                || !lines.get(1).equals(HEAD)) {
            throw new IllegalArgumentException(
                    "not the results of a run: expected a line with the machine, then " + HEAD);
        }
        List<Measured> all = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            all.add(measured(lines.get(i), i + 1));
        }
        return new Results(lines.get(0).substring(MACHINE.length()), List.copyOf(all));
    }

    private static Measured measured(String line, int number) {
        Cells cells = Cells.of(line, number, COLUMNS);
        return new Measured(cells.text(0), cells.count(1), cells.positive(2), cells.positive(3), cells.number(4));
    }

    String csv() {
        StringBuilder csv = new StringBuilder(MACHINE + machine + '\n' + HEAD + '\n');
        for (Measured one : all) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%d,%.2f,%.2f,%.1f%n",
                    one.benchmark(),
                    one.round(),
                    one.measuring(),
                    one.all(),
                    one.bytes()));
        }
        return csv.toString().replace(System.lineSeparator(), "\n");
    }

    /** A benchmark's rounds, in order. */
    List<Measured> of(String benchmark) {
        List<Measured> rounds =
                all.stream().filter(one -> one.benchmark().equals(benchmark)).toList();
        return Optional.of(rounds)
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing was measured for " + benchmark + ": run bench/run again"));
    }
}
