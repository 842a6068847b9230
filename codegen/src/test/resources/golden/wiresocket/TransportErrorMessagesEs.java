// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code es}. */
final class TransportErrorMessagesEs {

    private TransportErrorMessagesEs() {}

    static String unreachable(Duration delay) {
        return "No se puede acceder al servidor. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String timeout(Duration delay) {
        return "El servidor no responde. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String tls() {
        return "No se pudo establecer una conexi\u00f3n segura.";
    }

    static String refreshUnknown() {
        return "Iniciando sesi\u00f3n de nuevo.";
    }

    static String refreshFailed() {
        return "No se ha podido iniciar sesi\u00f3n. Vuelva a iniciar sesi\u00f3n.";
    }

    static String requestInvalid() {
        return "La solicitud ha fallado por un error de esta aplicaci\u00f3n.";
    }

    static String endpointUnknown() {
        return "La solicitud ha fallado por un error de esta aplicaci\u00f3n.";
    }
}
