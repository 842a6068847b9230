package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.HintRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the facts of two catalogs. */
final class Edits {

    private final PolicyFacts before;
    private final PolicyFacts after;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Key> done = new LinkedHashSet<>();

    private Edits(PolicyFacts before, PolicyFacts after) {
        this.before = before;
        this.after = after;
    }

    /** Every rule that is not the same, in the order of the catalogs: those of the whole catalog first. */
    static List<Edit> between(PolicyFacts before, PolicyFacts after) {
        Edits edits = new Edits(before, after);
        Set<Key> keys = new LinkedHashSet<>(before.all().keySet());
        keys.addAll(after.all().keySet());
        edits.budget(keys);
        keys.stream().filter(key -> key.domain().isEmpty()).forEach(edits::compare);
        keys.stream().filter(key -> key.name().equals(Key.PROTOCOL)).forEach(key -> edits.domain(key, keys));
        edits.rows(keys);
        keys.stream().filter(key -> !key.domain().isEmpty()).forEach(edits::compare);
        return List.copyOf(edits.edits);
    }

    private boolean differ(Key key) {
        Object old = before.all().get(key);
        return old == null || !old.equals(after.all().get(key));
    }

    private void add(Part part, String subject, String old, String fresh, List<Key> keys) {
        edits.add(new Edit(part, subject, old, fresh, keys, Optional.empty()));
        done.addAll(keys);
    }

    /** A budget that only one of them has is one change. */
    private void budget(Set<Key> keys) {
        Key tokens = Key.of(Key.BUDGET + "tokens");
        if (before.all().containsKey(tokens) != after.all().containsKey(tokens)) {
            List<Key> all = keys.stream()
                    .filter(key -> key.domain().isEmpty() && key.name().startsWith(Key.BUDGET))
                    .toList();
            add(Part.BUDGET, "budget", budget(before, all), budget(after, all), all);
        }
    }

    private static String budget(PolicyFacts facts, List<Key> keys) {
        List<String> words = new ArrayList<>();
        for (Key key : keys) {
            String text = FactText.of(facts.all().get(key));
            if (!text.isEmpty()) {
                words.add(key.name().substring(Key.BUDGET.length()) + " " + text);
            }
        }
        return String.join(", ", words);
    }

    private void domain(Key protocol, Set<Key> keys) {
        String name = protocol.domain();
        if (before.all().containsKey(protocol) != after.all().containsKey(protocol)) {
            List<Key> all =
                    keys.stream().filter(key -> key.domain().equals(name)).toList();
            add(
                    Part.DOMAIN,
                    "domains." + name,
                    FactText.of(before.all().get(protocol)),
                    FactText.of(after.all().get(protocol)),
                    all);
        }
    }

    /** A row that only one of them has is one change. */
    private void rows(Set<Key> keys) {
        Map<Key, List<Key>> byRow = new LinkedHashMap<>();
        for (Key key : keys) {
            if (!key.domain().isEmpty() && !key.row().isEmpty() && !done.contains(key)) {
                byRow.computeIfAbsent(new Key(key.domain(), key.row(), Key.ROW), row -> new ArrayList<>())
                        .add(key);
            }
        }
        byRow.forEach((row, all) -> {
            boolean isOld = before.all().containsKey(row);
            if (isOld != after.all().containsKey(row)) {
                add(
                        isOld ? Part.REMOVED_CODE : Part.ADDED_CODE,
                        row.domain() + "/" + row.row(),
                        row(before, row),
                        row(after, row),
                        all);
            }
        });
    }

    private static String row(PolicyFacts facts, Key row) {
        return FactText.of(facts.all().get(new Key(row.domain(), row.row(), Key.REMEDY)));
    }

    private void compare(Key key) {
        if (done.contains(key) || key.name().equals(Key.ROW) || !differ(key)) {
            return;
        }
        Object old = before.all().get(key);
        Object fresh = after.all().get(key);
        if (key.domain().isEmpty()) {
            global(key, old, fresh);
        } else if (key.name().equals(Key.CASES)) {
            cases(key);
        } else {
            Part part = part(key);
            add(part, subject(part, key), FactText.of(old), FactText.of(fresh), List.of(key));
        }
    }

