package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateTextTest {

    private static final Backoff WANDERING = Backoff.exponential(
                    "wandering", Duration.ofMillis(10), 2, Duration.ofSeconds(1))
            .withJitter(Jitter.DECORRELATED);
    private static final Policy POLICY = Small.builder(
                    Remedy.retry(WANDERING).withLimit(2), Remedy.refresh().withLimit(3))
            .limits(Small.limits(2, 3, 1, 4, 1_000, 10))
            .budget(BudgetRule.of(5, Map.of("retry", 1)))
            .build();

    private static State failed(int times) {
        State state = POLICY.start();
        for (int i = 0; i < times; i++) {
            state = state.on(Small.ONE, 100, 0.5).state();
        }
        return state;
    }

    private static Optional<StateText.Refusal> refusal(String text) {
        return StateText.read(POLICY, text).refusal();
    }

    /** The result of reading a state's text with one field changed and a correct checksum. */
    private static Optional<StateText.Refusal> with(State state, int field, String value) {
        return changed(state, field, value).refusal();
    }

    private static StateText.Parsed changed(State state, int field, String value) {
        List<String> fields = new ArrayList<>(List.of(StateText.write(state).split("\\|", -1)));
        fields.remove(fields.size() - 1);
        fields.set(field, value);
        String body = String.join("|", fields);
        return StateText.read(POLICY, body + "|" + Fingerprint.of(body));
    }

    @Test
    void aUsualStateIsShort() {
        State state = WireSocket.POLICY.start();
        for (String region : List.of("eu-central-1", "us-east-1")) {
            state = state.on(
                            WireSocket.closed(4009, "REDIRECT:wss://" + region + ".wiresocket.net/my-doc"),
                            5_000_000_000L,
                            1)
                    .state();
            state = state.on(WireSocket.closed(1011), 5_000_000_000L, 1).state();
        }
        assertTrue(StateText.write(state).length() < 200, StateText.write(state));
    }

    @Test
    void aForeignTextIsDistinguishedFromADamagedOne() {
        String text = StateText.write(failed(1));
        assertEquals(Optional.empty(), refusal(text));
        assertEquals(Optional.of(StateText.Refusal.FOREIGN), refusal(""));
        assertEquals(Optional.of(StateText.Refusal.FOREIGN), refusal("hello|world"));
        assertEquals(Optional.of(StateText.Refusal.OTHER_VERSION), refusal(text.replace("r2|", "r1|")));
        for (String version : List.of("r0", "r9", "r10", "r123")) {
            assertEquals(Optional.of(StateText.Refusal.OTHER_VERSION), refusal(version + "|"), version);
        }
        for (String foreign : List.of("r", "r1234", "s1", "r/", "r:", "r1x")) {
            assertEquals(Optional.of(StateText.Refusal.FOREIGN), refusal(foreign + "|"), foreign);
        }
        assertEquals(Optional.of(StateText.Refusal.DAMAGED), refusal("r2"));
        assertEquals(Optional.of(StateText.Refusal.DAMAGED), refusal(text.substring(0, text.length() - 1)));
        assertEquals(Optional.of(StateText.Refusal.DAMAGED), refusal(text + "|"));
        assertEquals(Optional.of(StateText.Refusal.OTHER_POLICY), refusal(StateText.write(WireSocket.POLICY.start())));
    }

    @Test
    void aTextIsBounded() {
        assertEquals(Optional.of(StateText.Refusal.FOREIGN), refusal("x".repeat(StateText.MAX_LENGTH)));
        assertEquals(Optional.of(StateText.Refusal.TOO_LONG), refusal("x".repeat(StateText.MAX_LENGTH + 1)));
    }

    @Test
    void impossibleStatesAreRefused() {
        Optional<StateText.Refusal> impossible = Optional.of(StateText.Refusal.IMPOSSIBLE);
        State recovering = failed(1);
        State givenUp = failed(3);
        assertEquals(SessionStatus.GIVEN_UP, givenUp.status());
        for (String number : List.of("", "x y", "9999999999999999", "-1")) {
            assertEquals(impossible, with(recovering, 2, number), number);
            assertEquals(impossible, with(recovering, 7, number), number);
        }
        assertEquals(impossible, with(recovering, 5, "-"));
        assertEquals(impossible, with(recovering, 5, "-1"));
        assertEquals(impossible, with(recovering, 6, "0"));
        assertEquals(impossible, with(recovering.ready(105), 6, "-"));
        assertEquals(impossible, with(recovering.ready(105), 6, "-1"));
        assertEquals(impossible, with(recovering.ready(105), 6, "6"));
        assertEquals(Optional.empty(), with(recovering.ready(105), 6, "5"));
        assertEquals(impossible, with(recovering, 7, Long.toString(1_001, 36)));
        assertEquals(Optional.empty(), with(recovering, 7, Long.toString(1_000, 36)));
        assertEquals(impossible, with(recovering, 10, "ehere"));
        assertEquals(impossible, with(recovering, 10, ","));
        assertEquals(impossible, with(recovering, 8, "1"));
        assertEquals(impossible, with(recovering, 9, "1,1"));
        assertEquals(impossible, with(POLICY.start(), 3, "1"));
        assertEquals(impossible, with(POLICY.start(), 4, "-"));
        assertEquals(impossible, with(POLICY.start(), 4, Long.toString(Long.MIN_VALUE, 36)));
        assertEquals(impossible, with(POLICY.start(), 9, Long.toString(10, 36)));
        assertEquals(impossible, with(POLICY.start(), 5, "-1"));
        assertEquals(impossible, with(POLICY.start(), 5, "0"));
        assertEquals(
                Optional.empty(), with(failed(2), 3, StateText.write(failed(2)).split("\\|", -1)[3]));
    }

    @Test
    void aDelayThatTheBackoffCannotHaveDrawnIsRefused() {
        State recovering = failed(1);
        for (long possible : new long[] {-1, 10, 30, 1_000}) {
            assertEquals(Optional.empty(), with(recovering, 9, Long.toString(possible, 36)), "delay " + possible);
        }
        for (long delay : new long[] {Long.MIN_VALUE, -2, 0, 9, 1_001, Long.MAX_VALUE}) {
            assertEquals(
                    Optional.of(StateText.Refusal.IMPOSSIBLE),
                    with(recovering, 9, Long.toString(delay, 36)),
                    "delay " + delay);
        }
    }

    @Test
    void aStateThatWasMovedToAnyTimeIsReadBack() {
        for (long time : new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE}) {
            for (State state : List.of(POLICY.start(), failed(1), failed(1).ready(105))) {
                State moved = state.movedTo(time);
                assertEquals(Optional.empty(), refusal(StateText.write(moved)), moved + " at " + time);
                assertTrue(moved.elapsedMillis() <= state.elapsedMillis());
            }
        }
    }

    @Test
    void aRestartedCounterBeyondTheFirstLongLeavesNothingBehind() {
        EpisodeMemory counted = EpisodeMemory.EMPTY.withWord(1, 7).withPrevious(1, 5);
        assertEquals(2, counted.words.length);
        EpisodeMemory restarted = counted.withWord(1, 0).withoutPrevious(1);
        assertTrue(restarted.isEmpty());
    }

    @Test
    void aPriceThatThePolicyLacksIsNotReadBack() {
        State state = failed(1);
        for (int price = 0; price < 4; price++) {
            long priced = PackedEpisode.withPrice(state.packed(), price);
            assertEquals(price > 1, with(state, 2, Long.toString(priced, 36)).isPresent(), "price " + price);
        }
    }

    @Test
    void aBackoffDoesNotCountMoreThanTheStepsTaken() {
        Policy policy = Small.builder(
                        Remedy.retry(Backoff.exponential("a", Duration.ofMillis(1), 2, Duration.ofMillis(9))),
                        Remedy.giveUp())
                .build();
        State state = policy.start().on(Small.ONE, 0, 0).state();
        for (int count = 0; count < 5; count++) {
            String text =
                    StateText.write(new State(policy, state.memory(), state.packed(), count, 0, Long.MIN_VALUE, 0, 0));
            assertEquals(count > 1, StateText.read(policy, text).refusal().isPresent(), count + " counted");
        }
    }

    @Test
    void anEndpointThatThePolicyLacksIsNotReadBack() {
        State led =
                WireSocket.POLICY.start().on(WireSocket.dashboard(503), 0, 0).state();
        String text = StateText.write(led);
        assertEquals(Optional.of(led), StateText.read(WireSocket.POLICY, text).state());
        String body = text.substring(0, text.lastIndexOf('|')).replace("edataplane", "eelsewhere");
        assertEquals(
                Optional.of(StateText.Refusal.IMPOSSIBLE),
                StateText.read(WireSocket.POLICY, body + "|" + Fingerprint.of(body))
                        .refusal());
    }

    /** A state that was moved to another policy may have more steps than that allows. */
    @Test
    void noCountAboveEveryLimitIsReadAndOneAboveThePolicysLimitIsSpent() {
        State recovering = failed(1);
        for (int count : new int[] {1, 2, 3, Limits.MAX_COUNT, Limits.MAX_COUNT + 1, (1 << 14) - 1}) {
            long retries = recovering.packed() - 1 + count;
            boolean possible = count <= Limits.MAX_COUNT;
            Optional<State> read =
                    changed(recovering, 2, Long.toString(retries, 36)).state();
            assertEquals(possible, read.isPresent(), count + " retries");
            assertEquals(
                    possible && count < 2,
                    read.isPresent() && read.get().on(Small.ONE, 100, 0) instanceof Retry,
                    count + " retries");
            long refreshes = recovering.packed() + ((long) count << 14);
            assertEquals(
                    possible,
                    changed(recovering, 2, Long.toString(refreshes, 36)).state().isPresent(),
                    count + " refreshes");
        }
    }

    @Test
    void everyBitOfAPackedEpisodeHasAMeaning() {
        State givenUp = failed(3);
        long noCause = givenUp.packed() & ~(0xFL << 48);
        for (int cause = 0; cause < 16; cause++) {
            String packed = Long.toString(noCause | ((long) cause << 48), 36);
            assertEquals(
                    cause >= GiveUpCause.values().length,
                    with(givenUp, 2, packed).isPresent(),
                    "cause " + cause);
        }
        for (int bit = 52; bit < 64; bit++) {
            long strange = givenUp.packed() ^ (1L << bit);
            assertTrue(with(givenUp, 2, Long.toString(strange, 36)).isPresent(), "bit " + bit);
        }
    }

    @Test
    void aTargetOutsideTheAllowListIsNotReadBack() {
        State led = WireSocket.POLICY
                .start()
                .on(WireSocket.closed(4009, "REDIRECT:wss://a.wiresocket.net/x,~|y".replace("|", "")), 0, 0)
                .state();
        String text = StateText.write(led);
        assertEquals(Optional.of(led), StateText.read(WireSocket.POLICY, text).state());
        String body = text.substring(0, text.lastIndexOf('|')).replace("wiresocket.net", "evil.example");
        assertEquals(
                Optional.of(StateText.Refusal.IMPOSSIBLE),
                StateText.read(WireSocket.POLICY, body + "|" + Fingerprint.of(body))
                        .refusal());
        String unknown = text.substring(0, text.lastIndexOf('|')).replace("uwss", "xwss");
        assertEquals(
                Optional.of(StateText.Refusal.IMPOSSIBLE),
                StateText.read(WireSocket.POLICY, unknown + "|" + Fingerprint.of(unknown))
                        .refusal());
    }

    @Test
    void noTargetWasUsedTwice() {
        State led = WireSocket.POLICY.start();
        for (String host : List.of("a", "b")) {
            led = led.on(WireSocket.closed(4009, "REDIRECT:wss://" + host + ".wiresocket.net/"), 0, 0)
                    .state();
        }
        String text = StateText.write(led);
        assertEquals(Optional.of(led), StateText.read(WireSocket.POLICY, text).state());
        String body = text.substring(0, text.lastIndexOf('|')).replace("b.wiresocket.net", "a.wiresocket.net");
        assertEquals(
                Optional.of(StateText.Refusal.IMPOSSIBLE),
                StateText.read(WireSocket.POLICY, body + "|" + Fingerprint.of(body))
                        .refusal());
    }
}
