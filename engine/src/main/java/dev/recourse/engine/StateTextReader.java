package dev.recourse.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a state's text, and believes nothing that a state of the policy could not say. */
final class StateTextReader {

    private final Policy policy;

    StateTextReader(Policy policy) {
        this.policy = policy;
    }

    Restored read(String text) {
        if (text.length() > StateText.MAX_LENGTH) {
            return Restored.refused(Restored.Refusal.TOO_LONG);
        }
        String[] fields = text.split("\\|", -1);
        if (!fields[0].matches("r[0-9]{1,3}")) {
            return Restored.refused(Restored.Refusal.FOREIGN);
        }
        if (!fields[0].equals(StateText.VERSION)) {
            return Restored.refused(Restored.Refusal.OTHER_VERSION);
        }
        int checked = text.lastIndexOf(StateText.BAR);
        if (fields.length != StateText.FIELDS
                || !Fingerprint.of(text.substring(0, checked)).equals(text.substring(checked + 1))) {
            return Restored.refused(Restored.Refusal.DAMAGED);
        }
        if (!fields[1].equals(policy.fingerprint())) {
            return Restored.refused(Restored.Refusal.OTHER_POLICY);
        }
        return state(fields)
                .filter(this::isPossible)
                .map(Restored::of)
                .orElseGet(() -> Restored.refused(Restored.Refusal.IMPOSSIBLE));
    }

    private Optional<State> state(String[] fields) {
        try {
            long last = fields[4].equals(StateText.NEVER) ? Long.MIN_VALUE : StateText.parse(fields[4]);
            return trail(fields[8], fields[9], fields[10])
                    .map(trail -> new State(
                            policy,
                            trail,
                            StateText.parse(fields[2]),
                            StateText.parse(fields[3]),
                            before(last, fields[5]),
                            before(last, fields[6]),
                            last,
                            Math.toIntExact(StateText.parse(fields[7]))));
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static long before(long last, String age) {
        return age.equals(StateText.NEVER) ? Long.MIN_VALUE : last - StateText.parse(age);
    }

    private Optional<EpisodeMemory> trail(String words, String previous, String targets) {
        List<RedirectTarget> read = new ArrayList<>();
        for (String target : targets.isEmpty() ? new String[0] : targets.split(StateText.SEPARATOR, -1)) {
            Optional<RedirectTarget> found = TargetText.read(target, policy.redirects());
            if (found.isEmpty() || (found.get() instanceof RedirectTarget.Endpoint endpoint && !isNamed(endpoint))) {
                return Optional.empty();
            }
            read.add(found.get());
        }
        return Optional.of(
                new EpisodeMemory(List.copyOf(read), StateText.parseAll(words), StateText.parseAll(previous)));
    }

    private boolean isNamed(RedirectTarget.Endpoint endpoint) {
        return policy.book().rules().stream().anyMatch(rule -> endpoint.equals(rule.endpoint));
    }

    private boolean isPossible(State state) {
        return PackedEpisode.isReadable(state.totals())
                && hasPossibleTimes(state)
                && hasPossibleCounts(state)
                && hasPossibleTrail(state)
                && policy.book().rules().stream().allMatch(rule -> isWithinLimit(state, rule));
    }

    private boolean hasPossibleTimes(State state) {
        boolean inEpisode = state.status() != SessionStatus.HEALTHY;
        return (!inEpisode || state.began() != Long.MIN_VALUE)
                && (state.status() == SessionStatus.PROBATION) == (state.readyAt() != Long.MIN_VALUE)
                && state.began() <= state.lastMillis()
                && (state.readyAt() == Long.MIN_VALUE || state.readyAt() >= state.began())
                && state.readyAt() <= state.lastMillis()
                && state.delayMillis() >= 0
                && state.delayMillis() <= policy.limits().elapsedMillis();
    }

    private boolean hasPossibleCounts(State state) {
        Limits limits = policy.limits();
        boolean within = state.steps() <= limits.steps();
        for (DecisionKind kind : DecisionKind.values()) {
            within &= state.count(kind) <= limits.of(kind);
        }
        boolean untouched = state.totals() == 0
                && state.counters() == 0
                && state.trail().targets.isEmpty();
        return within
                && PackedEpisode.price(state.totals()) < policy.prices()
                && (state.status() != SessionStatus.HEALTHY || untouched);
    }

    private boolean hasPossibleTrail(State state) {
        EpisodeMemory trail = state.trail();
        return trail.targets.size() == state.count(DecisionKind.REDIRECT)
                && new HashSet<>(trail.targets.stream().map(RedirectTarget::key).toList()).size()
                        == trail.targets.size()
                && trail.words.length < policy.counters().words()
                && trail.previous.length <= policy.book().previousSlots();
    }

    private static boolean isWithinLimit(State state, CompiledRemedy rule) {
        boolean rowWithin = rule.limitSlot == CompiledRemedy.NONE
                || state.countOf(rule.limitSlot) <= Math.min(rule.limit, state.steps());
        return rowWithin
                && (rule.backoffSlot == CompiledRemedy.NONE || state.countOf(rule.backoffSlot) <= state.steps());
    }
}
