package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names of languages and regions: those that were given up, such as {@code iw}, and those of three letters. */
final class Names {

    private static final Map<String, String> NAMES = Data.heads("aliases.txt");
    private static final Map<String, List<String>> OTHERS = new HashMap<>();
    private static final Map<String, List<String>> OF_LANGUAGES = new HashMap<>();

    static {
        for (String line : Data.lines("aliases.txt")) {
            String name = Data.head(line);
            int dash = name.indexOf('-');
            String language = dash < 0 ? name : name.substring(0, dash);
            OTHERS.put(name, Data.words(Data.tail(line)));
            OF_LANGUAGES.computeIfAbsent(language, key -> new ArrayList<>()).add(name);
        }
    }

    private Names() {}

    /** The tag under the names of CLDR. */
    static Tag canonical(Tag tag) {
        String language = NAMES.get(tag.language());
        String region = NAMES.getOrDefault(tag.region(), tag.region());
        if (language == null) {
            return tag.withRegion(region);
        }
        Tag name = Tag.of(language);
        return new Tag(
                name.language(),
                tag.script().isEmpty() ? name.script() : tag.script(),
                region.isEmpty() ? name.region() : region);
    }

    /** The tags that have other names, of all that are this language. */
    static List<String> of(String language) {
        return OF_LANGUAGES.getOrDefault(language, List.of());
    }

    /** The other names of a language, or of a region. */
    static List<String> others(String name) {
        return OTHERS.getOrDefault(name, List.of());
    }

    /** All other names. */
    static Set<String> all() {
        return NAMES.keySet();
    }
}
