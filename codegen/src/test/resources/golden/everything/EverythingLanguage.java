// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.util.Locale;

/** The languages that the catalog speaks. */
enum EverythingLanguage {
    EN,
    DE,
    PT_BR;

    /**
     * The language that fits best: a language with its script and country before the language alone, and English where
     * there is none.
     */
    static EverythingLanguage of(Locale locale) {
        if (locale.getLanguage().equals("pt") && locale.getCountry().equals("BR")) {
            return PT_BR;
        }
        return switch (locale.getLanguage()) {
            case "de" -> DE;
            default -> EN;
        };
    }
}
