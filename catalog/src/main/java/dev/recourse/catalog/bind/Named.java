package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items of one kind that rows refer to by name. */
final class Named<T> {

    private final String kind;
    private final String place;
    private final Map<String, T> all;
    private final Set<String> given;
    private final boolean isListed;
    private final Set<String> used = new HashSet<>();

    /**
     * @param place the key under which the items are listed
     * @param given all names, including those of items that cannot be read
     * @param isListed whether these are all items: not if the list is under a misspelt key, which is reported
     */
    Named(String kind, String place, Map<String, T> all, Set<String> given, boolean isListed) {
        this.kind = kind;
        this.place = place;
        this.all = new LinkedHashMap<>(all);
        this.given = new LinkedHashSet<>(given);
        this.given.addAll(all.keySet());
        this.isListed = isListed;
    }

    /** The item with this name. An unknown name is reported. */
    Optional<T> find(String name, Mark mark, Report report) {
        used.add(name);
        Optional<T> found = Optional.ofNullable(all.get(name));
        if (isListed && !given.contains(name) && !report.isFull()) {
            String help = given.isEmpty() ? "list it under " + place : Suggestion.suggest(name, given);
            report.add(Complaint.NO_SUCH_NAME, mark, kind, name, help);
        }
        return found;
    }

    /** Whether the name is known. It counts as used from now on. */
    boolean use(String name) {
        used.add(name);
        return given.contains(name);
    }

    Map<String, T> all() {
        return all;
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** The items whose names have been looked up. */
    List<T> usedItems() {
        return all.entrySet().stream()
                .filter(item -> isUsed(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Warns if the name was never looked up, and no other catalog uses the item. */
    void warnIfUnused(String name, Mark mark, Report report, Usage usage) {
        if (!isUsed(name) && !usage.has(all.get(name))) {
            report.add(Complaint.UNUSED, mark, kind, name);
        }
    }
}
