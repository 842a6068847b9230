package dev.recourse.tools.simulate.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ServerTest {

    /** 100 requests a second, a queue of half a second, 50 ms. */
    private final Server server = new Server(new ServerModel(100, 500, 50));

    @Test
    void aLoneRequestTakesTheLatencyAndItsOwnWork() {
        assertEquals(1_060, server.answerAt(1_000));
    }

    @Test
    void theLatencyGrowsWithTheQueueUntilItIsFull() {
        long last = 0;
        for (int i = 1; i <= 51; i++) {
            last = server.answerAt(0);
            assertEquals(50 + 10 * i, last);
        }
        assertEquals(Server.REJECTED, server.answerAt(0));
        assertEquals(560, last);
        assertTrue(server.answerAt(10) > 0, "one is answered after 10 ms");
    }

    @Test
    void overTimeItAnswersItsCapacityAndRejectsTheRest() {
        int answered = 0;
        for (int now = 0; now < 10_000; now += 2) {
            answered += server.answerAt(now) == Server.REJECTED ? 0 : 1;
        }
        assertEquals(1_000 + 50, answered, 1);
    }

    @Test
    void lessCapacityMakesTheQueueLongerInTime() {
        server.change(0.1, 3, 0);
        assertEquals(150 + 100, server.answerAt(0));
        assertEquals(150 + 200, server.answerAt(0));
        server.change(1, 1, 100);
        assertEquals(100 + 50 + 20, server.answerAt(100), "one of the two is left");
    }

    @Test
    void anOutageEmptiesTheQueue() {
        for (int i = 0; i < 60; i++) {
            server.answerAt(0);
        }
        server.empty();
        assertEquals(60, server.answerAt(0));
    }
}
