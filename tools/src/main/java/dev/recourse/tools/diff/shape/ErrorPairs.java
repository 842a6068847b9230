package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.engine.CodeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds which error of the new catalog is which of the old: the one with the same code and key; else one with the same
 * code that has the old key as a former name; else the one with the same key, whose code has changed; else one with the
 * same code, which is the same error if people read the same about it.
 */
final class ErrorPairs {

    private final List<CatalogCode> before;
    private final List<CatalogCode> after;
    private final Map<CatalogCode, CatalogCode> found = new LinkedHashMap<>();
    private final Set<CatalogCode> taken = new HashSet<>();

    private ErrorPairs(List<CatalogCode> before, List<CatalogCode> after) {
        this.before = before;
        this.after = after;
    }

    /** The errors of a domain, in the order of the new list; what was removed is last. */
    static List<Pair<CatalogCode>> of(List<CatalogCode> before, List<CatalogCode> after) {
        ErrorPairs pairs = new ErrorPairs(before, after);
        pairs.match(code -> code.info().code() + "\n" + code.info().key(), (old, now) -> true);
        pairs.match(code -> code.info().code(), ErrorPairs::areRenamed);
        pairs.match(code -> code.info().key(), (old, now) -> true);
        pairs.match(code -> code.info().code(), ErrorPairs::readTheSame);
        pairs.match(code -> code.info().code(), (old, now) -> true);
        return pairs.inOrder();
    }

    private void match(Function<CatalogCode, String> identity, BiPredicate<CatalogCode, CatalogCode> same) {
        Map<String, List<CatalogCode>> free = new LinkedHashMap<>();
        for (CatalogCode now : after) {
            if (!taken.contains(now)) {
                free.computeIfAbsent(identity.apply(now), key -> new ArrayList<>())
                        .add(now);
            }
        }
        for (CatalogCode old : before) {
            if (!found.containsKey(old)) {
                free.getOrDefault(identity.apply(old), List.of()).stream()
                        .filter(now -> !taken.contains(now) && same.test(old, now))
                        .findFirst()
                        .ifPresent(now -> {
                            found.put(old, now);
                            taken.add(now);
                        });
            }
        }
    }

    private static boolean areRenamed(CatalogCode old, CatalogCode now) {
        return now.info().otherNames().contains(old.info().key())
                || old.info().otherNames().contains(now.info().key());
    }

    /** Whether people read the same about two errors, so that they are the same under another key. */
    static boolean readTheSame(CatalogCode old, CatalogCode now) {
        CodeInfo one = old.info();
        CodeInfo other = now.info();
        return areRenamed(old, now)
                || (!one.means().isEmpty() && one.means().equals(other.means()))
                || one.title().equals(other.title())
                || (one.details().isPresent() && one.details().equals(other.details()))
                || (one.means().isEmpty()
                        && other.means().isEmpty()
                        && old.row().equals(now.row()));
    }

    private List<Pair<CatalogCode>> inOrder() {
        Map<CatalogCode, CatalogCode> olds = new LinkedHashMap<>();
        found.forEach((old, now) -> olds.put(now, old));
        List<Pair<CatalogCode>> pairs = new ArrayList<>();
        after.forEach(now -> pairs.add(new Pair<>(Optional.ofNullable(olds.get(now)), Optional.of(now))));
        before.stream().filter(old -> !found.containsKey(old)).forEach(old -> pairs.add(Pair.removed(old)));
        return pairs;
    }
}
