package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other names of languages and regions: those that were given up, such as {@code iw}, and those of three letters. */
final class Names {

    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();
    private static final Map<String, String> REGIONS = new LinkedHashMap<>();

    static {
        Data.heads("aliases.txt").forEach((other, name) -> {
            boolean isRegion = Character.isUpperCase(name.charAt(0));
            (isRegion ? REGIONS : LANGUAGES).put(other, name);
        });
    }

    private Names() {}

    /** The tag under the names of CLDR. */
    static Tag canonical(Tag tag) {
        Tag name = Tag.of(LANGUAGES.getOrDefault(tag.language(), tag.language()));
        String script = tag.script().isEmpty() ? name.script() : tag.script();
        String region = tag.region().isEmpty() ? name.region() : REGIONS.getOrDefault(tag.region(), tag.region());
        return new Tag(name.language(), script, region);
    }

    /** For other names of languages their names in CLDR, which are tags. */
    static Map<String, String> languages() {
        return LANGUAGES;
    }

    /** The other names of a region. */
    static List<String> ofRegion(String region) {
        List<String> others = new ArrayList<>();
        REGIONS.forEach((other, name) -> {
            if (name.equals(region)) {
                others.add(other);
            }
        });
        return others;
    }
}
