package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyFunctionTest {

    private static final TallyKey KEY = new TallyKey("o", "n", "close", "BUSY", "retry", "refresh", "decision");
    private static final Optional<Duration> MINUTE = Optional.of(Duration.ofMinutes(1));

    private static final class Counter extends KeyedOneInputStreamOperatorTestHarness<TallyKey, Tally, Tally> {

        Counter(TallyFunction<TallyKey> function) throws Exception {
            super(new KeyedProcessOperator<>(function), Tally::key, TypeInformation.of(TallyKey.class));
        }

        static Counter started(TallyFunction<TallyKey> function, @Nullable OperatorSubtaskState state)
                throws Exception {
            Counter counter = new Counter(function);
            counter.initializeState(state);
            counter.open();
            return counter;
        }

        void count(int times) throws Exception {
            for (int i = 0; i < times; i++) {
                processElement(new StreamRecord<>(Tally.one(KEY, "s", List.of())));
            }
        }

        void end() throws Exception {
            processWatermark(Watermark.MAX_WATERMARK);
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        List<Long> counts() {
            return extractOutputValues().stream().map(Tally::count).toList();
        }
    }

    @Test
    void aPartStartsAgainAndATotalGoesOn() throws Exception {
        try (Counter part = Counter.started(TallyFunction.part(5, MINUTE), null);
                Counter total = Counter.started(TallyFunction.total(5, MINUTE), null)) {
            for (Counter counter : List.of(part, total)) {
                counter.count(3);
                counter.setProcessingTime(60_000);
                counter.setProcessingTime(120_000);
                counter.count(4);
                counter.setProcessingTime(180_000);
            }
            assertEquals(List.of(3L, 4L), part.counts());
            assertEquals(List.of(3L, 7L), total.counts(), "and nothing where nothing came");
        }
    }

    /** As when a job that does not end by itself is stopped with {@code --drain}. */
    @Test
    void whatCameSinceTheLastTimeIsPassedOnAtTheEnd() throws Exception {
        try (Counter part = Counter.started(TallyFunction.part(5, MINUTE), null)) {
            part.count(3);
            part.setProcessingTime(60_000);
            part.count(4);
            part.end();
            assertEquals(List.of(3L, 4L), part.counts());
        }
    }

    @Test
    void aJobThatIsStartedAgainWithoutAPeriodPassesAllOn() throws Exception {
        OperatorSubtaskState state;
        try (Counter before = Counter.started(TallyFunction.total(5, MINUTE), null)) {
            before.count(3);
            state = before.snapshot(1, 1);
        }
        try (Counter after = Counter.started(TallyFunction.total(5, Optional.empty()), state)) {
            after.end();
            assertEquals(List.of(3L), after.counts());
        }
    }

    @Test
    void examplesAreTheSameInWhateverOrderTheyCome() throws Exception {
        List<String> examples = new ArrayList<>(
                IntStream.range(10, 60).mapToObj(i -> "{\"line\":" + i + "}").toList());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(examples, new Random(seed));
            try (Counter counter = Counter.started(TallyFunction.total(2, Optional.empty()), null)) {
                for (String example : examples) {
                    counter.processElement(new StreamRecord<>(Tally.one(KEY, "s", List.of(example))));
                }
                counter.end();
                Tally sum = counter.extractOutputValues().get(0);
                assertEquals(50, sum.count());
                assertEquals(List.of("{\"line\":10}", "{\"line\":11}"), sum.examples());
            }
        }
    }
}
