// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code de}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesDe implements EverythingMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 1 and v = 0");

    static final EverythingMessages DE = new EverythingMessagesDe(NumberStyle.of("-1.234.567,8", 4));
    static final EverythingMessages DE_AT = new EverythingMessagesDe(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final EverythingMessages DE_CH = new EverythingMessagesDe(NumberStyle.of("-1'234'567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final SocketCodeMessages socketCodeMessages = new SocketCodeDe();
    private final SqlStateMessages sqlStateMessages = new SqlStateDe();
    private final ShopCodeMessages shopCodeMessages = new ShopCodeDe();
    private final ApiErrorMessages apiErrorMessages = new ApiErrorDe();

    private EverythingMessagesDe(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Wir arbeiten daran. N\u00e4chster Versuch in " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "Es hat nicht geklappt.";
    }

    @Override
    public SocketCodeMessages socketCode() {
        return socketCodeMessages;
    }

    @Override
    public SqlStateMessages sqlState() {
        return sqlStateMessages;
    }

    @Override
    public ShopCodeMessages shopCode() {
        return shopCodeMessages;
    }

    @Override
    public ApiErrorMessages apiError() {
        return apiErrorMessages;
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

    private final class SocketCodeDe implements SocketCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesDe.this;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "Au\u00dferhalb. In " + waits.of(delay) + " wieder.";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "Immer noch au\u00dferhalb.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "Anf\u00fchrungszeichen \" und \\ und " + waits.of(delay) + " und \u00fcn\u00efc\u00f6d\u00e9.";
        }

        @Override
        public String waitCodeGaveUp() {
            return "Es ist vorbei.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return "In " + waits.of(delay) + " nach " + ShownText.of(target) + " als " + ShownText.of(locale) + ": "
                    + numbers.of(size) + " von " + numbers.of(total);
        }

        @Override
        public String handleCode(Duration delay) {
            return "In " + waits.of(delay) + " anderswo.";
        }

        @Override
        public String fixedText() {
            return "Immer dasselbe.";
        }

        @Override
        public String normal() {
            return "Die Verbindung wurde geschlossen.";
        }

        @Override
        public String normalGaveUp() {
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
        public String protocolErrorGaveUp() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String unsupportedData() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String unsupportedDataGaveUp() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String reserved() {
            return "Die Verbindung wurde aus unbekanntem Grund geschlossen.";
        }

        @Override
        public String reservedGaveUp() {
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
        public String invalidPayloadGaveUp() {
            return "Die Verbindung ist wegen eines Fehlers in dieser Anwendung fehlgeschlagen.";
        }

        @Override
        public String policyViolation() {
            return "Der Server lehnt diese Verbindung ab.";
        }

        @Override
        public String policyViolationGaveUp() {
            return "Der Server lehnt diese Verbindung ab.";
        }

        @Override
        public String messageTooBig() {
            return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
        }

        @Override
        public String messageTooBigGaveUp() {
            return "Der Server lehnt diese \u00c4nderung ab, weil sie zu gro\u00df ist.";
        }

        @Override
        public String mandatoryExtension() {
            return "Dem Server fehlt eine Funktion, die diese Anwendung ben\u00f6tigt.";
        }

        @Override
        public String mandatoryExtensionGaveUp() {
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
        public String tlsHandshakeGaveUp() {
            return "Es konnte keine sichere Verbindung hergestellt werden.";
        }

        @Override
        public String unauthorized() {
            return "Sie werden erneut angemeldet.";
        }

        @Override
        public String forbidden() {
            return "Sie sind nicht berechtigt, diesen Inhalt zu \u00f6ffnen.";
        }

        @Override
        public String forbiddenGaveUp() {
            return "Sie sind nicht berechtigt, diesen Inhalt zu \u00f6ffnen.";
        }

        @Override
        public String timeout(Duration delay) {
            return "Der Vorgang hat zu lange gedauert. Neuer Verbindungsversuch in " + waits.of(delay) + ".";
        }
    }

    private final class SqlStateDe implements SqlStateMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesDe.this;
        }

        @Override
        public String rangeAny() {
            return "Die Datenbank sagt nicht warum.";
        }

        @Override
        public String warning() {
            return "Eine Warnung der Datenbank.";
        }

        @Override
        public String handleXml(String text) {
            return ShownText.of(text);
        }

        @Override
        public String handleXml() {
            return "Ein Zustand.";
        }
    }

    private final class ShopCodeDe implements ShopCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesDe.this;
        }

        @Override
        public String rangeE() {
            return "Der Laden hat ein Problem.";
        }

        @Override
        public String rangeEGaveUp() {
            return "Der Laden hat ein bleibendes Problem.";
        }

        @Override
        public String rangeE1_E9(Duration delay) {
            return "Ziffern, in " + waits.of(delay) + " wieder.";
        }

        @Override
        public String rangeE1_E9GaveUp() {
            return "Der Laden hat ein bleibendes Problem.";
        }

        @Override
        public String rangeF() {
            return "Das war es.";
        }

        @Override
        public String outOfStock() {
            return "Der Laden hat ein Problem.";
        }

        @Override
        public String outOfStockGaveUp() {
            return "Der Laden hat ein bleibendes Problem.";
        }

        @Override
        public String rangeAny() {
            return "Der Laden hat ein Problem.";
        }

        @Override
        public String slow(Duration waitValueValue, BigDecimal price, String classValue, long waitValue) {
            return "In " + waits.of(waitValueValue) + " kostet " + ShownText.of(classValue) + " " + numbers.of(price)
                    + ", noch " + numbers.of(waitValue) + ".";
        }

        @Override
        public String slow() {
            return "Gerade viel los.";
        }

        @Override
        public String slowGaveUp() {
            return "Der Laden hat ein bleibendes Problem.";
        }

        @Override
        public String crowded(int count, long total, BigDecimal share, Duration numbers, String waits) {
            return ShownText.of(waits) + " sagt ${dir}: "
                    + (count == 0
                            ? "niemand"
                            : switch (PLURALS.of(count)) {
                                case ONE -> "eine Person";
                                default -> EverythingMessagesDe.this.numbers.of(count) + " Personen";
                            }) + " von " + switch (PLURALS.of(total)) {
                        case ONE -> "einer";
                        default -> EverythingMessagesDe.this.numbers.of(total);
                    } + " seit " + EverythingMessagesDe.this.waits.of(numbers) + ", " + switch (PLURALS.of(share)) {
                        case ONE -> EverythingMessagesDe.this.numbers.of(share) + " Teil";
                        default -> EverythingMessagesDe.this.numbers.of(share) + " Teile";
                    } + ".";
        }

        @Override
        public String crowded() {
            return "Voll.";
        }

        @Override
        public String crowdedGaveUp() {
            return "Der Laden hat ein bleibendes Problem.";
        }
    }

    private final class ApiErrorDe implements ApiErrorMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesDe.this;
        }

        @Override
        public String busy() {
            return "Zu viel zu tun.";
        }

        @Override
        public String forbidden() {
            return "Das ist nicht erlaubt.";
        }

        @Override
        public String apiLimit(Duration delay) {
            return "Zu viele Anfragen. In " + waits.of(delay) + " wieder.";
        }

        @Override
        public String apiLimitGaveUp() {
            return "Zu viele Anfragen.";
        }

        @Override
        public String soldOut(String item) {
            return ShownText.of(item) + " ist ausverkauft.";
        }

        @Override
        public String soldOut() {
            return "Ausverkauft.";
        }
    }
}
