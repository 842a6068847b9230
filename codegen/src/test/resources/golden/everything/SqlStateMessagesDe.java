// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;

/** The sentences of {@link SqlState} in the language {@code de}. */
final class SqlStateMessagesDe {

    private SqlStateMessagesDe() {}

    static String warning() {
        return "Eine Warnung der Datenbank.";
    }

    static String handleXml(String text) {
        return ShownText.of(text);
    }

    static String handleXml() {
        return "Ein Zustand.";
    }
}
