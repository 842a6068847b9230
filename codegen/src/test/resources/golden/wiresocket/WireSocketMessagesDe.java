// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code de}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesDe implements WireSocketMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 1 and v = 0");

    static final WireSocketMessages DE = new WireSocketMessagesDe(NumberStyle.of("-1.234.567,8", 4));
    static final WireSocketMessages DE_AT = new WireSocketMessagesDe(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final WireSocketMessages DE_CH = new WireSocketMessagesDe(NumberStyle.of("-1'234'567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeDe();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorDe();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorDe();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorDe();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorDe();

    private WireSocketMessagesDe(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Die Verbindung zu WireSocket wurde unterbrochen. Neuer Versuch in " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "Die Verbindung zu WireSocket konnte nicht wiederhergestellt werden. Bitte versuchen Sie es "
                + "sp\u00e4ter erneut.";
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
            case ONE -> numbers.of(n) + " Sekunde";
            default -> numbers.of(n) + " Sekunden";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " Minute";
            default -> numbers.of(n) + " Minuten";
        };
    }

    private final class CloseCodeDe implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesDe.this;
        }

        @Override
        public String missingToken() {
            return "Sie werden angemeldet.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String invalidToken() {
            return "Ihre Sitzung ist abgelaufen. Sie werden erneut angemeldet.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
        }

        @Override
        public String forbidden() {
            return "Diese Anwendung ist nicht berechtigt, das Dokument zu \u00f6ffnen.";
        }

        @Override
        public String connectionLimit(int limit) {
            return limit == 2
                    ? "Beide Verbindungen dieses Tarifs sind belegt. \u00c4nderungen werden vorerst nicht live "
                            + "angezeigt."
                    : switch (PLURALS.of(limit)) {
                        case ONE ->
                            "Die einzige Verbindung dieses Tarifs ist belegt. \u00c4nderungen werden "
                                    + "vorerst nicht live angezeigt.";
                        default ->
                            "Alle " + numbers.of(limit)
                                    + " Verbindungen dieses Tarifs sind belegt. \u00c4nderungen werden vorerst nicht "
                                    + "live angezeigt.";
                    };
        }

        @Override
        public String connectionLimit() {
            return "Alle Verbindungen dieses Tarifs sind belegt. \u00c4nderungen werden vorerst nicht live angezeigt.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return switch (PLURALS.of(count)) {
                case ONE ->
                    "Ein Dokument ist ge\u00f6ffnet, und mehr erlaubt dieser Tarif nicht. Schlie\u00dfen "
                            + "Sie das Dokument und versuchen Sie es erneut.";
                default -> switch (PLURALS.of(limit)) {
                    case ONE ->
                        numbers.of(count)
                                + " Dokumente sind ge\u00f6ffnet, und dieser Tarif erlaubt h\u00f6chstens eines. "
                                + "Schlie\u00dfen Sie eines und versuchen Sie es erneut.";
                    default ->
                        numbers.of(count) + " Dokumente sind ge\u00f6ffnet, und dieser Tarif erlaubt h\u00f6chstens "
                                + numbers.of(limit) + ". Schlie\u00dfen Sie eines und versuchen Sie es erneut.";
                };
            };
        }

        @Override
        public String documentLimit() {
            return "F\u00fcr diesen Tarif sind zu viele Dokumente ge\u00f6ffnet. Schlie\u00dfen Sie eines und "
                    + "versuchen Sie es erneut.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Mehr als eine \u00c4nderung pro Minute erlaubt dieser Tarif nicht. Neuer Verbindungsversuch in "
                            + waits.of(delay) + ".";
                default ->
                    "Mehr als " + numbers.of(limit)
                            + " \u00c4nderungen pro Minute erlaubt dieser Tarif nicht. Neuer Verbindungsversuch in "
                            + waits.of(delay) + ".";
            };
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Es kommen mehr \u00c4nderungen pro Minute, als dieser Tarif erlaubt. Neuer Verbindungsversuch in "
                    + waits.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "Es kommen mehr \u00c4nderungen pro Minute, als dieser Tarif erlaubt. Bitte versuchen Sie es "
                    + "sp\u00e4ter erneut.";
        }

        @Override
        public String invalidName() {
            return "Das Dokument l\u00e4sst sich nicht \u00f6ffnen, weil sein Name ung\u00fcltig ist.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Eine Person hat dieses Dokument bereits ge\u00f6ffnet, mehr sind nicht m\u00f6glich. "
                            + "Versuchen Sie es erneut, sobald jemand das Dokument geschlossen hat.";
                default ->
                    numbers.of(limit)
                            + " Personen haben dieses Dokument bereits ge\u00f6ffnet, mehr sind nicht m\u00f6glich. "
                            + "Versuchen Sie es erneut, sobald jemand das Dokument geschlossen hat.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "Die H\u00f6chstzahl an Personen f\u00fcr dieses Dokument ist erreicht. Versuchen Sie es "
                    + "erneut, sobald jemand das Dokument geschlossen hat.";
        }

        @Override
        public String wrongRegion() {
            return "Verbindung zur Region dieses Dokuments wird hergestellt.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "Die Region dieses Dokuments war nicht erreichbar. Bitte versuchen Sie es sp\u00e4ter erneut.";
        }

        @Override
        public String normal() {
            return "Die Verbindung wurde geschlossen.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "Der Server startet neu. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String unsupportedData() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String reserved() {
            return "Die Verbindung wurde aus unbekanntem Grund geschlossen.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "Die Verbindung wurde geschlossen. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "Die Verbindung ist abgebrochen. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String policyViolation() {
            return "Der Server lehnt diese Verbindung ab.";
        }

        @Override
        public String messageTooBig() {
            return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
        }

        @Override
        public String mandatoryExtension() {
            return "Dem Server fehlt eine Funktion, die diese Anwendung ben\u00f6tigt.";
        }

        @Override
        public String internalError(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "Der Server startet neu. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "Der Server ist ausgelastet. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "Es konnte keine sichere Verbindung hergestellt werden.";
        }

        @Override
        public String unauthorized() {
            return "Sie werden erneut angemeldet.";
        }

        @Override
        public String standardForbidden() {
            return "Sie sind nicht berechtigt, diesen Inhalt zu \u00f6ffnen.";
        }

        @Override
        public String timeout(Duration delay) {
            return "Der Vorgang hat zu lange gedauert. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorDe implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesDe.this;
        }

        @Override
        public String badRequest() {
            return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String unauthorized() {
            return "Sie werden erneut angemeldet.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String forbidden() {
            return "Dieses Konto ist dazu nicht berechtigt. M\u00f6glicherweise ist die Funktion nicht im Tarif "
                    + "enthalten.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Zu viele Anfragen. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "Der Dienst wird gerade gewartet. Es geht ohne ihn weiter.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "Der Dienst wird gerade gewartet. Bitte versuchen Sie es sp\u00e4ter erneut.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "Die Anfrage hat zu lange gedauert. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Der Server war noch nicht bereit. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorDe implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesDe.this;
        }

        @Override
        public String badRequest() {
            return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String unauthorized() {
            return "Sie werden erneut angemeldet.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Zu viele Anfragen. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "Der Server ist ausgelastet. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "Die Anfrage hat zu lange gedauert. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Der Server war noch nicht bereit. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Der Server hat zu lange gebraucht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Auf dem Server ist ein Problem aufgetreten. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorDe implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesDe.this;
        }

        @Override
        public String invalidGrant() {
            return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.";
        }

        @Override
        public String invalidClient() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String unauthorizedClient() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String unsupportedGrantType() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String invalidScope() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }

        @Override
        public String invalidRequest() {
            return "Diese Anwendung konnte sich nicht anmelden. Bitte wenden Sie sich an den Anbieter der Anwendung.";
        }
    }

    private final class TransportErrorDe implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesDe.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "Der Server ist nicht erreichbar. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "Die Verbindung zum Server ist abgebrochen. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "Der Server antwortet nicht. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "Der Server antwortet nicht mehr. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "Die Verbindung konnte nicht aufgebaut werden. Neuer Versuch in " + waits.of(delay) + ".";
        }

        @Override
        public String tooLarge() {
            return "Diese Anwendung hat eine Nachricht empfangen, die zu gro\u00df f\u00fcr sie ist.";
        }

        @Override
        public String tls() {
            return "Es konnte keine sichere Verbindung hergestellt werden.";
        }

        @Override
        public String refreshUnknown() {
            return "Sie werden erneut angemeldet.";
        }

        @Override
        public String refreshFailed() {
            return "Diese Anwendung konnte ben\u00f6tigte Daten nicht aktualisieren. Bitte versuchen Sie es noch "
                    + "einmal oder melden Sie sich erneut an.";
        }

        @Override
        public String requestInvalid() {
            return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String endpointUnknown() {
            return "Die Anfrage ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }
    }
}
