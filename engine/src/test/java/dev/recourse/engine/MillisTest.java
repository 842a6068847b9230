package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MillisTest {

    @Test
    void partsOfAMillisecondAreRoundedUpButNotTheNoiseOfFractions() {
        assertEquals(0, Millis.roundUp(-1.5));
        assertEquals(0, Millis.roundUp(0));
        assertEquals(1, Millis.roundUp(0.1));
        assertEquals(110, Millis.roundUp(100 * 1.1));
    }

    @Test
    void noNumberIsTooLarge() {
        assertEquals(Long.MAX_VALUE, Millis.roundUp(0x1p63));
        assertEquals(Long.MAX_VALUE, Millis.roundUp(Double.POSITIVE_INFINITY));
        assertEquals(Long.MAX_VALUE, Millis.spread(Long.MAX_VALUE / 2, 1, 1));
    }
}
