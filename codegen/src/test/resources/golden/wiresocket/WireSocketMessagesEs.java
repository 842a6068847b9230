// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code es}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesEs implements WireSocketMessages {

    static final WireSocketMessages INSTANCE = new WireSocketMessagesEs();

    private static final DelayWords DELAY = new DelayWords("1 segundo", "${n} segundos", "1 minuto", "${n} minutos");

    private WireSocketMessagesEs() {}

    @Override
    public String recovering(Duration delay) {
        return "Se interrumpi\u00f3 la conexi\u00f3n con WireSocket. Nuevo intento en " + DELAY.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "No se pudo restablecer la conexi\u00f3n con WireSocket. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
    }

    @Override
    public CloseCodeMessages closeCode() {
        return CloseCodeEs.INSTANCE;
    }

    @Override
    public DashboardErrorMessages dashboardError() {
        return DashboardErrorEs.INSTANCE;
    }

    @Override
    public DataplaneErrorMessages dataplaneError() {
        return DataplaneErrorEs.INSTANCE;
    }

    @Override
    public TokenErrorMessages tokenError() {
        return TokenErrorEs.INSTANCE;
    }

    @Override
    public TransportErrorMessages transportError() {
        return TransportErrorEs.INSTANCE;
    }

    private static final class CloseCodeEs implements CloseCodeMessages {

        static final CloseCodeMessages INSTANCE = new CloseCodeEs();

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.INSTANCE;
        }

        @Override
        public String missingToken() {
            return "Iniciando sesi\u00f3n.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String invalidToken() {
            return "Su sesi\u00f3n ha caducado. Iniciando sesi\u00f3n de nuevo.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
        }

        @Override
        public String forbidden() {
            return "Esta aplicaci\u00f3n no tiene permiso para abrir el documento.";
        }

        @Override
        public String connectionLimit(int limit) {
            return "Las " + limit
                    + " conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en directo.";
        }

        @Override
        public String connectionLimit() {
            return "Todas las conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en directo.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return "Hay " + count + " documentos abiertos y este plan permite " + limit
                    + ". Cierre uno e int\u00e9ntelo de nuevo.";
        }

        @Override
        public String documentLimit() {
            return "Hay demasiados documentos abiertos para este plan. Cierre uno e int\u00e9ntelo de nuevo.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return "Los cambios superan los " + limit + " por minuto que permite este plan. Nueva conexi\u00f3n en "
                    + DELAY.of(delay) + ".";
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Los cambios llegan m\u00e1s r\u00e1pido de lo que permite este plan. Nueva conexi\u00f3n en "
                    + DELAY.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "Los cambios llegan m\u00e1s r\u00e1pido de lo que permite este plan. Int\u00e9ntelo de nuevo "
                    + "m\u00e1s tarde.";
        }

        @Override
        public String invalidName() {
            return "No se puede abrir el documento porque su nombre no es v\u00e1lido.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return "Este documento est\u00e1 completo: ya hay " + limit
                    + " personas en \u00e9l. Int\u00e9ntelo de nuevo cuando alguien haya salido.";
        }

        @Override
        public String usersPerDoc() {
            return "Este documento est\u00e1 completo. Int\u00e9ntelo de nuevo cuando alguien haya salido.";
        }

        @Override
        public String wrongRegion() {
            return "Conectando con la regi\u00f3n de este documento.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "No se pudo acceder a la regi\u00f3n de este documento. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
        }

        @Override
        public String normal() {
            return "Se cerr\u00f3 la conexi\u00f3n.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "El servidor se est\u00e1 reiniciando. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String unsupportedData() {
            return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String reserved() {
            return "La conexi\u00f3n se cerr\u00f3 por un motivo desconocido.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "Se cerr\u00f3 la conexi\u00f3n. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "Se perdi\u00f3 la conexi\u00f3n. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "La conexi\u00f3n fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String policyViolation() {
            return "El servidor rechaza esta conexi\u00f3n.";
        }

        @Override
        public String messageTooBig() {
            return "El servidor rechaza este cambio porque es demasiado grande.";
        }

        @Override
        public String mandatoryExtension() {
            return "Al servidor le falta algo que esta aplicaci\u00f3n necesita.";
        }

        @Override
        public String internalError(Duration delay) {
            return "El servidor tuvo un problema. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "El servidor se est\u00e1 reiniciando. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "El servidor est\u00e1 saturado. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "No se pudo establecer una conexi\u00f3n segura.";
        }

        @Override
        public String unauthorized() {
            return "Iniciando sesi\u00f3n de nuevo.";
        }

        @Override
        public String standardForbidden() {
            return "No tiene permiso para abrir esto.";
        }

        @Override
        public String timeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nueva conexi\u00f3n en " + DELAY.of(delay) + ".";
        }
    }

    private static final class DashboardErrorEs implements DashboardErrorMessages {

        static final DashboardErrorMessages INSTANCE = new DashboardErrorEs();

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.INSTANCE;
        }

        @Override
        public String badRequest() {
            return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String unauthorized() {
            return "Iniciando sesi\u00f3n de nuevo.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String forbidden() {
            return "Esta cuenta no puede hacer eso. Es posible que su plan no incluya la funci\u00f3n.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Hubo demasiadas solicitudes. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "El servicio est\u00e1 en mantenimiento. Se contin\u00faa sin \u00e9l.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "El servicio est\u00e1 en mantenimiento. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "El servidor a\u00fan no estaba listo. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }
    }

    private static final class DataplaneErrorEs implements DataplaneErrorMessages {

        static final DataplaneErrorMessages INSTANCE = new DataplaneErrorEs();

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.INSTANCE;
        }

        @Override
        public String badRequest() {
            return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String unauthorized() {
            return "Iniciando sesi\u00f3n de nuevo.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Hubo demasiadas solicitudes. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "El servidor est\u00e1 saturado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "El servidor a\u00fan no estaba listo. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }
    }

    private static final class TokenErrorEs implements TokenErrorMessages {

        static final TokenErrorMessages INSTANCE = new TokenErrorEs();

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.INSTANCE;
        }

        @Override
        public String invalidGrant() {
            return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
        }

        @Override
        public String invalidClient() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String unauthorizedClient() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String unsupportedGrantType() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String invalidScope() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }

        @Override
        public String invalidRequest() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con su proveedor.";
        }
    }

    private static final class TransportErrorEs implements TransportErrorMessages {

        static final TransportErrorMessages INSTANCE = new TransportErrorEs();

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.INSTANCE;
        }

        @Override
        public String notSent(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "Se perdi\u00f3 la conexi\u00f3n con el servidor. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "El servidor no responde. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "El servidor ha dejado de responder. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "No se pudo establecer la conexi\u00f3n. Nuevo intento en " + DELAY.of(delay) + ".";
        }

        @Override
        public String tooLarge() {
            return "Esta aplicaci\u00f3n recibi\u00f3 un mensaje demasiado grande para procesarlo.";
        }

        @Override
        public String tls() {
            return "No se pudo establecer una conexi\u00f3n segura.";
        }

        @Override
        public String refreshUnknown() {
            return "Iniciando sesi\u00f3n de nuevo.";
        }

        @Override
        public String refreshFailed() {
            return "Esta aplicaci\u00f3n no ha podido renovar algo que necesita. Int\u00e9ntelo de nuevo o vuelva "
                    + "a iniciar sesi\u00f3n.";
        }

        @Override
        public String requestInvalid() {
            return "La solicitud ha fallado por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String endpointUnknown() {
            return "La solicitud ha fallado por un error de esta aplicaci\u00f3n.";
        }
    }
}
