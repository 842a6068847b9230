package dev.recourse.client.faults;

import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketListener;
import dev.recourse.client.socket.SocketStatus;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Step;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerWebSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A socket whose attempts have random outcomes, and which is resumed after each give-up. */
final class SoakSocket implements SocketListener {

    private static final int[] ENDS = {1001, 1011, 1012, 4006, 4500, 4008};
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    final Pace pace;
    private final int number;
    private final Soak soak;
    private Fate fate = Fate.LIVE;
    private int attempt;
    private int life;
    private @Nullable ReconnectingWebSocket socket;

    SoakSocket(int number, Soak soak, Random random) {
        this.number = number;
        this.soak = soak;
        this.pace = new Pace("socket " + number, soak, random);
    }

    void open(CachedTokens tokens) {
        pace.awaits(Pace.Wait.ATTEMPT);
        socket = ReconnectingWebSocket.builder(this::address, Trial.POLICY)
                .transport(FaultRun.TRANSPORT)
                .environment(pace.environment())
                .listener(pace)
                .tokens(tokens)
                .httpDomain("dataplane")
                .endpoint("dataplane", this::address)
                .heartbeat(HEARTBEAT, Duration.ofMillis(Pace.PONG_MILLIS))
                .open(this);
    }

    ReconnectingWebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("socket " + number + " was not opened");
        }
        return socket;
    }

    boolean isConnected() {
        return socket().status() == SocketStatus.CONNECTED;
    }

    private URI address() {
        attempt++;
        fate = soak.isCalm() ? Fate.LIVE : Fate.draw(pace.random);
        String key = "s" + number + "a" + attempt;
        ScriptedServer here = soak.region(pace.random);
        Fate there = pace.random.nextInt(4) == 0 ? Fate.DROP : Fate.LIVE;
        String elsewhere = soak.region(pace.random)
                .ws("/doc?fate=" + there + "%26key=" + key)
                .toString();
        return here.ws("/doc?fate=" + fate + "&key=" + key + (fate == Fate.ELSEWHERE ? "&else=" + elsewhere : ""));
    }

    @Override
    public void recovering(Step step, Instant next) {
        if (step instanceof Redirect redirect && redirect.target() instanceof RedirectTarget.Url url) {
            String query = url.uri().getQuery();
            fate = Fate.of(query.substring("fate=".length(), query.indexOf('&')));
        }
    }

    @Override
    public void connected() {
        life++;
        pace.isConnected(fate == Fate.LIVE);
        if (fate.stays()) {
            pace.has(Pace.Wait.ATTEMPT);
            plan(life);
        }
    }

    private void plan(int now) {
        if (fate == Fate.LIVE && !soak.isCalm()) {
            long millis = 1_000L + pace.random.nextInt(180_000);
            soak.time.schedule(() -> talk(now), millis / 2);
            soak.time.schedule(() -> end(now), millis);
        }
    }

    private void talk(int then) {
        if (then == life && isConnected()) {
            pace.awaits(Pace.Wait.ECHO);
            socket().send("hello").whenComplete((sent, error) -> {
                if (error != null) {
                    pace.has(Pace.Wait.ECHO);
                }
            });
        }
    }

    @Override
    public void text(String message) {
        pace.has(Pace.Wait.ECHO);
    }

    private void end(int then) {
        if (then != life || !isConnected() || soak.isCalm()) {
            return;
        }
        int way = pace.random.nextInt(ENDS.length + 2);
        List<ServerWebSocket> peers = soak.peers("key=s" + number + "a" + attempt);
        if (!peers.isEmpty()) {
            pace.note("ends " + way);
            pace.isAboutToEnd();
            peers.forEach(peer -> end(peer, way));
        }
    }

    private static void end(ServerWebSocket peer, int way) {
        if (way < ENDS.length) {
            peer.close(ENDS[way], "");
        } else if (way == ENDS.length) {
            peer.drop();
        } else {
            peer.reset();
        }
    }

    @Override
    public void gaveUp(GiveUp giveUp) {
        pace.rests();
        soak.time.schedule(
                () -> {
                    pace.note("resumes");
                    pace.awaits(Pace.Wait.ATTEMPT);
                    socket().resume();
                },
                1_000L + pace.random.nextInt(60_000));
    }

    @Override
    public void closed() {
        pace.rests();
    }
}