    private void global(Key key, @Nullable Object old, @Nullable Object fresh) {
        String name = key.name();
        if (name.startsWith(Key.BACKOFFS)) {
            if (old instanceof Backoff one && fresh instanceof Backoff other) {
                FactText.Difference fields = FactText.Difference.of(FactText.fields(one), FactText.fields(other));
                add(Part.BACKOFF, name + fields.suffix(), fields.before(), fields.after(), List.of(key));
            }
        } else if (old instanceof HintRule one && fresh instanceof HintRule other) {
            FactText.Difference fields = FactText.Difference.of(FactText.hint(one), FactText.hint(other));
            add(Part.HINT, name + fields.suffix(), fields.before(), fields.after(), List.of(key));
        } else {
            add(global(name), name, FactText.of(old), FactText.of(fresh), List.of(key));
        }
    }

    private static Part global(String name) {
        if (name.startsWith(Key.BUDGET)) {
            return Part.BUDGET;
        }
        if (name.equals(Key.SCHEMES) || name.equals(Key.HOSTS)) {
            return Part.REDIRECTS;
        }
        return switch (name) {
            case Key.LIMITS + "settle" -> Part.SETTLE;
            case Key.LIMITS + "rest" -> Part.REST;
            default -> name.startsWith(Key.LIMITS + "call.") ? Part.CALL_LIMIT : Part.LIMIT;
        };
    }

    private static Part part(Key key) {
        if (key.name().startsWith(Key.UNKNOWN)) {
            return Part.UNKNOWN_ROW;
        }
        if (key.name().startsWith(Key.READS)) {
            return Part.READS;
        }
        return switch (key.name()) {
            case Key.REMEDY -> Part.ROW;
            case Key.DETAILS -> Part.DETAILS;
            case Key.STATUS -> Part.STATUS;
            default -> Part.DOMAIN;
        };
    }

    private static String subject(Part part, Key key) {
        return switch (part) {
            case ROW, DETAILS, STATUS -> key.domain() + "/" + key.row() + " " + key.name();
            case UNKNOWN_ROW -> key.domain() + "/" + key.name().substring(Key.UNKNOWN.length()) + " remedy";
            default -> "domains." + key.domain() + "." + key.name();
        };
    }

    private void cases(Key key) {
        List<CaseFact> old = Edit.list(before, key);
        List<CaseFact> fresh = Edit.list(after, key);
        Map<CaseEdit.Slot, CaseFact> slots = CaseEdit.slots(old);
        Map<CaseEdit.Slot, CaseFact> freshSlots = CaseEdit.slots(fresh);
        Set<CaseEdit.Slot> all = new LinkedHashSet<>(slots.keySet());
        all.addAll(freshSlots.keySet());
        String row = key.domain() + "/" + key.row();
        List<CaseEdit.Slot> removed = new ArrayList<>(slots.keySet());
        removed.removeAll(freshSlots.keySet());
        List<CaseEdit.Slot> added = new ArrayList<>(freshSlots.keySet());
        added.removeAll(slots.keySet());
        // As many removed as added: their conditions have changed.
        boolean arePairs = removed.size() == added.size();
        for (CaseEdit.Slot slot : all) {
            CaseFact one = slots.get(slot);
            CaseFact other = freshSlots.get(slot);
            if (arePairs && other == null) {
                CaseEdit.Slot pair = added.get(removed.indexOf(slot));
                add(
                        key,
                        row,
                        List.of(slot, pair),
                        slot.when() + ": " + text(one),
                        pair.when() + ": " + text(freshSlots.get(pair)));
            } else if (one == null ? !arePairs : !one.equals(other)) {
                add(key, row, List.of(slot), text(one), text(other));
            }
        }
        if (CaseEdit.isReordered(old, fresh)) {
            edits.add(new Edit(
                    Part.CASE,
                    row + " order of cases",
                    order(old),
                    order(fresh),
                    List.of(key),
                    Optional.of(new CaseEdit(key, List.of()))));
        }
    }

    private void add(Key key, String row, List<CaseEdit.Slot> slots, String old, String fresh) {
        CaseEdit.Slot slot = slots.get(0);
        String when = slot.when() + (slot.n() == 0 ? "" : " (" + (slot.n() + 1) + ")");
        edits.add(new Edit(
                Part.CASE, row + " when " + when, old, fresh, List.of(key), Optional.of(new CaseEdit(key, slots))));
    }

    private static String text(@Nullable CaseFact one) {
        return one == null ? "" : FactText.of(one.remedy());
    }

    private static String order(List<CaseFact> cases) {
        return String.join(
                "; ", cases.stream().map(one -> one.when().toString()).toList());
    }
}
