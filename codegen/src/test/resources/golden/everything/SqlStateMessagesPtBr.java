// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

/** The sentences of {@link SqlState} in the language {@code pt-BR}. */
final class SqlStateMessagesPtBr {

    private SqlStateMessagesPtBr() {}

    static String warning() {
        return "Um aviso do banco de dados.";
    }

    static String warningGaveUp() {
        return "Um aviso do banco de dados.";
    }

    static String handleXml(String text) {
        return "" + EverythingDisplay.text(text);
    }

    static String handleXml() {
        return "Um estado.";
    }
}
