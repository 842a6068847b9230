package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectivityTest {

    private final Connectivity connectivity = Connectivity.create();
    private final List<String> told = new ArrayList<>();

    @Test
    void itIsOnlineUntilItIsToldOtherwise() {
        assertTrue(connectivity.isOnline());
        connectivity.offline();
        assertFalse(connectivity.isOnline());
        connectivity.online();
        assertTrue(connectivity.isOnline());
    }

    @Test
    void aListenerThatThrowsHarmsNoOther() {
        for (String name : List.of("a", "b", "c")) {
            connectivity.onOnline(() -> {
                told.add(name);
                throw new AssertionError(name);
            });
        }

        connectivity.online();
        connectivity.online();

        assertEquals(
                List.of("a", "a", "b", "b", "c", "c"), told.stream().sorted().toList());
    }

    @Test
    void aListenerIsNotToldAfterItsEnd() {
        Runnable listener = () -> told.add("told");
        Runnable end = connectivity.onOnline(listener);
        connectivity.onOnline(listener);

        end.run();
        end.run();
        connectivity.online();

        assertEquals(List.of("told"), told);
    }

    @Test
    void aListenerMayEndItselfWhileItIsTold() {
        List<Runnable> ends = new ArrayList<>();
        ends.add(connectivity.onOnline(() -> {
            told.add("told");
            ends.get(0).run();
        }));

        connectivity.online();
        connectivity.online();

        assertEquals(List.of("told"), told);
    }
}
