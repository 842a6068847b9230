package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What outages are survived, checked against clients for which the machine itself decides. */
class OutageToleranceTest {

    private static final int CLIENTS = 20_000;
    private static final double ONE_IN_A_THOUSAND = 1e-3;
    private static final double ONE_IN_A_MILLION = 1e-6;

    private static final Limits LIMITS = Small.limits(60, 2, 5, 64, 900_000, 10_000);

    private static final Backoff RECONNECT = Backoff.exponential(
                    "reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));

    /** Delays of up to a minute, drawn from 0. */
    private static final Backoff MINUTE =
            Backoff.delays("minute", List.of(Duration.ofMinutes(1))).withJitter(Jitter.FULL);

    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofSeconds(1), 1, Duration.ofMinutes(1))
            .withJitter(Jitter.DECORRELATED);

    private static Policy policy(Backoff backoff, int retries) {
        return policy(backoff, LIMITS.withRetries(retries).withSteps(Limits.MAX_COUNT));
    }

    private static Policy policy(Backoff backoff, Limits limits) {
        return Small.builder(Remedy.retry(backoff), Remedy.giveUp())
                .limits(limits)
                .build();
    }

    private static OutageTolerance tolerance(Policy policy) {
        return OutageTolerance.of(policy, policy.domains().get(0).domain());
    }

    private static long outage(Policy policy, double share) {
        return tolerance(policy).groups().get(0).outage(share).toMillis();
    }

