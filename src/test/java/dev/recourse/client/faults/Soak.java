package dev.recourse.client.faults;

import dev.recourse.client.Environment;
import dev.recourse.client.support.WatchedExecutor;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.WorstCase;
import dev.recourse.testkit.Account;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerWebSocket;
import dev.recourse.testkit.TokenIssuer;
import dev.recourse.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Two regions, a dashboard and their clients, on virtual time that passes only while no client waits for the network.
 */
final class Soak implements AutoCloseable {

    private static final WorstCase WORST = WorstCase.of(Trial.POLICY);
    private static final long NEWS_MILLIS = 1_000;
    private static final long STUCK_MILLIS = 60_000;
    private static final String TOKEN_PATH = "/connect/token";

    final VirtualTime time = new VirtualTime();
    final WatchedExecutor sessions = new WatchedExecutor(Environment.SYSTEM.executor());
    private final Random random;
    private final TokenIssuer issuer = new TokenIssuer(Account.EXAMPLE, time.wallClock());
    private final List<ScriptedServer> dashboards = new ArrayList<>(List.of(dashboard()));
    private final List<ScriptedServer> regions = new ArrayList<>(List.of(region(), region()));
    private final List<Pace> paces = new CopyOnWriteArrayList<>();
    private final Map<DecisionKind, Integer> decisions = new EnumMap<>(DecisionKind.class);
    private final List<String> violations = new ArrayList<>();
    private volatile Duration clockError = Duration.ZERO;
    private volatile boolean calm;
    private int mostSteps;
    private long mostWaited;
    private int calls;
    private int silentEnds;

    Soak(long seed) {
        this.random = new Random(seed);
    }

    private ScriptedServer dashboard() {
        return ScriptedServer.start().issueTokens(issuer);
    }

    private ScriptedServer region() {
        return ScriptedServer.start()
                .checkTokens(issuer)
                .onHandshake(Fate::handshake)
                .serve("/docs", Fate::answer);
    }

    CachedTokens tokens() {
        Environment environment = new Environment(
                time::now, this::wallClock, time::schedule, new Random(random.nextLong())::nextDouble, sessions);
        ConnectToken grant = ConnectToken.builder(dashboards.get(0).http(TOKEN_PATH), Trial.POLICY, "dashboard")
                .credentials(issuer.account().clientId(), issuer.account().clientSecret())
                .environment(environment)
                .client(FaultRun.CLIENT)
                .build();
        return CachedTokens.builder(grant).environment(environment).build();
    }

    void join(Pace pace) {
        paces.add(pace);
    }

    /** What the clients' clock shows: it is set an hour forward or back from time to time; the servers' is right. */
    Instant wallClock() {
        return time.wallClock().instant().plus(clockError);
    }

    boolean isCalm() {
        return calm;
    }

    ScriptedServer region(Random of) {
        return regions.get(of.nextInt(regions.size()));
    }

    /** The servers' open ends of the connections whose handshake has this in its query. */
    List<ServerWebSocket> peers(String key) {
        return regions.stream()
                .flatMap(region -> region.sockets().entries().stream())
                .filter(peer -> peer.handshake().query().endsWith(key) && peer.isOpen())
                .toList();
    }

    /** Begins what happens to all: regions die, tokens end before their time, clocks are set. */
    void misfortunes(List<SoakSocket> sockets) {
        every(240, () -> kill(random.nextInt(regions.size()), sockets));
        every(420, issuer::rotateKey);
        every(300, () -> clockError = Duration.ofHours(random.nextInt(3) - 1));
        every(120, () -> dashboards.get(0).script().on(TOKEN_PATH, tokenFault(), tokenFault()));
    }

    private void every(int seconds, Runnable misfortune) {
        time.schedule(
                () -> {
                    if (!calm) {
                        misfortune.run();
                        every(seconds, misfortune);
                    }
                },
                TimeUnit.SECONDS.toMillis(seconds / 2L + random.nextInt(seconds)));
    }

    private Answer tokenFault() {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.status(429).withHeader("Retry-After", "10");
            case 1 -> Answer.status(500);
            case 2 -> Answer.status(503);
            case 3 -> Answer.cutShort();
            case 4 -> Answer.status(200).withBody("nonsense");
            default -> Answer.usual();
        };
    }

    private void kill(int region, List<SoakSocket> sockets) {
        sockets.stream().filter(SoakSocket::isConnected).forEach(socket -> socket.pace.note("a region dies"));
        regions.get(region).kill();
        time.schedule(() -> regions.get(region).restart(), 1_000L + random.nextInt(60_000));
    }

    /** Lets this much time pass, whenever no client waits for the network. */
    void run(Duration span) {
        long end = time.now() + span.toMillis();
        awaitRest();
        while (time.now() < end && time.runNext()) {
            awaitRest();
        }
    }

    /** Ends the faults: every client recovers in the time that this may take, or the soak fails. */
    void calm(List<SoakSocket> sockets) {
        calm = true;
        dashboards.get(0).script().clear();
        long end = time.now() + 2 * WORST.waitMillis();
        while (!sockets.stream().allMatch(SoakSocket::isConnected)) {
            if (time.now() > end || !time.runNext()) {
                throw new AssertionError("stuck: " + paces);
            }
            awaitRest();
        }
    }

    /** A session waits for timers only; called under this lock. */
    void rested() {
        notifyAll();
    }

    void awaitRest() {
        if (!awaitRest(NEWS_MILLIS)) {
            silentEnds++;
            paces.forEach(Pace::hasNoNews);
            if (!awaitRest(STUCK_MILLIS)) {
                throw new AssertionError("stuck: "
                        + paces.stream().filter(pace -> !pace.isResting()).toList());
            }
        }
    }

    private boolean awaitRest(long millis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        do {
            if (!awaitPaces(deadline)) {
                return false;
            }
            sessions.awaitIdle();
        } while (!areResting());
        return true;
    }

    private boolean areResting() {
        return paces.stream().allMatch(Pace::isResting);
    }

    private synchronized boolean awaitPaces(long deadline) {
        while (!areResting()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return true;
    }

    synchronized void count(Decision decision, long waited, Pace pace) {
        decisions.merge(decision.kind(), 1, Integer::sum);
        mostSteps = Math.max(mostSteps, decision.state().steps());
        mostWaited = Math.max(mostWaited, waited);
        if (decision.state().steps() > WORST.steps() || waited > WORST.waitMillis()) {
            violations.add(decision + " after " + waited + " ms of waits: " + pace);
        }
    }

    synchronized void called() {
        calls++;
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    synchronized int decisions(DecisionKind kind) {
        return decisions.getOrDefault(kind, 0);
    }

    synchronized String report() {
        return "%s, %,d calls; longest episode: %d steps of at most %d, waits of %,d ms of at most %,d; %d ends reported late"
                .formatted(decisions, calls, mostSteps, WORST.steps(), mostWaited, WORST.waitMillis(), silentEnds);
    }

    /** Closes the servers, and forgets all they have seen. */
    @Override
    public void close() {
        dashboards.forEach(ScriptedServer::close);
        dashboards.clear();
        regions.forEach(ScriptedServer::close);
        regions.clear();
    }
}
