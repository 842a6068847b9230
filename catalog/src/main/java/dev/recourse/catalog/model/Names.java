package dev.recourse.catalog.model;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Java names made from the names in a catalog. */
public final class Names {

    private Names() {}

    /** {@code RATE_LIMIT} to {@code RateLimit}. */
    public static String upperCamel(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_", -1)) {
            if (!word.isEmpty()) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }

    /** {@code RATE_LIMIT} to {@code rateLimit}. */
    public static String lowerCamel(String key) {
        String upper = upperCamel(key);
        return upper.isEmpty() ? upper : Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
    }

    /** {@code my-service} to {@code MY_SERVICE}. */
    public static String constant(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether Java 17 reserves this word. */
    public static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }
}
