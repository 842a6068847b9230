package dev.recourse.client.faults;

import dev.recourse.client.Environment;
import dev.recourse.client.RecoveryListener;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/**
 * One session on virtual time: knows whether it waits for the network, during which no time may pass, and checks that
 * no episode exceeds its limits. All sessions of a soak share its lock.
 */
final class Pace implements RecoveryListener {

    /** What a session can wait for, other than a timer. */
    enum Wait {
        /** A token, a connection or an answer. */
        ATTEMPT,
        /** The answer to a ping. */
        PONG,
        /** The echo of a message. */
        ECHO,
        /** The report that its connection ended. */
        END
    }

    /** The timeout of a ping, which differs from any other delay. */
    static final long PONG_MILLIS = 10_007;

    private static final int HISTORY = 30;

    final Random random;
    private final String name;
    private final Soak soak;
    private final Set<Wait> waits = EnumSet.noneOf(Wait.class);
    private final Deque<String> history = new ArrayDeque<>();
    private boolean sleeps;
    private boolean answersPings;
    private long waited;

    Pace(String name, Soak soak, Random random) {
        this.name = name;
        this.soak = soak;
        this.random = random;
        soak.join(this);
    }

    Environment environment() {
        return new Environment(this::now, soak::wallClock, this::schedule, random::nextDouble, soak.sessions);
    }

    void awaits(Wait wait) {
        synchronized (soak) {
            waits.add(wait);
        }
    }

    void has(Wait wait) {
        synchronized (soak) {
            if (waits.remove(wait) && waits.isEmpty()) {
                soak.rested();
            }
        }
    }

    void isConnected(boolean lives) {
        synchronized (soak) {
            answersPings = lives;
            note("connected");
        }
    }

    /** It waits for nothing but timers. */
    void rests() {
        synchronized (soak) {
            waits.clear();
            soak.rested();
        }
    }

    boolean isResting() {
        synchronized (soak) {
            return waits.isEmpty();
        }
    }

    /** Its peer ended the connection, and the JDK's client has not reported it: a later ping will. */
    void hasNoNews() {
        synchronized (soak) {
            has(Wait.PONG);
            has(Wait.ECHO);
            has(Wait.END);
        }
    }

    void isAboutToEnd() {
        synchronized (soak) {
            answersPings = false;
            awaits(Wait.END);
        }
    }

    private Runnable schedule(Runnable task, long delayMillis) {
        synchronized (soak) {
            if (sleeps) {
                sleeps = false;
                Runnable cancel = soak.time.schedule(
                        () -> {
                            awaits(Wait.ATTEMPT);
                            task.run();
                        },
                        delayMillis);
                rests();
                return cancel;
            }
            if (delayMillis == PONG_MILLIS && answersPings) {
                awaits(Wait.PONG);
            }
            return soak.time.schedule(task, delayMillis);
        }
    }

    /** A driver reads the clock when it receives something from its peer. */
    private long now() {
        has(Wait.PONG);
        return soak.time.now();
    }

    @Override
    public void decided(Decision decision) {
        synchronized (soak) {
            long delay = decision.kind() == DecisionKind.GIVE_UP
                    ? 0
                    : decision.state().delayMillis();
            waited = decision.state().steps() <= 1 ? delay : waited + delay;
            note(decision.kind().text() + " " + decision.failure() + " +" + delay + " ms");
            soak.count(decision, waited, this);
            awaits(Wait.ATTEMPT);
            waits.retainAll(Set.of(Wait.ATTEMPT));
            answersPings = false;
            sleeps = delay > 0;
        }
    }

    void note(String event) {
        synchronized (soak) {
            history.add(soak.time.now() + " " + event);
            if (history.size() > HISTORY) {
                history.remove();
            }
        }
    }

    @Override
    public String toString() {
        synchronized (soak) {
            return name + " waits for " + waits + " after\n  " + String.join("\n  ", history);
        }
    }
}
