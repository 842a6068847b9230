package dev.recourse.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What outages are survived, checked against clients that the machine itself decides for. */
class OutageToleranceTest {

    private static final int CLIENTS = 40_000;
    private static final double ONE_IN_A_THOUSAND = 1e-3;
    private static final double ONE_IN_A_MILLION = 1e-6;

    private static final Limits LIMITS = Small.limits(60, 2, 5, 64, 900_000, 10_000);

    private static final Backoff RECONNECT = Backoff.exponential(
                    "reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));

    private static Policy policy(Backoff backoff, Limits limits) {
        return Small.builder(Remedy.retry(backoff), Remedy.giveUp())
                .limits(limits)
                .build();
    }

    private static OutageTolerance.Group group(Policy policy) {
        return OutageTolerance.of(policy, policy.domains().get(0).domain())
                .groups()
                .get(0);
    }

    private static long outage(Policy policy, double share) {
        return group(policy).outage(share).toMillis();
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

    @Test
    void temp() {
        for (Backoff backoff : List.of(
                RECONNECT,
                WireSocket.TRANSIENT,
                WireSocket.RATE,
                WireSocket.MANAGEMENT,
                Backoff.exponential("d", Duration.ofSeconds(1), 1, Duration.ofSeconds(60))
                        .withJitter(Jitter.DECORRELATED),
                Backoff.exponential("n", Duration.ofSeconds(1), 2, Duration.ofSeconds(60)),
                Backoff.delays("l", List.of(Duration.ofSeconds(30), Duration.ofSeconds(1)))
                        .withJitter(Jitter.FULL))) {
            for (int retries : new int[] {5, 20, 60, 400, 10_000}) {
                Policy policy = policy(backoff, LIMITS.withRetries(retries).withSteps(retries));
                long t = System.nanoTime();
                OutageTolerance.Group group = group(policy);
                long done = System.nanoTime() - t;
                System.out.println(backoff.jitter().form() + " " + retries + ": 0 "
                        + group.outage(0).toMillis()
                        + ", e-9 " + group.outage(1e-9).toMillis() + ", e-6 "
                        + group.outage(1e-6).toMillis()
                        + ", e-3 " + group.outage(1e-3).toMillis() + " sample " + lastAttempts(policy)[CLIENTS / 1000]
                        + ", .5 " + group.outage(0.5).toMillis() + " sample "
                        + lastAttempts(policy)[CLIENTS / 2] + " "
                        + done / 1_000_000);
            }
        }
    }
}
