// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link CloseCode} in the language {@code es}. */
final class CloseCodeMessagesEs {

    private CloseCodeMessagesEs() {}

    static String missingToken() {
        return "Iniciando sesi\u00f3n.";
    }

    static String missingTokenGaveUp() {
        return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
    }

    static String invalidToken() {
        return "Su sesi\u00f3n ha caducado. Iniciando sesi\u00f3n de nuevo.";
    }

    static String invalidTokenGaveUp() {
        return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
    }

    static String forbidden() {
        return "Esta aplicaci\u00f3n no tiene permiso para abrir el documento.";
    }

    static String connectionLimit(int limit) {
        return "Las " + limit
                + " conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en directo.";
    }

    static String connectionLimit() {
        return "Todas las conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en directo.";
    }

    static String documentLimit(int limit, int count) {
        return "Hay " + count + " documentos abiertos y este plan permite " + limit
                + ". Cierre uno e int\u00e9ntelo de nuevo.";
    }

    static String documentLimit() {
        return "Hay demasiados documentos abiertos para este plan. Cierre uno e int\u00e9ntelo de nuevo.";
    }

    static String rateLimit(int limit, Duration delay) {
        return "Los cambios superan los " + limit + " por minuto que permite este plan. Nueva conexi\u00f3n en "
                + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String rateLimit(Duration delay) {
        return "Los cambios llegan m\u00e1s r\u00e1pido de lo que permite este plan. Nueva conexi\u00f3n en "
                + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String rateLimitGaveUp() {
        return "Los cambios llegan m\u00e1s r\u00e1pido de lo que permite este plan. Int\u00e9ntelo de nuevo "
                + "m\u00e1s tarde.";
    }

    static String invalidName() {
        return "No se puede abrir el documento porque su nombre no es v\u00e1lido.";
    }

    static String usersPerDoc(int limit) {
        return "Este documento est\u00e1 completo: ya hay " + limit
                + " personas en \u00e9l. Int\u00e9ntelo de nuevo cuando alguien haya salido.";
    }

    static String usersPerDoc() {
        return "Este documento est\u00e1 completo. Int\u00e9ntelo de nuevo cuando alguien haya salido.";
    }

    static String wrongRegion() {
        return "Conectando con la regi\u00f3n de este documento.";
    }

    static String wrongRegionGaveUp() {
        return "No se pudo acceder a la regi\u00f3n de este documento. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
    }

    static String normal() {
        return "Se cerr\u00f3 la conexi\u00f3n.";
    }

    static String goingAway(Duration delay) {
        return "El servidor se est\u00e1 reiniciando. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay)
                + ".";
    }

    static String protocolError() {
        return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
    }

    static String unsupportedData() {
        return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
    }

    static String reserved() {
        return "La conexi\u00f3n se cerr\u00f3 por un motivo desconocido.";
    }

    static String noStatus(Duration delay) {
        return "Se cerr\u00f3 la conexi\u00f3n. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String abnormal(Duration delay) {
        return "Se perdi\u00f3 la conexi\u00f3n. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
    }

    static String policyViolation() {
        return "El servidor rechaza esta conexi\u00f3n.";
    }

    static String messageTooBig() {
        return "El servidor rechaza este cambio porque es demasiado grande.";
    }

    static String mandatoryExtension() {
        return "Al servidor le falta algo que esta aplicaci\u00f3n necesita.";
    }

    static String internalError(Duration delay) {
        return "El servidor tuvo un problema. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String serviceRestart(Duration delay) {
        return "El servidor se est\u00e1 reiniciando. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay)
                + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "El servidor est\u00e1 saturado. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "El servidor tuvo un problema. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }

    static String tlsHandshake() {
        return "No se pudo establecer una conexi\u00f3n segura.";
    }

    static String unauthorized() {
        return "Iniciando sesi\u00f3n de nuevo.";
    }

    static String standardForbidden() {
        return "No tiene permiso para abrir esto.";
    }

    static String timeout(Duration delay) {
        return "El servidor tard\u00f3 demasiado. Nueva conexi\u00f3n en " + WireSocketMessagesEs.DELAY.of(delay) + ".";
    }
}
