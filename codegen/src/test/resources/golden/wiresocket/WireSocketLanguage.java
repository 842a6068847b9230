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
        if (locale.getLanguage().equals("de")) {
            return DE;
        }
        if (locale.getLanguage().equals("fr")) {
            return FR;
        }
        if (locale.getLanguage().equals("es")) {
            return ES;
        }
        if (locale.getLanguage().equals("ja")) {
            return JA;
        }
        if (locale.getLanguage().equals("zh")) {
            return ZH;
        }
        return EN;
    }
}
