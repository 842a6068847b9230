// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** What can be said about any code in the language {@code es}. */
final class WireSocketMessagesEs {

    private WireSocketMessagesEs() {}

    static String recovering(Duration delay) {
        return "Se interrumpi\u00f3 la conexi\u00f3n con WireSocket. Nuevo intento en " + delay(delay) + ".";
    }

    static String gaveUp() {
        return "No se pudo restablecer la conexi\u00f3n con WireSocket. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
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
