package dev.recourse.bench.report;

import java.util.Locale;

/** The goals, and whether they are reached. */
final class Goals {

    private static final double MOST_BY_HAND = 4;
    private static final double LEAST_FASTER = 3;
    private static final double PERCENT = 100;

    private final Ratios ratios;

    Goals(Results results) {
        this.ratios = new Ratios(results, false);
    }

    String text() {
        double byHand = ratios.median(new Row("", Tables.DECISION, Tables.BY_HAND));
        double gaxByHand = ratios.median(new Row("", Tables.GAX, Tables.BY_HAND_CLOCKED));
        double clockShare = 1 - ratios.median(new Row("", Tables.DECISION, Tables.CLOCKED));
        return Markdown.head("goal", "measured", "reached")
                + goal("a decision takes at most 4 times the hand-written path", byHand, byHand <= MOST_BY_HAND)
                + faster("gax", Tables.GAX)
                + faster("AWS SDK", Tables.AWS)
                + faster("AWS SDK, without give-ups", Tables.AWS_RETRIES)
                + String.format(
                        Locale.ROOT,
                        "\nA decision with the clock spends %.0f %% of its time on the clock and the random number. gax reads its"
                                + " clock twice. Beside the hand-written path with the clock, gax takes %s times as long.\n",
                        clockShare * PERCENT,
                        Numbers.ratio(gaxByHand));
    }

    private String faster(String library, String benchmark) {
        double ratio = ratios.median(new Row(library, benchmark, Tables.CLOCKED));
        return goal("with the clock, at least 3 times as fast as " + library, ratio, ratio >= LEAST_FASTER);
    }

    private static String goal(String goal, double measured, boolean isReached) {
        return Markdown.row(goal, Numbers.ratio(measured), isReached ? "yes" : "no");
    }
}
