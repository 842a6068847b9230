package dev.recourse.engine;

import java.util.List;

/**
 * A language, with a script and a region, each of which may be empty.
 *
 * @param language such as {@code zh}
 * @param script such as {@code Hant}
 * @param region such as {@code TW} or {@code 419}
 */
record LanguageTag(String language, String script, String region) {

    static final int SCRIPT_LENGTH = 4;

    private static final int MOST_EXTENDED = 3;
    private static final int EXTENDED_LENGTH = 3;

    /** Reads a tag of a table, which is written as CLDR does. */
    static LanguageTag of(String tag) {
        String language = "";
        String script = "";
        String region = "";
        for (String part : Texts.split(tag, "-")) {
            if (language.isEmpty()) {
                language = part;
            } else if (part.length() == SCRIPT_LENGTH) {
                script = part;
            } else {
                region = part;
            }
        }
        return new LanguageTag(language, script, region);
    }

    /**
     * Reads a tag of BCP 47 in any case of letters, as far as it is well-formed, like
     * {@link java.util.Locale#forLanguageTag}; also with underscores. Variants and extensions are left out. Never
     * throws.
     */
    static LanguageTag read(String tag) {
        List<String> parts = Texts.split(Texts.bounded(tag, Failure.MAX_CONTEXT).replace('_', '-'), "-");
        String language = parts.get(0);
        if (language.length() < 2 || language.length() > 8 || !isOf(language, 'a', 'z')) {
            return new LanguageTag("", "", "");
        }
        int at = 1;
        while (at <= MOST_EXTENDED && at < parts.size() && isOf(parts.get(at), EXTENDED_LENGTH, 'a', 'z')) {
            at++;
        }
        if (at > 1) {
            language = parts.get(1);
        }
        String script = "";
        if (at < parts.size() && isOf(parts.get(at), SCRIPT_LENGTH, 'a', 'z')) {
            script = Texts.upper(parts.get(at).charAt(0))
                    + Texts.lower(parts.get(at).substring(1));
            at++;
        }
        boolean hasRegion = at < parts.size() && (isOf(parts.get(at), 2, 'a', 'z') || isOf(parts.get(at), 3, '0', '9'));
        return new LanguageTag(Texts.lower(language), script, hasRegion ? Texts.upper(parts.get(at)) : "");
    }

    private static boolean isOf(String text, int length, char first, char last) {
        return text.length() == length && isOf(text, first, last);
    }

    private static boolean isOf(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            char c = Texts.lower(text.charAt(i));
            if (c < first || c > last) {
                return false;
            }
        }
        return true;
    }

    /** Another name of it, whose script and region are those of people who do not say theirs. */
    LanguageTag named(LanguageTag name) {
        return new LanguageTag(
                name.language, script.isEmpty() ? name.script : script, region.isEmpty() ? name.region : region);
    }

    LanguageTag written(String otherScript) {
        return new LanguageTag(language, otherScript, region);
    }

    LanguageTag in(String otherRegion) {
        return new LanguageTag(language, script, otherRegion);
    }

    String text() {
        return region.isEmpty() ? withoutRegion() : withoutRegion() + "-" + region;
    }

    String withoutRegion() {
        return script.isEmpty() ? language : language + "-" + script;
    }
}
