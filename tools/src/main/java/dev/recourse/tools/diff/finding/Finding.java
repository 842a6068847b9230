package dev.recourse.tools.diff.finding;

import dev.recourse.tools.diff.behaviour.Direction;
import dev.recourse.tools.diff.behaviour.Witness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One change of a catalog, with the tiers in which it matters. Immutable; {@code with…} methods return a copy. */
public final class Finding {

    private final Kind kind;
    private final Set<Tier> tiers;
    private final Subject subject;
    private final String before;
    private final String after;
    private final String origin;
    private final List<String> facts;
    private final List<String> notes;
    private final Set<Direction> directions;
    private final Duration addedWait;
    private final List<String> errors;
    private final Optional<Witness> witness;

    private Finding(
            Kind kind,
            Set<Tier> tiers,
            Subject subject,
            String before,
            String after,
            String origin,
            List<String> facts,
            List<String> notes,
            Set<Direction> directions,
            Duration addedWait,
            List<String> errors,
            Optional<Witness> witness) {
        this.kind = kind;
        this.tiers = tiers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tiers));
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.origin = origin;
        this.facts = List.copyOf(facts);
        this.notes = List.copyOf(notes);
        this.directions = directions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(directions));
        this.addedWait = addedWait;
        this.errors = List.copyOf(errors);
        this.witness = witness;
    }

    /**
     * A finding that is in none of the tiers yet.
     *
     * @param before the fact in the old catalog; empty if there was none
     * @param after the fact in the new catalog; empty if there is none
     */
    public static Finding of(Kind kind, Subject subject, String before, String after) {
        return new Finding(
                kind,
                Set.of(),
                subject,
                before,
                after,
                "",
                List.of(),
                List.of(),
                Set.of(),
                Duration.ZERO,
                List.of(),
                Optional.empty());
    }

    /** A copy that is in this tier as well. */
    public Finding in(Tier tier) {
        Set<Tier> all = EnumSet.of(tier);
        all.addAll(tiers);
        return new Finding(
                kind, all, subject, before, after, origin, facts, notes, directions, addedWait, errors, witness);
    }

    /** A copy about the row of an included catalog, so that several domains can share it. */
    public Finding from(String includedCatalog) {
        return new Finding(
                kind,
                tiers,
                subject,
                before,
                after,
                includedCatalog,
                facts,
                notes,
                directions,
                addedWait,
                errors,
                witness);
    }

    /** A copy with one more fact that is not shown, but belongs to its identity. */
    public Finding withFact(String fact) {
        List<String> all = new ArrayList<>(facts);
        all.add(fact);
        return new Finding(
                kind, tiers, subject, before, after, origin, all, notes, directions, addedWait, errors, witness);
    }

    /** A copy with one more note for people. */
    public Finding withNote(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Finding(
                kind, tiers, subject, before, after, origin, facts, all, directions, addedWait, errors, witness);
    }

    /** A copy about these domains as well, of which the other finding has the same row. */
    public Finding and(Finding same) {
        Set<String> domains = new LinkedHashSet<>(subject.domains());
        domains.addAll(same.subject.domains());
        Set<String> allNotes = new LinkedHashSet<>(notes);
        allNotes.addAll(same.notes);
        Finding joined = new Finding(
                kind,
                tiers,
                subject.in(List.copyOf(domains)),
                before,
                after,
                origin,
                facts,
                List.copyOf(allNotes),
                directions,
                addedWait,
                errors,
                witness);
        for (Tier tier : same.tiers) {
            joined = joined.in(tier);
        }
        return same.witness.isEmpty()
                ? joined
                : joined.withDecisions(same.directions, same.addedWait, same.errors, same.witness.get());
    }

    /**
     * A copy in the tier of behaviour, with what shows it.
     *
     * @param shown the events; those of this finding stay if it has some
     */
    public Finding withDecisions(Set<Direction> also, Duration wait, List<String> differing, Witness shown) {
        Set<Direction> all = EnumSet.noneOf(Direction.class);
        all.addAll(directions);
        all.addAll(also);
        Set<String> allErrors = new LinkedHashSet<>(errors);
        allErrors.addAll(differing);
        Set<Tier> allTiers = EnumSet.of(Tier.BEHAVIOUR);
        allTiers.addAll(tiers);
        return new Finding(
                kind,
                allTiers,
                subject,
                before,
                after,
                origin,
                facts,
                notes,
                all,
                addedWait.compareTo(wait) < 0 ? wait : addedWait,
                List.copyOf(allErrors),
                witness.or(() -> Optional.of(shown)));
    }

    public Kind kind() {
        return kind;
    }

    /** The tiers in which it matters, in their order. */
    public Set<Tier> tiers() {
        return tiers;
    }

    /** The first of its tiers. */
    public Tier tier() {
        return tiers.iterator().next();
    }

    public Subject subject() {
        return subject;
    }

    /** The fact in the old catalog; empty if there was none. */
    public String before() {
        return before;
    }

    /** The fact in the new catalog; empty if there is none. */
    public String after() {
        return after;
    }

    /** The included catalog that has the row; empty if it is the catalog's own. */
    public String origin() {
        return origin;
    }

    /** Notes for people. */
    public List<String> notes() {
        return notes;
    }

    /** In which ways decisions differ. */
    public Set<Direction> directions() {
        return directions;
    }

    /** The most by which a wait that was seen became longer. */
    public Duration addedWait() {
        return addedWait;
    }

    /** The errors whose decisions differ. */
    public List<String> errors() {
        return errors;
    }

    /** The smallest list of events that shows how decisions differ. */
    public Optional<Witness> witness() {
        return witness;
    }

    /** Whether it takes away or changes what Java code uses, as opposed to adding to it. */
    public boolean breaksSource() {
        return tiers.contains(Tier.SOURCE) && !kind.isAddition();
    }

    /** Its identity: the same for the same change, whatever else changes. */
    public String fingerprint() {
        List<String> all = new ArrayList<>();
        all.add(kind.id());
        all.addAll(origin.isEmpty() ? subject.domains() : List.of(origin));
        all.add(subject.code());
        all.add(subject.key());
        all.add(subject.part());
        all.add(before);
        all.add(after);
        all.addAll(facts);
        return Fingerprint.of(all);
    }

    @Override
    public String toString() {
        return kind.id() + " " + subject.text() + ": " + before + " -> " + after + " " + tiers;
    }
}
