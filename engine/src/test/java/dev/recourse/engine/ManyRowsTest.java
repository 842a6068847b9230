package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The counters of many rows do not affect one another. */
class ManyRowsTest {

    private static final int ROWS = 40;
    private final Domain domain = Domain.of("many", Protocol.PLAIN, infos());
    private final Policy policy = Policy.builder("many")
            .limits(Small.limits(0, 255, 0, 255, 1_000_000, 10))
            .domain(new DomainPolicy(domain, rows(), List.of()))
            .build();

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            infos.add(CodeInfo.of(Integer.toString(i), "C" + i, "Code " + i));
        }
        return infos;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Backoff own = Backoff.exponential("b" + i, Duration.ofMillis(1 + i), 2, Duration.ofSeconds(1))
                    .withJitter(Jitter.DECORRELATED);
            rows.add(Row.always(Remedy.refresh()
                    .withLimit(3)
                    .withBackoff(own)
                    .withHint(i % 2 == 0 ? HintRule.exact(0) : HintRule.IGNORE)));
        }
        return rows;
    }

    @Test
    void everyRowHasItsOwnLimitAndItsOwnBackoff() {
        Session session = Session.of(policy);
        for (int round = 0; round < 3; round++) {
            for (int row = ROWS - 1; row >= 0; row--) {
                int base = 1 + row;
                int delay = Math.min(1_000, base * (int) Math.pow(3, round + 1));
                assertEquals(
                        "refresh " + delay, session.fails(domain.lookup(row).failed(), 1));
            }
        }
        State full = session.state();
        assertEquals(
                Optional.of(full), StateText.read(policy, StateText.write(full)).state());
        for (int row = 0; row < ROWS; row++) {
            GiveUp giveUp = (GiveUp) full.on(domain.lookup(row).failed(), 0, 1);
            assertEquals(GiveUpCause.REFRESHES_SPENT, giveUp.cause());
        }
    }

    @Test
    void aWakeRestartsEveryBackoffAndKeepsEveryLimit() {
        Session session = Session.of(policy);
        for (int i = 0; i < 2 * ROWS; i++) {
            session.fails(domain.lookup(i % ROWS).failed(), 1);
        }
        State woken = session.wake().state();
        assertEquals(
                Optional.of(woken),
                StateText.read(policy, StateText.write(woken)).state());
        for (int row = 0; row < ROWS; row++) {
            assertEquals(
                    "refresh " + 3 * (1 + row), session.fails(domain.lookup(row).failed(), 1));
        }
        for (int row = 0; row < ROWS; row++) {
            GiveUp giveUp = (GiveUp) session.state().on(domain.lookup(row).failed(), 0, 1);
            assertEquals(GiveUpCause.REFRESHES_SPENT, giveUp.cause());
        }
    }

    @Test
    void aRestartForgetsOneBackoffOnly() {
        Session session = Session.of(policy);
        for (int row : new int[] {30, 31, 32}) {
            session.fails(domain.lookup(row).failed(), 1);
        }
        assertEquals("refresh 7", session.fails(domain.lookup(30).failed().withHintMillis(7), 1));
        assertEquals("refresh 93", session.fails(domain.lookup(30).failed(), 1));
        assertEquals("refresh 288", session.fails(domain.lookup(31).failed(), 1));
        assertEquals("refresh 297", session.fails(domain.lookup(32).failed(), 1));
        assertEquals("refresh 5", session.fails(domain.lookup(0).failed().withHintMillis(5), 1));
        assertEquals("refresh 3", session.fails(domain.lookup(0).failed(), 1));
    }
}
