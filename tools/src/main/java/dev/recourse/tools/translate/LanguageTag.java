package dev.recourse.tools.translate;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language tags that catalogs allow, which are parts of the names of files. */
final class LanguageTag {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private LanguageTag() {}

    /** The tag as catalogs write it; empty if it is not a tag that they allow, or English, which is not translated. */
    static Optional<String> of(String tag) {
        return Optional.of(usual(tag))
                .filter(usual -> TAG.matcher(usual).matches() && !usual.equals(Locale.ENGLISH.getLanguage()));
    }

    /** The tag with the usual upper and lower case. */
    private static String usual(String tag) {
        if (TAG.matcher(tag).matches()) {
            return tag;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
