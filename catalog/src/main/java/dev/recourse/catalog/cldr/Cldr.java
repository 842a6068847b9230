package dev.recourse.catalog.cldr;

import dev.recourse.engine.NumberStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Unicode's CLDR says about a language or locale, given as a BCP 47 tag. Nothing is refused. */
public final class Cldr {

    private static final String UNKNOWN_REGION = "ZZ";

    private static final Map<String, String> PLURALS = Data.tails("plurals.txt");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.copyOf(Data.words(Data.lines("rtl.txt").get(0)));

    private Cldr() {}

    /**
     * The cardinal rules of a language, as {@link dev.recourse.engine.PluralRules#of} reads them; empty if its words do
     * not change with a number. What CLDR does not know has no rules.
     */
    public static String pluralRules(String tag) {
        String id = id(tag);
        while (!PLURALS.containsKey(id) && id.indexOf('-') > 0) {
            id = id.substring(0, id.lastIndexOf('-'));
        }
        return PLURALS.getOrDefault(id, "");
    }

    /** How people of a locale write numbers. */
    public static NumberStyle numbers(String tag) {
        return NumberStyles.of(id(tag));
    }

    /** Whether the language is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(written(tag).script());
    }

    /**
     * Who reads which of these languages.
     *
     * @param languages the languages of a catalog; the first is for people who read none of them
     */
    public static Readers readers(List<String> languages) {
        return new ReaderTable(languages).readers();
    }

    /**
     * The tag under the names of CLDR, with its likely script and region, such as {@code zh-Hant-TW} for {@code zh-TW}.
     * A region that CLDR does not know is {@code ZZ}.
     */
    public static String likely(String tag) {
        Tag written = written(tag);
        String region = written.region().isEmpty() ? Likely.region(written) : written.region();
        return written.withRegion(region.isEmpty() ? UNKNOWN_REGION : region).toString();
    }

    private static String id(String tag) {
        return Inheritance.id(written(tag));
    }

    private static Tag written(String tag) {
        return Likely.written(Names.canonical(Tag.of(tag)));
    }
}
