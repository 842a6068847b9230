// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code es}. */
final class DataplaneErrorMessagesEs {

    private DataplaneErrorMessagesEs() {}

    static String badRequest() {
        return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
    }

    static String unauthorized() {
        return "Iniciando sesi\u00f3n de nuevo.";
    }

    static String unauthorizedGaveUp() {
        return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
    }

    static String tooManyRequests(Duration delay) {
        return "Hubo demasiadas solicitudes. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable(Duration delay) {
        return "El servidor est\u00e1 saturado. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String requestTimeout(Duration delay) {
        return "El servidor tard\u00f3 demasiado. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String tooEarly(Duration delay) {
        return "El servidor a\u00fan no estaba listo. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String internalServerError(Duration delay) {
        return "El servidor tuvo un problema. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "El servidor tuvo un problema. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String gatewayTimeout(Duration delay) {
        return "El servidor tard\u00f3 demasiado. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }
}
