// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code es}. */
final class WireSocketMessagesEs {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 segundo", "${n} segundos", "1 minuto", "${n} minutos");

    private WireSocketMessagesEs() {}

    static String recovering(Duration delay) {
        return "Se interrumpi\u00f3 la conexi\u00f3n con WireSocket. Nuevo intento en " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "No se pudo restablecer la conexi\u00f3n con WireSocket. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
    }
}