    /** When clients make their last attempts in an outage without end, in ascending order. */
    private static long[] lastAttempts(Policy policy) {
        Random random = new Random(7);
        long[] times = new long[CLIENTS];
        for (int i = 0; i < CLIENTS; i++) {
            Decision decision = policy.start().on(Small.ONE, 0, random.nextDouble());
            while (decision instanceof Step) {
                times[i] += decision.state().delayMillis();
                decision = decision.state().on(Small.ONE, times[i], random.nextDouble());
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** The earliest last attempt among all draws of 0, a half and 1. */
    private static long earliestLastAttempt(State state, long now) {
        long earliest = Long.MAX_VALUE;
        for (double draw : new double[] {0, 0.5, 1}) {
            Decision decision = state.on(Small.ONE, now, draw);
            long last = decision instanceof Step
                    ? earliestLastAttempt(
                            decision.state(), now + decision.state().delayMillis())
                    : now;
            earliest = Math.min(earliest, last);
        }
        return earliest;
    }

    @Test
    void wireSocketLosesNobodyInFourteenMinutes() {
        for (OutageTolerance.Group rows :
                OutageTolerance.of(WireSocket.POLICY, WireSocket.CLOSE).groups().subList(0, 2)) {
            assertEquals(839, rows.outage(OutageTolerance.NOBODY).toSeconds());
            assertEquals(839, rows.outage(ONE_IN_A_MILLION).toSeconds());
            // A client that draws the floor 60 times is lost then, but nobody does.
            assertEquals(Duration.ofSeconds(15), rows.outage(0));
        }
    }

    @Test
    void theMachineLosesTheShareThatIsComputed() {
        List<Backoff> backoffs = List.of(
                RECONNECT,
                WireSocket.RATE,
                WireSocket.MANAGEMENT,
                MINUTE,
                Backoff.exponential("around", Duration.ofSeconds(3), 1.5, Duration.ofSeconds(40))
                        .withJitter(Jitter.proportional(0.3)),
                Backoff.delays("falling", List.of(Duration.ofSeconds(60), Duration.ofSeconds(20)))
                        .withJitter(Jitter.plus(Duration.ofSeconds(9))));
        for (Backoff backoff : backoffs) {
            for (int retries : new int[] {4, 20, 60}) {
                Policy policy = policy(backoff, retries);
                long[] times = lastAttempts(policy);
                long outage = outage(policy, ONE_IN_A_THOUSAND);
                // About 20 clients make their last attempt sooner; and the result is cautious by less than 0.1 %.
                String what = backoff + ", " + retries + " retries: " + outage;
                assertTrue(times[38] >= outage, () -> what + ", not " + times[38]);
                assertTrue(times[6] <= outage + 900, () -> what + ", not " + times[6]);
            }
        }
    }

    @Test
    void theSumOfFewDrawsIsExact() {
        // P(sum of n draws from 0 to d < t) = (t/d)ⁿ/n!, for t up to d.
        assertEquals(60_000 * Math.sqrt(2e-6), (double) outage(policy(MINUTE, 2), ONE_IN_A_MILLION), 10);
        assertEquals(60_000 * Math.cbrt(6e-6), (double) outage(policy(MINUTE, 3), ONE_IN_A_MILLION), 20);
        assertEquals(60_000 * Math.pow(120e-9, 0.2), (double) outage(policy(MINUTE, 5), OutageTolerance.NOBODY), 50);
    }

    @Test
    void nobodyIsLostBeforeTheEarliestGiveUp() {
        Backoff steady = Backoff.delays("steady", List.of(Duration.ofMillis(2)));
        for (Backoff backoff : List.of(
                steady.withJitter(Jitter.plus(Duration.ofMillis(2))),
                Backoff.delays("falling", List.of(Duration.ofMillis(5), Duration.ofMillis(1)))
                        .withJitter(Jitter.plus(Duration.ofMillis(2))),
                Backoff.exponential("rising", Duration.ofMillis(2), 2, Duration.ofMillis(8)))) {
            for (int retries = 0; retries <= 5; retries++) {
                for (int limit = 0; limit <= 25; limit++) {
                    Policy policy = policy(backoff, LIMITS.withRetries(retries).withElapsed(Duration.ofMillis(limit)));
                    assertEquals(
                            earliestLastAttempt(policy.start(), 0),
                            outage(policy, 0),
                            backoff + ", " + retries + " retries in " + limit + " ms");
                }
            }
        }
    }

    @Test
    void withoutJitterAllClientsAreLostAtOnce() {
        Policy policy = policy(
                Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofMinutes(1)),
                Small.limits(10, 0, 0, 8, 900_000, 10_000));
        long last = (1 + 2 + 4 + 8 + 16 + 32 + 60 + 60) * 1_000L;
        assertEquals(last, lastAttempts(policy)[0]);
        for (double share : new double[] {0, OutageTolerance.NOBODY, 0.5}) {
            assertEquals(last, outage(policy, share));
        }
    }

    @Test
    void aLastRetryAtTheEndOfTheGridIsNotForgotten() {
        for (int millis = 1; millis <= 300; millis++) {
            Duration delay = Duration.ofMillis(millis);
            for (Jitter jitter : List.of(Jitter.NONE, Jitter.above(1e-9), Jitter.above(0.01))) {
                Policy policy = policy(Backoff.delays("same", List.of(delay)).withJitter(jitter), 1);
                assertEquals(millis, outage(policy, OutageTolerance.NOBODY));
            }
        }
    }

    @Test
    void decorrelatedDelaysPromiseLessThanTheMachineKeeps() {
        for (Backoff backoff : List.of(WANDERING, WANDERING.withFloor(Duration.ofSeconds(4)))) {
            for (int retries : new int[] {5, 20, 60, 200}) {
                Policy policy = policy(backoff, retries);
                long[] times = lastAttempts(policy);
                long outage = outage(policy, ONE_IN_A_THOUSAND);
                assertTrue(times[38] >= outage, () -> retries + " retries: " + outage + ", not " + times[38]);
                assertTrue(times[6] * 0.7 <= outage, () -> retries + " retries: " + outage + ", not " + times[6]);
            }
        }
    }

    @Test
    void aLargerShareIsLostInALongerOutage() {
        for (Backoff backoff : List.of(RECONNECT, MINUTE, WANDERING)) {
            OutageTolerance.Group rows = tolerance(policy(backoff, 20)).groups().get(0);
            Duration last = Duration.ZERO;
            for (double share : new double[] {0, OutageTolerance.NOBODY, ONE_IN_A_MILLION, 0.01, 0.5, 1}) {
                assertTrue(rows.outage(share).compareTo(last) >= 0, () -> backoff + " " + share);
                last = rows.outage(share);
            }
        }
    }

    @Test
    void anyLimitsHaveAResult() {
        for (Backoff backoff : List.of(
                RECONNECT,
                WANDERING,
                Backoff.exponential("none", Duration.ZERO, 1, Duration.ZERO).withJitter(Jitter.DECORRELATED),
                Backoff.exponential("zero", Duration.ZERO, 1, Duration.ofDays(24))
                        .withJitter(Jitter.DECORRELATED),
                Backoff.exponential("longest", Duration.ofDays(24), 1, Duration.ofDays(24))
                        .withJitter(Jitter.FULL))) {
            for (int retries : new int[] {0, 1, Limits.MAX_COUNT}) {
                for (Duration limit : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(24))) {
                    Policy policy = policy(backoff, LIMITS.withRetries(retries).withElapsed(limit));
                    long outage = outage(policy, OutageTolerance.NOBODY);
                    assertTrue(outage >= 0 && outage <= limit.toMillis(), () -> backoff + ": " + outage);
                }
            }
        }
    }

    @Test
    void rowsWithTheSameBackoffAreOneGroup() {
        OutageTolerance close = OutageTolerance.of(WireSocket.POLICY, WireSocket.CLOSE);
        assertEquals(
                List.of(
                        List.of("close/1001", "close/1005", "close/1006", "close/1012"),
                        List.of("close/1011", "close/1013", "close/1014", "close/3008"),
                        List.of("close/4006")),
                rows(close));
    }

    @Test
    void rowsWithALimitOfTheirOwnAreNamedApart() {
        assertEquals(
                List.of("close/4000-4999"),
                OutageTolerance.of(WireSocket.POLICY, WireSocket.CLOSE).limitedRows());
        Policy limited = Small.of(Remedy.retry(RECONNECT).withLimit(3));
        assertEquals(List.of(), tolerance(limited).groups());
        assertEquals(List.of("small/one"), tolerance(limited).limitedRows());
    }

    @Test
    void aShareIsBetweenNobodyAndAll() {
        OutageTolerance.Group rows =
                tolerance(policy(RECONNECT, LIMITS)).groups().get(0);
        assertThrows(IllegalArgumentException.class, () -> rows.outage(-0.1));
        assertThrows(IllegalArgumentException.class, () -> rows.outage(1.1));
        assertThrows(IllegalArgumentException.class, () -> rows.outage(Double.NaN));
    }

    @Test
    void everyDomainOfAPolicyHasItsOwn() {
        List<OutageTolerance> all = OutageTolerance.of(WireSocket.POLICY);
        assertEquals(
                WireSocket.POLICY.domains().stream().map(DomainPolicy::domain).toList(),
                all.stream().map(OutageTolerance::domain).toList());
        for (OutageTolerance one : all) {
            assertEquals(rows(OutageTolerance.of(WireSocket.POLICY, one.domain())), rows(one));
        }
    }

    private static List<List<String>> rows(OutageTolerance tolerance) {
        return tolerance.groups().stream().map(OutageTolerance.Group::rows).toList();
    }
}
