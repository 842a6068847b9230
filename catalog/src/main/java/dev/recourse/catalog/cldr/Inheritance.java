package dev.recourse.catalog.cldr;

import java.util.Map;

/** From which locale each one inherits, by the rules of CLDR. */
final class Inheritance {

    /** The locale that all others inherit from. */
    static final String ROOT = "und";

    private static final Map<String, String> PARENTS = Data.heads("parents.txt");

    private Inheritance() {}

    /** What CLDR calls this locale: its script is left out where it is the usual one of the language. */
    static String id(Tag written) {
        boolean isUsual = written.script().equals(Likely.script(written.language()));
        return (isUsual ? written.withScript("") : written).toString();
    }

    /** The parent of a locale that is called so in CLDR. */
    static String parent(String id) {
        String parent = PARENTS.get(id);
        if (parent != null) {
            return parent;
        }
        int dash = id.lastIndexOf('-');
        boolean isInAnotherScript = Tag.of(id).region().isEmpty();
        return dash < 0 || isInAnotherScript ? ROOT : id.substring(0, dash);
    }

    /** The locales whose parent is not their tag without its last part, with their parents. */
    static Map<String, String> explicit() {
        return PARENTS;
    }
}
