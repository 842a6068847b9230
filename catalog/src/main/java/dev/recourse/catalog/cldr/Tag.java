package dev.recourse.catalog.cldr;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language, with a script and a region, each of which may be empty. */
record Tag(String language, String script, String region) {

    private static final int SCRIPT_LENGTH = 4;

    /** Reads a BCP 47 tag, leaving out what comes behind the region. */
    static Tag of(String text) {
        String language = "";
        String script = "";
        String region = "";
        int start = 0;
        while (start <= text.length()) {
            int dash = text.indexOf('-', start);
            int end = dash < 0 ? text.length() : dash;
            String part = text.substring(start, end);
            if (start == 0) {
                language = part.toLowerCase(Locale.ROOT);
            } else if (part.length() == SCRIPT_LENGTH && script.isEmpty() && region.isEmpty()) {
                script = part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).toLowerCase(Locale.ROOT);
            } else if (part.length() < SCRIPT_LENGTH && part.length() > 1 && region.isEmpty()) {
                region = part.toUpperCase(Locale.ROOT);
            } else {
                break;
            }
            start = end + 1;
        }
        return new Tag(language, script, region);
    }

    Tag withScript(String otherScript) {
        return new Tag(language, otherScript, region);
    }

    Tag withRegion(String otherRegion) {
        return new Tag(language, script, otherRegion);
    }

    /** By hand, as {@link #hashCode}: the processor runs in a cold VM, where linking those of a record takes long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tag tag
                && tag.language.equals(language)
                && tag.script.equals(script)
                && tag.region.equals(region);
    }

    @Override
    public int hashCode() {
        return (language.hashCode() * 31 + script.hashCode()) * 31 + region.hashCode();
    }

    @Override
    public String toString() {
        String text = script.isEmpty() ? language : language + "-" + script;
        return region.isEmpty() ? text : text + "-" + region;
    }
}
