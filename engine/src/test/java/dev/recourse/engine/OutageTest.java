package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A crowd of WireSocket's clients whose server is away: who gives up, and when the others are back. */
class OutageTest {

    private static final int CLIENTS = 10_000;
    private static final long SEED = 11;

    private static final long MINUTE = 60_000;
    /** The longest outage that loses nobody: with the longest delay, an attempt starts within the 15 minutes. */
    private static final long SURVIVED = 14 * MINUTE - 1_000;

    private static final List<Failure> FAILURES = List.of(
            WireSocket.closed(1006).withPhase(Phase.OPENING).withSent(false),
            WireSocket.dataplane(503).withPhase(Phase.OPENING));

    /**
     * One client's outage.
     *
     * @param back when it was connected again, counted from the server's return
     * @param causes why it gave up, in between
     */
    private record Client(long back, List<GiveUpCause> causes) {}

    /** Every client loses its connection at 0; the server is back after this time. */
    private static List<Client> crowd(long outage, long timeout) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(client(outage, timeout, seeds.split()));
        }
        return clients;
    }

    private static Client client(long outage, long timeout, SplittableRandom random) {
        List<GiveUpCause> causes = new ArrayList<>();
        State state = WireSocket.POLICY.start();
        Failure failure = WireSocket.closed(1006);
        long now = 0;
        while (true) {
            Decision decision = state.on(failure, now, random.nextDouble());
            state = decision.state();
            if (decision instanceof GiveUp giveUp) {
                causes.add(giveUp.cause());
                now += giveUp.rest().orElseThrow().toMillis();
                state = state.resume(now);
            } else {
                now += state.delayMillis();
            }
            if (now >= outage) {
                assertEquals(causes.isEmpty() ? SessionStatus.PROBATION : SessionStatus.HEALTHY, status(state, now));
                return new Client(now - outage, causes);
            }
            now += timeout;
            failure = FAILURES.get(random.nextInt(FAILURES.size()));
        }
    }

    private static SessionStatus status(State state, long now) {
        return state.ready(now).status();
    }

    private static long lost(List<Client> clients) {
        return clients.stream().filter(client -> !client.causes().isEmpty()).count();
    }

    private static long last(List<Client> clients) {
        return clients.stream().mapToLong(Client::back).max().orElseThrow();
    }

    @Test
    void anOutageOf1359LosesNobodyAndEverybodyIsBackWithin60Seconds() {
        List<Client> clients = crowd(SURVIVED, 0);
        assertEquals(0, lost(clients));
        assertTrue(last(clients) <= MINUTE, () -> last(clients) + " ms");
    }

    @Test
    void withTimeoutsOfTAnOutageOf1359MinusTLosesNobody() {
        for (long timeout : new long[] {1_000, 5_000, 10_000, 30_000, MINUTE}) {
            assertEquals(0, lost(crowd(SURVIVED - timeout, timeout)), "time-outs of " + timeout + " ms");
        }
    }

    @Test
    void afterAnOutageOf20MinutesEverybodyIsBackWithin11Minutes() {
        for (long timeout : new long[] {0, 10_000}) {
            List<Client> clients = crowd(20 * MINUTE, timeout);
            assertEquals(CLIENTS, lost(clients));
            assertTrue(last(clients) <= 11 * MINUTE, () -> last(clients) + " ms");
        }
    }

    @Test
    void theRetryLimitNeverBindsBeforeTheTimeLimit() {
        List<Client> clients = crowd(20 * MINUTE, 0);
        assertTrue(clients.stream().flatMap(client -> client.causes().stream()).allMatch(GiveUpCause.DEADLINE::equals));
    }

    @Test
    void notOneInAHundredReturnsInTheSame10Milliseconds() {
        for (long outage : new long[] {1, 500, 5_000, MINUTE, SURVIVED, 20 * MINUTE}) {
            Map<Long, Integer> arrivals = new HashMap<>();
            crowd(outage, 0).forEach(client -> arrivals.merge(client.back() / 10, 1, Integer::sum));
            int most =
                    arrivals.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            assertTrue(most < CLIENTS / 100, () -> most + " after an outage of " + outage + " ms");
        }
    }
}
