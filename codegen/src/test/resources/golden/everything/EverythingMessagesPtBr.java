// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;

/** What can be said about any code in the language {@code pt-BR}. */
final class EverythingMessagesPtBr {

    private EverythingMessagesPtBr() {}

    static String recovering(Duration delay) {
        return "Estamos trabalhando nisso. Pr\u00f3xima tentativa em " + delay(delay) + ".";
    }

    static String gaveUp() {
        return "N\u00e3o deu certo.";
    }

    /** The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up. */
    static String delay(Duration delay) {
        long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));
        if (seconds < 120 && seconds != 60) {
            return seconds == 1 ? "1 segundo" : seconds + " segundos";
        }
        long minutes = (seconds - 1) / 60 + 1;
        return minutes == 1 ? "1 minuto" : minutes + " minutos";
    }
}
