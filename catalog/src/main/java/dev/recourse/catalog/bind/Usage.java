package dev.recourse.catalog.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The backoffs and endpoints that any of the catalogs read together uses. Those of a catalog may be there for the
 * catalogs that include it, so what is unused is known when all of them are bound.
 */
final class Usage {

    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Runnable> checks = new ArrayList<>();

    /** Adds what a catalog uses. */
    void add(Scope scope) {
        used.addAll(scope.backoffs.usedItems());
        used.addAll(scope.endpoints.usedItems());
    }

    /** Whether a catalog uses this very backoff or endpoint. */
    boolean has(@Nullable Object item) {
        return item != null && used.contains(item);
    }

    /** Adds a check for when all catalogs are bound. */
    void later(Runnable check) {
        checks.add(check);
    }

    void check() {
        checks.forEach(Runnable::run);
    }
}
