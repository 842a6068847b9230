package dev.recourse.engine;

import dev.recourse.testkit.laws.Event;
import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/** Every answer that the machine can give occurs in the generated lives. */
class AnswersProperties {

    private static final int ENOUGH = 500;

    @Property(tries = ENOUGH)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyAnswerComesUp(
            @ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll(supplier = AnyEvents.class) List<Event> events) {
        collect(new Life(policy, events));
    }

    @Property(tries = ENOUGH)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyAnswerComesUpInHostileLives(@ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll long seed) {
        collect(HostileLives.of(policy).life(seed));
    }

    private static void collect(Life life) {
        for (Observation step : life.observations()) {
            step.decision().ifPresent(decision -> Statistics.label("answer").collect(answer(decision)));
            step.decision()
                    .filter(decision ->
                            decision instanceof GiveUp giveUp && giveUp.rest().isPresent())
                    .ifPresent(resting -> Statistics.label("rest after").collect(answer(resting)));
        }
        Statistics.label("answer").coverage(AnswersProperties::holdsEveryAnswer);
        Statistics.label("rest after").coverage(AnswersProperties::holdsEveryRest);
    }

    private static String answer(Decision decision) {
        return decision instanceof GiveUp giveUp
                ? giveUp.cause().name()
                : decision.kind().name();
    }

    private static void holdsEveryAnswer(StatisticsCoverage coverage) {
        for (DecisionKind kind : List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
            coverage.check(kind.name()).count(times -> times > 0);
        }
        for (GiveUpCause cause : GiveUpCause.values()) {
            coverage.check(cause.name()).count(times -> times > 0);
        }
    }

    private static void holdsEveryRest(StatisticsCoverage coverage) {
        for (GiveUpCause cause : List.of(
                GiveUpCause.DEADLINE, GiveUpCause.BUDGET_SPENT, GiveUpCause.RETRIES_SPENT, GiveUpCause.STEPS_SPENT)) {
            coverage.check(cause.name()).count(times -> times > 0);
        }
    }
}
