package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The events that a driver reported to its application, in order, as words such as {@code retry close/1006 opening}.
 */
final class EventWords {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();

    void add(String word) {
        words.add(word);
    }

    void add(Decision decision) {
        words.add(decision.kind().text() + " " + decision.failure().code().domain() + "/"
                + decision.failure().code().code()
                + (decision.failure().phase() == Phase.OPENING ? " opening" : "")
                + (decision instanceof GiveUp giveUp ? " " + giveUp.cause().text() : ""));
    }

    void expect(String... expected) {
        for (String word : expected) {
            assertEquals(word, next());
        }
    }

    /** The events up to this one, or to the end if it does not come. */
    List<String> until(String last) {
        List<String> found = new ArrayList<>();
        String word;
        do {
            word = next();
            found.add(word);
        } while (!word.equals(last) && !word.equals("nothing"));
        return found;
    }

    String next() {
        try {
            String word = words.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return word == null ? "nothing" : word;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
