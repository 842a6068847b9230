// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;

/** The sentences of {@link SqlState} in the language {@code en}. */
final class SqlStateMessagesEn {

    private SqlStateMessagesEn() {}

    static String warning() {
        return "A warning of the database.";
    }

    static String handleXml(String text) {
        return ShownText.of(text);
    }

    static String handleXml() {
        return "A state.";
    }
}
