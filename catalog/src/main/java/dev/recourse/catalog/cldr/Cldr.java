package dev.recourse.catalog.cldr;

import dev.recourse.engine.LanguageChoice;
import dev.recourse.engine.NumberStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of Unicode's CLDR. The data itself comes next. */
public final class Cldr {

    private Cldr() {}

    /** The language's plural rules, in the syntax of {@code PluralRules}; empty where there is only {@code other}. */
    public static String pluralRules(String language) {
        return "";
    }

    /** Whether text in this language runs from right to left. */
    public static boolean isRightToLeft(String tag) {
        return false;
    }

    /** The tag with its likely script and region, without aliases: {@code zh-Hant-TW} for {@code zh-TW}. */
    public static String likely(String tag) {
        return tag;
    }

    /** Who reads which of these languages. */
    public static Readers readers(List<String> languages) {
        Map<String, Reader> readers = new LinkedHashMap<>();
        languages.forEach(language -> readers.put(language, new Reader(language, language, NumberStyle.PLAIN)));
        return new Readers(LanguageChoice.of(languages.get(0)), List.of(), readers);
    }
}
