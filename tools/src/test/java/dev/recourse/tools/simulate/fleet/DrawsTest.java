package dev.recourse.tools.simulate.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void theNumbersAreThoseOfSplitMix() {
        Draws draws = new Draws(42);
        SplittableRandom jdk = new SplittableRandom(42);
        for (int i = 0; i < 1_000; i++) {
            assertEquals((jdk.nextLong() >>> 11) * 0x1p-53, draws.next());
        }
    }

    @Test
    void theNumbersAreEvenAndBelowTheBound() {
        Draws draws = new Draws(0);
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++) {
            counts[(int) draws.below(10)]++;
        }
        for (int count : counts) {
            assertTrue(Math.abs(count - 10_000) < 400, () -> "" + count);
        }
    }
}
