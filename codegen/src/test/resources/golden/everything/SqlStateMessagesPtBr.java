// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.ShownText;

/** The sentences of {@link SqlState} in the language {@code pt-BR}. */
final class SqlStateMessagesPtBr {

    private SqlStateMessagesPtBr() {}

    static String warning() {
        return "Um aviso do banco de dados.";
    }

    static String handleXml(String text) {
        return ShownText.of(text);
    }

    static String handleXml() {
        return "Um estado.";
    }
}
