// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code es}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesEs implements WireSocketMessages {

    private static final PluralRules PLURALS =
            PluralRules.of("one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5");

    static final WireSocketMessages ES = new WireSocketMessagesEs(NumberStyle.of("-1.234.567,8", 5));
    static final WireSocketMessages ES_CR = new WireSocketMessagesEs(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final WireSocketMessages ES_AR = new WireSocketMessagesEs(NumberStyle.of("-1.234.567,8", 4));
    static final WireSocketMessages ES_419 = new WireSocketMessagesEs(NumberStyle.of("-1,234,567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeEs();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorEs();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorEs();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorEs();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorEs();

    private WireSocketMessagesEs(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Se interrumpi\u00f3 la conexi\u00f3n con WireSocket. Nuevo intento en " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "No se pudo restablecer la conexi\u00f3n con WireSocket. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
    }

    @Override
    public CloseCodeMessages closeCode() {
        return closeCodeMessages;
    }

    @Override
    public DashboardErrorMessages dashboardError() {
        return dashboardErrorMessages;
    }

    @Override
    public DataplaneErrorMessages dataplaneError() {
        return dataplaneErrorMessages;
    }

    @Override
    public TokenErrorMessages tokenError() {
        return tokenErrorMessages;
    }

    @Override
    public TransportErrorMessages transportError() {
        return transportErrorMessages;
    }

    private String seconds(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " segundo";
            case MANY -> numbers.of(n) + " de segundos";
            default -> numbers.of(n) + " segundos";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " minuto";
            case MANY -> numbers.of(n) + " de minutos";
            default -> numbers.of(n) + " minutos";
        };
    }

    private final class CloseCodeEs implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.this;
        }

        @Override
        public String missingToken() {
            return "Iniciando sesi\u00f3n.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
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
            return limit == 2
                    ? "Las dos conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en "
                            + "tiempo real."
                    : switch (PLURALS.of(limit)) {
                        case ONE ->
                            "La \u00fanica conexi\u00f3n de este plan est\u00e1 en uso. Por ahora, los "
                                    + "cambios no se ven en tiempo real.";
                        case MANY ->
                            "Todas las conexiones de este plan (" + numbers.of(limit)
                                    + ") est\u00e1n en uso. Por ahora, los cambios no se ven en tiempo real.";
                        default ->
                            "Las " + numbers.of(limit)
                                    + " conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven "
                                    + "en tiempo real.";
                    };
        }

        @Override
        public String connectionLimit() {
            return "Todas las conexiones de este plan est\u00e1n en uso. Por ahora, los cambios no se ven en "
                    + "tiempo real.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return switch (PLURALS.of(count)) {
                case ONE ->
                    "Hay un documento abierto y este plan no permite m\u00e1s. Ci\u00e9rrelo e "
                            + "int\u00e9ntelo de nuevo.";
                case MANY ->
                    "Hay " + numbers.of(count) + " de documentos abiertos y este plan permite " + numbers.of(limit)
                            + " como m\u00e1ximo. Cierre uno e int\u00e9ntelo de nuevo.";
                default ->
                    "Hay " + numbers.of(count) + " documentos abiertos y este plan permite " + numbers.of(limit)
                            + " como m\u00e1ximo. Cierre uno e int\u00e9ntelo de nuevo.";
            };
        }

        @Override
        public String documentLimit() {
            return "Hay demasiados documentos abiertos para este plan. Cierre uno e int\u00e9ntelo de nuevo.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return "Hay demasiados cambios: este plan permite " + numbers.of(limit)
                    + " por minuto como m\u00e1ximo. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Los cambios llegan m\u00e1s r\u00e1pido de lo que permite este plan. Nuevo intento de "
                    + "conexi\u00f3n en " + waits.of(delay) + ".";
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
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Ya hay una persona en este documento, el m\u00e1ximo permitido. Int\u00e9ntelo de "
                            + "nuevo cuando alguien salga.";
                case MANY ->
                    "Ya hay " + numbers.of(limit)
                            + " de personas en este documento, el m\u00e1ximo permitido. Int\u00e9ntelo de nuevo "
                            + "cuando alguien salga.";
                default ->
                    "Ya hay " + numbers.of(limit)
                            + " personas en este documento, el m\u00e1ximo permitido. Int\u00e9ntelo de nuevo cuando "
                            + "alguien salga.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "Se alcanz\u00f3 el n\u00famero m\u00e1ximo de personas en este documento. Int\u00e9ntelo de "
                    + "nuevo cuando alguien salga.";
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
            return "El servidor se est\u00e1 reiniciando. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
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
            return "Se cerr\u00f3 la conexi\u00f3n. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "Se perdi\u00f3 la conexi\u00f3n. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
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
            return "El servidor no admite una funci\u00f3n que esta aplicaci\u00f3n necesita.";
        }

        @Override
        public String internalError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "El servidor se est\u00e1 reiniciando. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "El servidor est\u00e1 saturado. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
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
            return "No tiene permiso para abrir este contenido.";
        }

        @Override
        public String timeout(Duration delay) {
            return "La operaci\u00f3n tard\u00f3 demasiado. Nuevo intento de conexi\u00f3n en " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorEs implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.this;
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
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }

        @Override
        public String forbidden() {
            return "Esta cuenta no tiene permiso para hacer eso. Es posible que su plan no incluya esta funci\u00f3n.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Demasiadas solicitudes. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "El servicio est\u00e1 en mantenimiento. La aplicaci\u00f3n contin\u00faa sin \u00e9l.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "El servicio est\u00e1 en mantenimiento. Int\u00e9ntelo de nuevo m\u00e1s tarde.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "La solicitud tard\u00f3 demasiado. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "El servidor a\u00fan no estaba listo. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorEs implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.this;
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
            return "Demasiadas solicitudes. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "El servidor est\u00e1 saturado. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "La solicitud tard\u00f3 demasiado. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "El servidor a\u00fan no estaba listo. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "El servidor tard\u00f3 demasiado en responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "El servidor tuvo un problema. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorEs implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.this;
        }

        @Override
        public String invalidGrant() {
            return "Su sesi\u00f3n ha caducado. Vuelva a iniciar sesi\u00f3n.";
        }

        @Override
        public String invalidClient() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }

        @Override
        public String unauthorizedClient() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }

        @Override
        public String unsupportedGrantType() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }

        @Override
        public String invalidScope() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }

        @Override
        public String invalidRequest() {
            return "Esta aplicaci\u00f3n no pudo iniciar sesi\u00f3n. P\u00f3ngase en contacto con el proveedor de "
                    + "la aplicaci\u00f3n.";
        }
    }

    private final class TransportErrorEs implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEs.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "No se puede acceder al servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "Se perdi\u00f3 la conexi\u00f3n con el servidor. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "El servidor no responde. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "El servidor dej\u00f3 de responder. Nuevo intento en " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "No se pudo establecer la conexi\u00f3n. Nuevo intento en " + waits.of(delay) + ".";
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
            return "Esta aplicaci\u00f3n no pudo renovar algo que necesita. Int\u00e9ntelo de nuevo o vuelva a "
                    + "iniciar sesi\u00f3n.";
        }

        @Override
        public String requestInvalid() {
            return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }

        @Override
        public String endpointUnknown() {
            return "La solicitud fall\u00f3 por un error de esta aplicaci\u00f3n.";
        }
    }
}
