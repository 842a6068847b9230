// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

/** The sentences of {@link SqlState} in the language {@code en}. */
final class SqlStateMessagesEn {

    private SqlStateMessagesEn() {}

    static String warning() {
        return "A warning of the database.";
    }

    static String warningGaveUp() {
        return "A warning of the database.";
    }

    static String handleXml(String text) {
        return "" + EverythingDisplay.text(text);
    }

    static String handleXml() {
        return "A state.";
    }
}
