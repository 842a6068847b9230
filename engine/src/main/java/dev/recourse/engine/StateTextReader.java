package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a state's text; rejects values that no state of the policy can have. */
final class StateTextReader {

    /** The length of the longest version. */
    private static final int MAX_VERSION = 4;

    private final Policy policy;

    StateTextReader(Policy policy) {
        this.policy = policy;
    }

    StateText.Parsed read(String text) {
        if (text.length() > StateText.MAX_LENGTH) {
            return StateText.Parsed.refused(StateText.Refusal.TOO_LONG);
        }
        List<String> fields = Texts.split(text, StateText.BAR);
        if (!isVersion(fields.get(0))) {
            return StateText.Parsed.refused(StateText.Refusal.FOREIGN);
        }
        if (!fields.get(0).equals(StateText.VERSION)) {
            return StateText.Parsed.refused(StateText.Refusal.OTHER_VERSION);
        }
        int checked = text.lastIndexOf(StateText.BAR);
        if (fields.size() != StateText.FIELDS
                || !Fingerprint.of(text.substring(0, checked)).equals(text.substring(checked + 1))) {
            return StateText.Parsed.refused(StateText.Refusal.DAMAGED);
        }
        if (!fields.get(1).equals(policy.fingerprint())) {
            return StateText.Parsed.refused(StateText.Refusal.OTHER_POLICY);
        }
        Optional<State> state = state(fields);
        return state.isPresent() && isPossible(state.get())
                ? StateText.Parsed.of(state.get())
                : StateText.Parsed.refused(StateText.Refusal.IMPOSSIBLE);
    }

    /** Whether this is {@code r} and one to three digits. */
    private static boolean isVersion(String field) {
        return field.length() >= 2
                && field.length() <= MAX_VERSION
                && field.charAt(0) == StateText.VERSION.charAt(0)
                && DecimalText.digitsEnd(field, 1, field.length()) == field.length();
    }

    private Optional<State> state(List<String> fields) {
        try {
            long last = StateText.parse(fields.get(4));
            Optional<EpisodeMemory> memory = memory(fields.get(8), fields.get(9), fields.get(10));
            return memory.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new State(
                            policy,
                            memory.get(),
                            StateText.parse(fields.get(2)),
                            StateText.parse(fields.get(3)),
                            before(last, fields.get(5)),
                            before(last, fields.get(6)),
                            last,
                            Math.toIntExact(StateText.parse(fields.get(7)))));
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static long before(long last, String age) {
        return age.equals(StateText.NEVER) ? State.NEVER : last - StateText.parse(age);
    }

    private Optional<EpisodeMemory> memory(String words, String previous, String targets) {
        List<RedirectTarget> read = new ArrayList<>();
        for (String target : StateText.parts(targets)) {
            Optional<RedirectTarget> found = StateText.parseTarget(target);
            if (found.isEmpty() || !policy.allows(found.get())) {
                return Optional.empty();
            }
            read.add(found.get());
        }
        return Optional.of(EpisodeMemory.of(read, StateText.parseAll(words), StateText.parseAll(previous)));
    }

    private boolean isPossible(State state) {
        return PackedEpisode.isReadable(state.packed())
                && hasPossibleTimes(state)
                && hasPossibleCounts(state)
                && hasPossibleMemory(state)
                && fitsRemedies(state);
    }

    private boolean fitsRemedies(State state) {
        for (CompiledRemedy remedy : policy.compiled().remedies()) {
            if (!isWithinLimit(state, remedy) || !hasPossiblePrevious(state, remedy)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPossibleTimes(State state) {
        boolean inEpisode = state.status() != SessionStatus.HEALTHY;
        return state.lastMillis() != State.NEVER
                && inEpisode == (state.began() != State.NEVER)
                && (state.status() == SessionStatus.PROBATION) == (state.readyAt() != State.NEVER)
                && state.began() <= state.lastMillis()
                && (state.readyAt() == State.NEVER || state.readyAt() >= state.began())
                && state.readyAt() <= state.lastMillis()
                && state.delayMillis() >= 0
                && state.delayMillis() <= policy.limits().elapsedMillis();
    }

    private boolean hasPossibleCounts(State state) {
        boolean within = true;
        for (DecisionKind kind : DecisionKind.values()) {
            within &= state.count(kind) <= Limits.MAX_COUNT;
        }
        boolean untouched =
                state.packed() == 0 && state.counters() == 0 && state.memory().isEmpty();
        return within
                && PackedEpisode.price(state.packed()) < policy.prices()
                && (state.status() != SessionStatus.HEALTHY || untouched);
    }

    private boolean hasPossibleMemory(State state) {
        EpisodeMemory memory = state.memory();
        List<RedirectTarget> targets = memory.targets();
        Set<String> places = new LinkedHashSet<>();
        for (RedirectTarget target : targets) {
            places.add(target.key());
        }
        return places.size() == targets.size()
                && targets.size() <= state.count(DecisionKind.REDIRECT)
                && memory.words.length < policy.compiled().words()
                && memory.previous.length <= policy.compiled().previousSlots();
    }

    private static boolean isWithinLimit(State state, CompiledRemedy remedy) {
        return (remedy.limitCounter == null
                        || state.countOf(remedy.limitCounter) <= Math.min(remedy.limit, state.steps()))
                && (remedy.backoffCounter == null || state.countOf(remedy.backoffCounter) <= state.steps());
    }

    private static boolean hasPossiblePrevious(State state, CompiledRemedy remedy) {
        if (remedy.backoff == null || remedy.previousSlot == CompiledRemedy.NONE) {
            return true;
        }
        long base = remedy.backoff.baseMillis();
        long previous = state.memory().previous(remedy.previousSlot, base);
        return previous >= base && previous <= remedy.backoff.maxMillis();
    }
}
