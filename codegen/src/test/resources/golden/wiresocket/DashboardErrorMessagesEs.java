// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DashboardError} in the language {@code es}. */
final class DashboardErrorMessagesEs {

    private DashboardErrorMessagesEs() {}

    static String badRequest() {
        return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
    }

    static String unauthorized() {
        return "Iniciando sesi\u00f3n de nuevo.";
    }

    static String unauthorizedGaveUp() {
        return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
    }

    static String forbidden() {
        return "Esta cuenta no puede hacer eso. Es posible que su plan no incluya la funci\u00f3n.";
    }

    static String tooManyRequests(Duration delay) {
        return "Hubo demasiadas solicitudes. Nuevo intento en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String serviceUnavailable() {
        return "El servicio est\u00e1 en mantenimiento. Se contin\u00faa sin \u00e9l.";
    }

    static String serviceUnavailableGaveUp() {
        return "El servicio est\u00e1 en mantenimiento. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
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
