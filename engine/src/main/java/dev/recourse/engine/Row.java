package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What a catalog prescribes for one code: a remedy, and other remedies for certain phases, reasons, hints or values.
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
    public Row withCase(When when, Remedy remedy) {
        List<Case> all = new ArrayList<>(cases);
        all.add(new Case(when, remedy));
        return new Row(all, otherwise);
    }

    /** Every remedy of this row: those of the cases in order, then the one where no case applies. */
    public List<Remedy> remedies() {
        List<Remedy> all = new ArrayList<>();
        for (Case one : cases) {
            all.add(one.remedy());
        }
        all.add(otherwise);
        return List.copyOf(all);
    }

    /** Whether it prescribes a retry, refresh or redirect, if only in some cases. */
    public boolean isRecoverable() {
        return remedies().stream().anyMatch(remedy -> remedy.kind() != DecisionKind.GIVE_UP);
    }

    /**
     * Another remedy for some failures of the code.
     *
     * @param when when it applies
     * @param remedy what is prescribed then
     */
    public record Case(When when, Remedy remedy) {}
}
