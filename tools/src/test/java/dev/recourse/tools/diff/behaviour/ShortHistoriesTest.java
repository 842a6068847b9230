package dev.recourse.tools.diff.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of small catalogs against all histories of three events. */
class ShortHistoriesTest {

    private static final int FEW = 40;
    private static final int MANY = 500;

    @Test
    void everyDifferenceOfSomePairsIsFoundAndEachThatIsShownIsTrue() {
        check(0, FEW);
    }

    @Test
    @Tag("long")
    void everyDifferenceOfManyPairsIsFoundAndEachThatIsShownIsTrue() {
        check(FEW, MANY);
    }

    private static void check(int from, int count) {
        int pairs = 0;
        int changed = 0;
        for (int seed = from; pairs < count; seed++) {
            Random random = new Random(seed);
            SmallCatalog before = SmallCatalog.of(random);
            SmallCatalog after = before.changed(1 + seed % 3);
            if (before.read().isPresent() && after.read().isPresent()) {
                pairs++;
                changed += check(seed, before, after) ? 1 : 0;
            }
        }
        assertTrue(changed > pairs / 3, "only " + changed + " of " + pairs + " pairs differ");
    }

    private static boolean check(int seed, SmallCatalog before, SmallCatalog after) {
        Catalog old = before.read().orElseThrow();
        Catalog fresh = after.read().orElseThrow();
        List<PolicyChange> changes = PolicyChanges.between(old, fresh);
        String pair = "seed " + seed + "\n" + before.yaml() + "\n" + after.yaml() + "\n" + changes;
        List<Machine> machines = List.of(new Machine(old.policy()), new Machine(fresh.policy()));
        Set<String> missed = new TreeSet<>();
        long settled = Math.min(
                old.limits().settle().toMillis(), fresh.limits().settle().toMillis());
        new Histories(machines, Histories.ofSmallCatalogs(), settled).visit(3, course -> {
            boolean differs = Outcomes.differ(course.decision(0), course.decision(1));
            if (differs && !isCovered(course, changes)) {
                missed.add(Finding.error(course) + " after " + course.events());
            }
            return !differs;
        });
        assertEquals(Set.of(), missed, pair);
        for (PolicyChange change : changes) {
            confirm(change, old, fresh, pair);
        }
        return !changes.isEmpty();
    }

    /** Whether a change names the error that failed last. */
    private static boolean isCovered(Course course, List<PolicyChange> changes) {
        return changes.stream()
                .flatMap(change -> change.errors().stream())
                .anyMatch(named -> isNamed(error(course.decision(0)), named) || isNamed(error(course.decision(1)), named));
    }

    private static String error(@Nullable Decision decision) {
        return decision == null
                ? ""
                : decision.failure().code().domain() + "/" + decision.failure().code().code() + " "
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
                && CodeRange.of(range)
                        .contains(error.substring(domain.length(), error.length() - " UNKNOWN".length()));
    }

    /** Replays a witness as {@code decide} does. */
    private static void confirm(PolicyChange change, Catalog old, Catalog fresh, String pair) {
        List<Map<String, Object>> events = change.witness().events();
        Map<String, Object> before = shown(Witnesses.last(old.policy(), events));
        Map<String, Object> after = shown(Witnesses.last(fresh.policy(), events));
        assertTrue(!before.equals(after), () -> change + " is not shown: " + before + "\n" + pair);
        assertEquals(change.witness().before().get("decision"), before.get("decision"));
    }

    /** What a client does. */
    private static Map<String, Object> shown(Map<String, Object> decision) {
        Map<String, Object> shown = new java.util.TreeMap<>(decision);
        List<String> described = new ArrayList<>(List.of("name", "listed", "why", "retries", "refreshes", "redirects"));
        shown.keySet().removeAll(described);
        return shown;
    }
}
