package dev.recourse.tools.diff.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of small catalogs against all histories of three events. */
class ShortHistoriesTest {

    private static final int FEW = 25;
    private static final int MANY = 500;

    @Test
    void everyDifferenceOfSomePairsIsFoundAndEachIsShownByTheShortestHistory() {
        check(0, FEW, 1);
    }

    @Test
    @Tag("long")
    void everyDifferenceOfManyPairsIsFoundAndEachIsShownByTheShortestHistory() {
        check(FEW, MANY, 2);
    }

    @Test
    void aDifferenceThatNoChangeNamesIsNoticed() {
        Random random = new Random(2);
        SmallCatalog before = SmallCatalog.of(random);
        Catalog old = before.read().orElseThrow();
        Catalog fresh = before.changed(1).read().orElseThrow();
        List<PolicyChange> changes = PolicyChanges.between(old, fresh);
        assertEquals(1, changes.size());
        assertEquals(Set.of(), missed(old, fresh, changes));
        assertFalse(missed(old, fresh, List.of()).isEmpty());
        assertFalse(isShown(changes.get(0), old, old));
    }

    private static void check(int from, int count, int longest) {
        int pairs = 0;
        int changed = 0;
        for (int seed = from; pairs < count; seed++) {
            Random random = new Random(seed);
            SmallCatalog before = SmallCatalog.of(random);
            SmallCatalog after = before.changed(1 + seed % 3);
            Optional<Catalog> old = before.read();
            Optional<Catalog> fresh = after.read();
            if (old.isPresent() && fresh.isPresent()) {
                pairs++;
                List<PolicyChange> changes = PolicyChanges.between(old.get(), fresh.get());
                changed += changes.isEmpty() ? 0 : 1;
                String pair = "seed " + seed + "\n" + before.yaml() + "\n" + after.yaml() + "\n" + changes;
                assertEquals(Set.of(), missed(old.get(), fresh.get(), changes), pair);
                changes.forEach(change -> assertTrue(isShown(change, old.get(), fresh.get()), () -> change + pair));
                assertEquals(Set.of(), shorter(old.get(), fresh.get(), changes, longest), pair);
            }
        }
        assertTrue(changed > pairs / 3, "only " + changed + " of " + pairs + " pairs differ");
    }

    /** What first differs in some history of three events, and no change names. */
    private static Set<String> missed(Catalog old, Catalog fresh, List<PolicyChange> changes) {
        List<Machine> machines = List.of(new Machine(old.policy()), new Machine(fresh.policy()));
        Set<String> missed = new TreeSet<>();
        histories(machines, old, fresh).visit(3, course -> {
            boolean differs = Outcomes.differ(course.decision(0), course.decision(1));
            if (differs && !isCovered(course, changes)) {
                missed.add(error(course.decision(0)) + " after " + course.events());
            }
            return !differs;
        });
        return missed;
    }

    private static Histories histories(List<Machine> machines, Catalog old, Catalog fresh) {
        long settled = Math.min(
                old.limits().settle().toMillis(), fresh.limits().settle().toMillis());
        return new Histories(machines, Histories.ofSmallCatalogs(), settled);
    }

    /** Histories that show a change and are shorter than its witness, among those of at most this many events. */
    private static Set<String> shorter(Catalog old, Catalog fresh, List<PolicyChange> changes, int longest) {
        PolicyComparison comparison = PolicyComparison.of(old, fresh);
        Set<String> shorter = new TreeSet<>();
        for (PolicyChange change : changes) {
            int length = Math.min(longest, change.witness().events().size() - 1);
            for (Edit edit : comparison.edits()) {
                if (length > 0 && edit.part() == change.part() && edit.subject().equals(change.subject())) {
                    Contrast contrast = Contrast.of(comparison, edit);
                    histories(contrast.machines(), old, fresh).visit(length, course -> {
                        if (contrast.shows(course) && !Contrast.isLate(course)) {
                            shorter.add(change.subject() + " after " + course.events());
                        }
                        return true;
                    });
                }
            }
        }
        return shorter;
    }

    /** Whether a change names the error that failed last. */
    private static boolean isCovered(Course course, List<PolicyChange> changes) {
        return changes.stream()
                .flatMap(change -> change.errors().stream())
                .anyMatch(named ->
                        isNamed(error(course.decision(0)), named) || isNamed(error(course.decision(1)), named));
    }

    private static String error(@Nullable Decision decision) {
        return decision == null
                ? ""
                : decision.failure().code().domain() + "/"
                        + decision.failure().code().code() + " "
                        + decision.failure().code().name();
    }

    /** An unlisted code is named by its range, or by an asterisk. */
    private static boolean isNamed(String error, String named) {
        if (!named.endsWith(" UNKNOWN")) {
            return error.equals(named);
        }
        String domain = named.substring(0, named.indexOf('/') + 1);
        String range = named.substring(domain.length(), named.length() - " UNKNOWN".length());
        return error.startsWith(domain)
                && error.endsWith(" UNKNOWN")
                && CodeRange.of(range).contains(error.substring(domain.length(), error.length() - " UNKNOWN".length()));
    }

    /** Whether what {@code decide} answers to the last event differs. */
    private static boolean isShown(PolicyChange change, Catalog old, Catalog fresh) {
        List<Map<String, Object>> events = change.witness().events();
        return !shown(Witnesses.last(old.policy(), events)).equals(shown(Witnesses.last(fresh.policy(), events)));
    }

    /** What a client does. */
    private static Map<String, Object> shown(Map<String, Object> decision) {
        Map<String, Object> shown = new TreeMap<>(decision);
        shown.keySet().removeAll(Set.of("name", "listed", "why", "retries", "refreshes", "redirects"));
        return shown;
    }
}
