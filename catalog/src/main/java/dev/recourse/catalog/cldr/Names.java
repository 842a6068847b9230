package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Other names of languages and regions: those that were given up, such as {@code iw}, and those of three letters. */
final class Names {

    private static final Map<String, String> NAMES = Data.heads("aliases.txt");

    private Names() {}

    /** The tag under the names of CLDR. */
    static Tag canonical(Tag tag) {
        Tag name = Tag.of(NAMES.getOrDefault(tag.language(), tag.language()));
        String script = tag.script().isEmpty() ? name.script() : tag.script();
        String region = tag.region().isEmpty() ? name.region() : NAMES.getOrDefault(tag.region(), tag.region());
        return new Tag(name.language(), script, region);
    }

    /** The name in CLDR of a language that has this other name, as a tag. */
    static Map<String, String> all() {
        return NAMES;
    }

    /** The other names of a language or region. */
    static List<String> others(String name) {
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, String> entry : NAMES.entrySet()) {
            if (entry.getValue().equals(name)) {
                others.add(entry.getKey());
            }
        }
        return others;
    }
}
