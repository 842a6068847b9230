package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The languages of a catalog that are one language in one script, such as {@code pt-BR} and {@code pt-PT}. */
final class Group {

    private static final Set<String> PARADIGMS =
            Set.copyOf(Data.words(Data.lines("paradigms.txt").get(0)));

    /** The language in this script, without a region. */
    private final Tag common;

    private final List<Language> languages = new ArrayList<>();

    Group(Tag common) {
        this.common = common;
    }

    void add(Language language) {
        languages.add(language);
    }

    Tag common() {
        return common;
    }

    /**
     * What people of this region read, or of none: their own, else what shares the nearest ancestor in CLDR with it,
     * else that of the region where most people live who read the language, else the first.
     */
    Language nearest(String region) {
        String shared = Inheritance.id(common);
        String at = Inheritance.id(common.withRegion(region));
        while (!at.equals(shared) && Tag.of(at).language().equals(common.language())) {
            Language relative = relative(at);
            if (relative != null) {
                return relative;
            }
            at = Inheritance.parent(at);
        }
        Language own = find(shared);
        Language likely = own == null ? find(Inheritance.id(common.withRegion(Likely.region(common)))) : own;
        return likely == null ? languages.get(0) : likely;
    }

    /** What inherits from this ancestor: itself, else one that stands for the others, such as en-GB, else the first. */
    private @Nullable Language relative(String ancestor) {
        Language nearest = null;
        for (Language language : languages) {
            if (language.id().equals(ancestor)) {
                return language;
            }
            boolean isBetter =
                    nearest == null || (PARADIGMS.contains(language.id()) && !PARADIGMS.contains(nearest.id()));
            if (isBetter && language.inherits(ancestor)) {
                nearest = language;
            }
        }
        return nearest;
    }

    private @Nullable Language find(String id) {
        for (Language language : languages) {
            if (language.id().equals(id)) {
                return language;
            }
        }
        return null;
    }

    /** The regions that may differ from others, first those whose numbers do. */
    Set<String> regions() {
        Set<String> others = new TreeSet<>();
        for (Language language : languages) {
            others.add(language.written().region());
        }
        for (Map.Entry<String, String> entry : Inheritance.explicit().entrySet()) {
            addRegion(entry.getKey(), others);
            addRegion(entry.getValue(), others);
        }
        Set<String> regions = new LinkedHashSet<>();
        for (String origin : NumberStyles.origins()) {
            addRegion(origin, regions);
        }
        regions.addAll(others);
        regions.remove("");
        return regions;
    }

    private void addRegion(String id, Set<String> regions) {
        if (id.startsWith(common.language() + "-")) {
            Tag tag = Likely.written(Tag.of(id));
            if (tag.withRegion("").equals(common)) {
                regions.add(tag.region());
            }
        }
    }
}
