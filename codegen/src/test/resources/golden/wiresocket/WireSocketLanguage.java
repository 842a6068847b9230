// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.util.Locale;

/** The languages that the catalog speaks. */
enum WireSocketLanguage {
    EN,
    DE,
    FR,
    ES,
    JA,
    ZH;

    /**
     * The language that fits best: a language with its script and country before the language alone, and English where
     * there is none.
     */
    static WireSocketLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> DE;
            case "fr" -> FR;
            case "es" -> ES;
            case "ja" -> JA;
            case "zh" -> ZH;
            default -> EN;
        };
    }
}
