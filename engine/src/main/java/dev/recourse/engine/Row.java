package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a catalog prescribes for one code: a remedy, and other remedies for certain phases or reasons.
 *
 * @param cases the exceptions; the first one that applies decides
 * @param otherwise the remedy where no case applies
 */
public record Row(List<Case> cases, Remedy otherwise) {

    /** Gives up on everything. */
    static final Row GIVE_UP = always(Remedy.giveUp());

    public Row {
        cases = List.copyOf(cases);
    }

    /** A row with one remedy and no cases. */
    public static Row always(Remedy remedy) {
        return new Row(List.of(), remedy);
    }

    /** A copy with one more case, after the others. */
    public Row withCase(Phase phase, Remedy remedy) {
        return plus(new Case(Optional.of(phase), Optional.empty(), remedy));
    }

    /** A copy with one more case, after the others. */
    public Row withCase(ReasonPattern reason, Remedy remedy) {
        return plus(new Case(Optional.empty(), Optional.of(reason), remedy));
    }

    /** A copy with one more case, after the others. */
    public Row withCase(Phase phase, ReasonPattern reason, Remedy remedy) {
        return plus(new Case(Optional.of(phase), Optional.of(reason), remedy));
    }

    /** Every remedy of this row: those of the cases in order, then the one where no case applies. */
    public List<Remedy> remedies() {
        return Stream.concat(cases.stream().map(Case::remedy), Stream.of(otherwise))
                .toList();
    }

    private Row plus(Case added) {
        List<Case> all = new ArrayList<>(cases);
        all.add(added);
        return new Row(all, otherwise);
    }

    /**
     * Another remedy for some failures of the code.
     *
     * @param phase the phase that it applies to, or empty for both
     * @param reason the pattern that the reason must match, or empty for any
     * @param remedy what is prescribed then
     */
    public record Case(Optional<Phase> phase, Optional<ReasonPattern> reason, Remedy remedy) {

        boolean appliesTo(Failure failure) {
            return (phase.isEmpty() || phase.get() == failure.phase())
                    && (reason.isEmpty() || reason.get().match(failure.reason()).isPresent());
        }
    }
}
