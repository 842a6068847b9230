package dev.recourse.tools.simulate.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WheelProperties {

    private record Due(int client, long at) {}

    @Property(tries = 50)
    void clientsComeWhenTheyAreDueInTheOrderInWhichTheyWerePut(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 140_000) Integer> times) {
        Wheel wheel = new Wheel(times.size());
        List<Due> expected = new ArrayList<>();
        for (int client = 0; client < times.size(); client++) {
            wheel.put(client, times.get(client));
            expected.add(new Due(client, times.get(client)));
        }
        expected.sort(Comparator.comparingLong(Due::at));
        List<Due> taken = new ArrayList<>();
        while (!wheel.isEmpty()) {
            wheel.turn();
            for (int client = wheel.take(); client != Wheel.NONE; client = wheel.take()) {
                taken.add(new Due(client, wheel.now()));
            }
        }
        assertEquals(expected, taken);
    }

    @Property(tries = 50)
    void aClientThatIsPutForNowOrEarlierComesNow(
            @ForAll @IntRange(max = 100) int now, @ForAll @IntRange(max = 100) int ago) {
        Wheel wheel = new Wheel(2);
        for (int i = 0; i <= now; i++) {
            wheel.turn();
        }
        wheel.put(1, wheel.now() - ago);
        wheel.put(0, wheel.now());
        assertEquals(List.of(1, 0), List.of(wheel.take(), wheel.take()));
        assertTrue(wheel.isEmpty());
    }
}
