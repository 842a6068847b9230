package dev.recourse.tools.vectors;

import java.util.ArrayList;
import java.util.List;

/** The locales that messages are asked for: those of the catalog, their relatives, and others that it lacks. */
final class Languages {

    private static final List<String> USUAL = List.of(
            "en",
            "en-GB",
            "en-IN",
            "de-AT",
            "de-CH",
            "gsw",
            "fr-CA",
            "fr-CH",
            "es-MX",
            "es-419",
            "pt",
            "pt-PT",
            "ja-JP",
            "zh-TW",
            "zh-Hant-HK",
            "zh-SG",
            "pl-PL",
            "ar-EG",
            "ar-AE",
            "no",
            "nn",
            "he",
            "iw",
            "hi",
            "sr-Latn",
            "tr",
            "tlh",
            "xx-Yyyy-ZZ");

    private final List<String> tags = new ArrayList<>();
    private final Draw draw;
    private int asked;

    Languages(List<String> ofCatalog, Draw draw) {
        this.draw = draw;
        for (String usual : USUAL) {
            tags.add(usual);
            tags.addAll(ofCatalog);
        }
    }

    /** The next of them in turn, sometimes before another one. */
    String next() {
        String next = tags.get(asked++ % tags.size());
        return draw.oneIn(5) ? next + "," + draw.pick(tags) : next;
    }
}
