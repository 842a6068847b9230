package dev.recourse.bench;

import dev.recourse.bench.peer.FailedCall;
import dev.recourse.bench.peer.Library;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.DashboardError;
import dev.recourse.wiresocket.DataplaneError;
import dev.recourse.wiresocket.TransportError;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What fails in the benchmarks: WireSocket's codes, lost connections and overloaded servers more often than the others.
 * The same at each run.
 */
final class Mix {

    /** A power of two. */
    static final int DRAWS = 1_024;

    private static final long SEED = 11;
    private static final List<String> REGIONS = List.of(
            "eu-central-1",
            "eu-west-1",
            "us-east-1",
            "us-west-2",
            "ap-south-1",
            "ap-southeast-2",
            "sa-east-1",
            "ca-central-1");

    private Mix() {}

    /** The outcomes, drawn by weight. */
    static Outcome[] draw() {
        List<Outcome> weighted = new ArrayList<>();
        for (Outcome outcome : outcomes()) {
            for (int i = 0; i < outcome.weight(); i++) {
                weighted.add(outcome);
            }
        }
        Random seeded = new Random(SEED);
        Outcome[] drawn = new Outcome[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = weighted.get(seeded.nextInt(weighted.size()));
        }
        return drawn;
    }

    /** The same as exceptions, those that the library is measured with, over and over. */
    static FailedCall[] thrown(Library library) {
        Policy policy = WireSocket.policy();
        List<FailedCall> met = Arrays.stream(draw())
                .map(outcome -> outcome.thrown(policy))
                .filter(library::meets)
                .toList();
        FailedCall[] thrown = new FailedCall[DRAWS];
        Arrays.setAll(thrown, i -> met.get(i % met.size()));
        return thrown;
    }

    /** The random numbers that the delays are drawn with. */
    static double[] random() {
        return new Random(SEED).doubles(DRAWS).toArray();
    }

    private static List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>(List.of(
                Outcome.of(32, PackedMachine.ABNORMAL, CloseCode.ABNORMAL),
                Outcome.of(24, PackedMachine.ABNORMAL, CloseCode.ABNORMAL).whileOpening(),
                Outcome.of(8, PackedMachine.SERVICE_RESTART, CloseCode.SERVICE_RESTART),
                Outcome.of(16, PackedMachine.INTERNAL_ERROR, CloseCode.INTERNAL_ERROR),
                Outcome.of(8, PackedMachine.MISSING_TOKEN, CloseCode.MISSING_TOKEN),
                Outcome.of(16, PackedMachine.INVALID_TOKEN, CloseCode.INVALID_TOKEN),
                Outcome.of(8, PackedMachine.CONNECTION_LIMIT, CloseCode.CONNECTION_LIMIT)
                        .withReason("Connection limit exceeded: 100"),
                Outcome.of(24, PackedMachine.RATE_LIMIT, CloseCode.RATE_LIMIT)
                        .withReason("Rate limit exceeded: 6000 ops/min"),
                Outcome.of(8, PackedMachine.DASHBOARD_BAD_REQUEST, DashboardError.BAD_REQUEST),
                Outcome.of(8, PackedMachine.DASHBOARD_UNAUTHORIZED, DashboardError.UNAUTHORIZED),
                Outcome.of(8, PackedMachine.DASHBOARD_TOO_MANY_REQUESTS, DashboardError.TOO_MANY_REQUESTS),
                Outcome.of(8, PackedMachine.DASHBOARD_UNAVAILABLE, DashboardError.SERVICE_UNAVAILABLE)
                        .withHint(Duration.ofMinutes(2)),
                Outcome.of(8, PackedMachine.DATAPLANE_UNAUTHORIZED, DataplaneError.UNAUTHORIZED),
                Outcome.of(16, PackedMachine.DATAPLANE_TOO_MANY_REQUESTS, DataplaneError.TOO_MANY_REQUESTS)
                        .withHint(Duration.ofMinutes(1)),
                Outcome.of(16, PackedMachine.DATAPLANE_UNAVAILABLE, DataplaneError.SERVICE_UNAVAILABLE),
                Outcome.of(24, PackedMachine.DATAPLANE_UNAVAILABLE, DataplaneError.SERVICE_UNAVAILABLE)
                        .withHint(Duration.ofSeconds(2)),
                Outcome.of(16, PackedMachine.UNREACHABLE, TransportError.UNREACHABLE),
                Outcome.of(24, PackedMachine.TIMEOUT, TransportError.TIMEOUT)));
        for (int i = 0; i < REGIONS.size(); i++) {
            all.add(Outcome.of(3, PackedMachine.WRONG_REGION, CloseCode.WRONG_REGION)
                    .withReason("REDIRECT:wss://" + REGIONS.get(i) + ".wiresocket.net/my-doc")
                    .withTarget(i));
        }
        return all;
    }
}
