// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code pt-BR}. */
final class EverythingMessagesPtBr {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 segundo", "${n} segundos", "1 minuto", "${n} minutos");

    private EverythingMessagesPtBr() {}

    static String recovering(Duration delay) {
        return "Estamos trabalhando nisso. Pr\u00f3xima tentativa em " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "N\u00e3o deu certo.";
    }
}
