package dev.recourse.flink;

import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Adds tallies of the same key, and passes the sum on when the input ends; on request, from time to time, too. */
final class TallyFunction<K> extends KeyedProcessFunction<K, Tally, Tally> {

    private static final long serialVersionUID = 1L;

    /** After this, counting starts again from 0, because another function adds what is passed on. */
    private final boolean isPart;

    private final int examples;
    private final @Nullable Duration every;
    private transient ValueState<Tally> sum;

    private TallyFunction(boolean isPart, int examples, Optional<Duration> every) {
        this.isPart = isPart;
        this.examples = examples;
        this.every = every.orElse(null);
    }

    /** Passes on what came since the last time. */
    static <K> TallyFunction<K> part(int examples, Optional<Duration> every) {
        return new TallyFunction<>(true, examples, every);
    }

    /** Passes on the sum of all that ever came. */
    static <K> TallyFunction<K> total(int examples, Optional<Duration> every) {
        return new TallyFunction<>(false, examples, every);
    }

    @Override
    public void open(OpenContext context) {
        sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", Tally.class));
    }

    @Override
    public void processElement(Tally tally, Context context, Collector<Tally> out) throws Exception {
        Tally before = sum.value();
        // Each time, because a job may be started again with or without a period; the same timer is added once.
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        if (every != null) {
            long now = context.timerService().currentProcessingTime();
            long period = every.toMillis();
            context.timerService().registerProcessingTimeTimer(now - now % period + period);
        }
        sum.update(before == null ? tally.with(examples) : before.plus(tally, examples));
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Tally> out) throws Exception {
        Tally now = sum.value();
        if (now != null) {
            out.collect(now);
        }
        if (isPart) {
            sum.clear();
        }
    }
}
