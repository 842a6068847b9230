package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Report;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things of one kind that a catalog refers to by name. */
final class Named<T> {

    private final String kind;
    private final Map<String, T> all;
    private final Set<String> used = new HashSet<>();

    Named(String kind, Map<String, T> all) {
        this.kind = kind;
        this.all = new LinkedHashMap<>(all);
    }

    /** The thing of this name; without one, a complaint. */
    Optional<T> find(String name, Mark mark, Report report) {
        used.add(name);
        Optional<T> found = Optional.ofNullable(all.get(name));
        if (found.isEmpty()) {
            report.add(Complaint.NO_SUCH_NAME, mark, kind, name, Nearest.suggest(name, all.keySet()));
        }
        return found;
    }

    Map<String, T> all() {
        return all;
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** Warns if nobody asked for this name. */
    void warnIfUnused(String name, Mark mark, Report report) {
        if (!isUsed(name)) {
            report.add(Complaint.UNUSED, mark, kind, name);
        }
    }
}
