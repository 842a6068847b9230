package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class VirtualTimeProperties {

    @Property
    void tasksRunByDueTimeThenInTheOrderScheduled(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 9) Long> delays) {
        VirtualTime time = new VirtualTime();
        List<Integer> ran = new ArrayList<>();
        for (int task = 0; task < delays.size(); task++) {
            int number = task;
            time.schedule(() -> ran.add(number), delays.get(task));
        }

        time.runUntilIdle(delays.size());

        assertEquals(
                IntStream.range(0, delays.size())
                        .boxed()
                        .sorted(Comparator.comparing(delays::get))
                        .toList(),
                ran);
    }

    @Property
    void manySmallAdvancesEqualOneLargeAdvance(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 99) Long> delays,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 9) Long> advances) {
        VirtualTime stepped = new VirtualTime();
        VirtualTime jumped = new VirtualTime();
        List<Long> steppedRuns = record(stepped, delays);
        List<Long> jumpedRuns = record(jumped, delays);

        advances.forEach(by -> stepped.advance(Duration.ofMillis(by)));
        jumped.advance(
                Duration.ofMillis(advances.stream().mapToLong(Long::longValue).sum()));

        assertEquals(jumpedRuns, steppedRuns);
        assertEquals(jumped.now(), stepped.now());
        assertEquals(jumped.pending(), stepped.pending());
    }

    @Property
    void timeNeverGoesBackWhateverIsScheduled(@ForAll List<Long> delays) {
        VirtualTime time = new VirtualTime();
        List<Long> runs = record(time, delays);

        time.runUntilIdle(delays.size());

        assertEquals(runs.stream().sorted().toList(), runs);
    }

    private static List<Long> record(VirtualTime time, List<Long> delays) {
        List<Long> runs = new ArrayList<>();
        delays.forEach(delay -> time.schedule(() -> runs.add(time.now()), delay));
        return runs;
    }
}
