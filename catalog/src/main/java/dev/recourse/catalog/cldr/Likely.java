package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The likely script and region of locales that do not say theirs. */
final class Likely {

    /** The script of languages of which CLDR knows little. */
    static final String USUAL_SCRIPT = "Latn";

    private static final Map<String, String> SUBTAGS = Data.heads("likely.txt");

    private static final Map<String, List<Tag>> REGIONAL = new HashMap<>();

    static {
        SUBTAGS.forEach((key, subtags) -> {
            Tag tag = Tag.of(key);
            if (!tag.region().isEmpty()) {
                REGIONAL.computeIfAbsent(tag.language(), language -> new ArrayList<>())
                        .add(tag.withScript(first(subtags)));
            }
        });
    }

    private Likely() {}

    /** The tag with a script. */
    static Tag written(Tag tag) {
        if (!tag.script().isEmpty()) {
            return tag;
        }
        String subtags = SUBTAGS.get(tag.toString());
        return tag.withScript(subtags == null ? script(tag.language()) : first(subtags));
    }

    /** The script in which a language is usually written. */
    static String script(String language) {
        String subtags = SUBTAGS.get(language);
        return subtags == null ? USUAL_SCRIPT : first(subtags);
    }

    private static String first(String subtags) {
        return subtags.substring(0, subtags.indexOf('-'));
    }

    /** Whether it is a script that CLDR knows the language to be written in. */
    static boolean isKnown(Tag written) {
        return written.script().equals(script(written.language()))
                || SUBTAGS.containsKey(written.withRegion("").toString())
                || regional(written.language()).stream()
                        .anyMatch(tag -> tag.script().equals(written.script()));
    }

    /** The region where most people live who read the language in this script; empty if it is not known. */
    static String region(Tag written) {
        String subtags = SUBTAGS.get(written.language() + "-" + written.script());
        if (subtags == null) {
            subtags = SUBTAGS.get(written.language());
        }
        return subtags == null ? "" : subtags.substring(subtags.indexOf('-') + 1);
    }

    /** The language in the regions whose script CLDR lists. */
    static List<Tag> regional(String language) {
        return REGIONAL.getOrDefault(language, List.of());
    }
}
