// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code pl}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesPl implements WireSocketMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and "
            + "i % 100 != 12..14; many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i "
            + "% 100 = 12..14");

    static final WireSocketMessages PL = new WireSocketMessagesPl(NumberStyle.of("-1\u00a0234\u00a0567,8", 5));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodePl();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorPl();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorPl();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorPl();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorPl();

    private WireSocketMessagesPl(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Po\u0142\u0105czenie z us\u0142ug\u0105 WireSocket zosta\u0142o przerwane. Ponowna pr\u00f3ba za "
                + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "Nie uda\u0142o si\u0119 przywr\u00f3ci\u0107 po\u0142\u0105czenia z us\u0142ug\u0105 WireSocket. "
                + "Spr\u00f3buj ponownie p\u00f3\u017aniej.";
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
            case ONE -> numbers.of(n) + " sekund\u0119";
            case MANY -> numbers.of(n) + " sekund";
            default -> numbers.of(n) + " sekundy";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " minut\u0119";
            case MANY -> numbers.of(n) + " minut";
            default -> numbers.of(n) + " minuty";
        };
    }

    private final class CloseCodePl implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesPl.this;
        }

        @Override
        public String missingToken() {
            return "Trwa logowanie.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String invalidToken() {
            return "Sesja wygas\u0142a. Trwa ponowne logowanie.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "Sesja wygas\u0142a. Zaloguj si\u0119 ponownie.";
        }

        @Override
        public String forbidden() {
            return "Ta aplikacja nie ma uprawnie\u0144 do otwarcia tego dokumentu.";
        }

        @Override
        public String connectionLimit(int limit) {
            return limit == 2
                    ? "Oba po\u0142\u0105czenia w tym planie s\u0105 zaj\u0119te. Na razie zmiany nie "
                            + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co."
                    : switch (PLURALS.of(limit)) {
                        case ONE ->
                            "Jedyne po\u0142\u0105czenie w tym planie jest zaj\u0119te. Na razie zmiany nie "
                                    + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co.";
                        case FEW ->
                            "Wszystkie " + numbers.of(limit)
                                    + " po\u0142\u0105czenia w tym planie s\u0105 zaj\u0119te. Na razie zmiany nie "
                                    + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co.";
                        case MANY ->
                            "Wszystkie " + numbers.of(limit)
                                    + " po\u0142\u0105cze\u0144 w tym planie jest zaj\u0119tych. Na razie zmiany nie "
                                    + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co.";
                        default ->
                            "Wszystkie " + numbers.of(limit)
                                    + " po\u0142\u0105czenia w tym planie jest zaj\u0119te. Na razie zmiany nie "
                                    + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co.";
                    };
        }

        @Override
        public String connectionLimit() {
            return "Wszystkie po\u0142\u0105czenia w tym planie s\u0105 zaj\u0119te. Na razie zmiany nie "
                    + "pojawiaj\u0105 si\u0119 na bie\u017c\u0105co.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return switch (PLURALS.of(count)) {
                case ONE ->
                    "Otwarty jest jeden dokument, a ten plan nie pozwala na wi\u0119cej. Zamknij go i "
                            + "spr\u00f3buj ponownie.";
                case FEW ->
                    "Otwarte s\u0105 " + numbers.of(count) + " dokumenty, a limit w tym planie to " + numbers.of(limit)
                            + ". Zamknij jeden z nich i spr\u00f3buj ponownie.";
                case MANY ->
                    "Otwartych jest " + numbers.of(count) + " dokument\u00f3w, a limit w tym planie to "
                            + numbers.of(limit) + ". Zamknij jeden z nich i spr\u00f3buj ponownie.";
                default ->
                    "Otwarte jest " + numbers.of(count) + " dokumentu, a limit w tym planie to " + numbers.of(limit)
                            + ". Zamknij jeden z nich i spr\u00f3buj ponownie.";
            };
        }

        @Override
        public String documentLimit() {
            return "Osi\u0105gni\u0119to limit otwartych dokument\u00f3w w tym planie. Zamknij jeden z nich i "
                    + "spr\u00f3buj ponownie.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Ten plan pozwala na jedn\u0105 zmian\u0119 na minut\u0119, a by\u0142o ich wi\u0119cej. "
                            + "Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
                case MANY ->
                    "Ten plan pozwala na " + numbers.of(limit)
                            + " zmian na minut\u0119, a by\u0142o ich wi\u0119cej. Ponowne \u0142\u0105czenie za "
                            + waits.of(delay) + ".";
                default ->
                    "Ten plan pozwala na " + numbers.of(limit)
                            + " zmiany na minut\u0119, a by\u0142o ich wi\u0119cej. Ponowne \u0142\u0105czenie za "
                            + waits.of(delay) + ".";
            };
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Zmiany nast\u0119puj\u0105 cz\u0119\u015bciej, ni\u017c pozwala ten plan. Ponowne "
                    + "\u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "Zmiany nast\u0119puj\u0105 cz\u0119\u015bciej, ni\u017c pozwala ten plan. Spr\u00f3buj "
                    + "ponownie p\u00f3\u017aniej.";
        }

        @Override
        public String invalidName() {
            return "Nie mo\u017cna otworzy\u0107 dokumentu, poniewa\u017c jego nazwa jest nieprawid\u0142owa.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "W tym dokumencie jest ju\u017c jedna osoba i nikt wi\u0119cej nie mo\u017ce "
                            + "do\u0142\u0105czy\u0107. Spr\u00f3buj ponownie, gdy kto\u015b z niego wyjdzie.";
                case FEW ->
                    "W tym dokumencie s\u0105 ju\u017c " + numbers.of(limit)
                            + " osoby i nikt wi\u0119cej nie mo\u017ce do\u0142\u0105czy\u0107. Spr\u00f3buj "
                            + "ponownie, gdy kto\u015b z niego wyjdzie.";
                case MANY ->
                    "W tym dokumencie jest ju\u017c " + numbers.of(limit)
                            + " os\u00f3b i nikt wi\u0119cej nie mo\u017ce do\u0142\u0105czy\u0107. Spr\u00f3buj "
                            + "ponownie, gdy kto\u015b z niego wyjdzie.";
                default ->
                    "W tym dokumencie jest ju\u017c " + numbers.of(limit)
                            + " osoby i nikt wi\u0119cej nie mo\u017ce do\u0142\u0105czy\u0107. Spr\u00f3buj "
                            + "ponownie, gdy kto\u015b z niego wyjdzie.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "W tym dokumencie jest ju\u017c maksymalna liczba os\u00f3b. Spr\u00f3buj ponownie, gdy "
                    + "kto\u015b z niego wyjdzie.";
        }

        @Override
        public String wrongRegion() {
            return "Trwa \u0142\u0105czenie z regionem tego dokumentu.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "Nie uda\u0142o si\u0119 po\u0142\u0105czy\u0107 z regionem tego dokumentu. Spr\u00f3buj "
                    + "ponownie p\u00f3\u017aniej.";
        }

        @Override
        public String normal() {
            return "Po\u0142\u0105czenie zosta\u0142o zamkni\u0119te.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "Trwa restart serwera. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "Po\u0142\u0105czenie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String unsupportedData() {
            return "Po\u0142\u0105czenie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String reserved() {
            return "Po\u0142\u0105czenie zosta\u0142o zamkni\u0119te z nieznanego powodu.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "Po\u0142\u0105czenie zosta\u0142o zamkni\u0119te. Ponowne \u0142\u0105czenie za " + waits.of(delay)
                    + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "Utracono po\u0142\u0105czenie. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "Po\u0142\u0105czenie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String policyViolation() {
            return "Serwer odrzuci\u0142 to po\u0142\u0105czenie.";
        }

        @Override
        public String messageTooBig() {
            return "Serwer odrzuci\u0142 t\u0119 zmian\u0119, poniewa\u017c jest zbyt du\u017ca.";
        }

        @Override
        public String mandatoryExtension() {
            return "Serwer nie obs\u0142uguje funkcji, kt\u00f3rej potrzebuje ta aplikacja.";
        }

        @Override
        public String internalError(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "Trwa restart serwera. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "Serwer jest przeci\u0105\u017cony. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "Nie uda\u0142o si\u0119 nawi\u0105za\u0107 bezpiecznego po\u0142\u0105czenia.";
        }

        @Override
        public String unauthorized() {
            return "Trwa ponowne logowanie.";
        }

        @Override
        public String standardForbidden() {
            return "Nie masz uprawnie\u0144, aby to otworzy\u0107.";
        }

        @Override
        public String timeout(Duration delay) {
            return "Operacja trwa\u0142a zbyt d\u0142ugo. Ponowne \u0142\u0105czenie za " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorPl implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesPl.this;
        }

        @Override
        public String badRequest() {
            return "\u017b\u0105danie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String unauthorized() {
            return "Trwa ponowne logowanie.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String forbidden() {
            return "To konto nie ma do tego uprawnie\u0144. Mo\u017cliwe, \u017ce jego plan nie obejmuje tej funkcji.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Wys\u0142ano zbyt wiele \u017c\u0105da\u0144. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "Us\u0142uga jest niedost\u0119pna z powodu prac konserwacyjnych. Aplikacja dzia\u0142a dalej "
                    + "bez niej.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "Us\u0142uga jest niedost\u0119pna z powodu prac konserwacyjnych. Spr\u00f3buj ponownie "
                    + "p\u00f3\u017aniej.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "Operacja trwa\u0142a zbyt d\u0142ugo. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Serwer nie by\u0142 jeszcze gotowy. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorPl implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesPl.this;
        }

        @Override
        public String badRequest() {
            return "\u017b\u0105danie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String unauthorized() {
            return "Trwa ponowne logowanie.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Sesja wygas\u0142a. Zaloguj si\u0119 ponownie.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Wys\u0142ano zbyt wiele \u017c\u0105da\u0144. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "Serwer jest przeci\u0105\u017cony. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "Operacja trwa\u0142a zbyt d\u0142ugo. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Serwer nie by\u0142 jeszcze gotowy. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Serwer nie odpowiedzia\u0142 na czas. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Na serwerze wyst\u0105pi\u0142 problem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorPl implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesPl.this;
        }

        @Override
        public String invalidGrant() {
            return "Sesja wygas\u0142a. Zaloguj si\u0119 ponownie.";
        }

        @Override
        public String invalidClient() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String unauthorizedClient() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String unsupportedGrantType() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String invalidScope() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }

        @Override
        public String invalidRequest() {
            return "Ta aplikacja nie mog\u0142a si\u0119 zalogowa\u0107. Skontaktuj si\u0119 z jej dostawc\u0105.";
        }
    }

    private final class TransportErrorPl implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesPl.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "Nie mo\u017cna po\u0142\u0105czy\u0107 si\u0119 z serwerem. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "Utracono po\u0142\u0105czenie z serwerem. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "Serwer nie odpowiada. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "Serwer przesta\u0142 odpowiada\u0107. Ponowna pr\u00f3ba za " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "Nie uda\u0142o si\u0119 nawi\u0105za\u0107 po\u0142\u0105czenia. Ponowna pr\u00f3ba za "
                    + waits.of(delay) + ".";
        }

        @Override
        public String tooLarge() {
            return "Ta aplikacja otrzyma\u0142a wiadomo\u015b\u0107, kt\u00f3ra jest dla niej zbyt du\u017ca.";
        }

        @Override
        public String tls() {
            return "Nie uda\u0142o si\u0119 nawi\u0105za\u0107 bezpiecznego po\u0142\u0105czenia.";
        }

        @Override
        public String refreshUnknown() {
            return "Trwa ponowne logowanie.";
        }

        @Override
        public String refreshFailed() {
            return "Nie uda\u0142o si\u0119 odnowi\u0107 danych, kt\u00f3rych ta aplikacja potrzebuje do "
                    + "dzia\u0142ania. Spr\u00f3buj ponownie lub zaloguj si\u0119 jeszcze raz.";
        }

        @Override
        public String requestInvalid() {
            return "\u017b\u0105danie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }

        @Override
        public String endpointUnknown() {
            return "\u017b\u0105danie nie powiod\u0142o si\u0119 z powodu b\u0142\u0119du w tej aplikacji.";
        }
    }
}
