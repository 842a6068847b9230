package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Many short texts at random. A failure names the text; {@code -Dfuzz.seed} repeats all of them. */
class JsonFuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", new Random().nextInt());

    @Test
    void everyTextIsReadAsJacksonReadsIt() {
        AnyJson any = new AnyJson(new SplittableRandom(SEED));
        int found = 0;
        for (int i = 0; i < INPUTS; i++) {
            String pointer = any.pointer();
            String json = any.text();
            Optional<String> value = JsonPointer.of(pointer).read(json);
            assertEquals(
                    JsonOracle.read(pointer, json), value, () -> "'" + pointer + "' in '" + json + "', seed " + SEED);
            found += value.isPresent() ? 1 : 0;
        }
        int values = found;
        assertTrue(values > INPUTS / 50, () -> "only " + values + " of " + INPUTS + " texts have a value");
    }
}
