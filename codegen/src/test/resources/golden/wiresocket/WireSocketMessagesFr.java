// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code fr}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesFr implements WireSocketMessages {

    private static final PluralRules PLURALS =
            PluralRules.of("one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5");

    static final WireSocketMessages FR = new WireSocketMessagesFr(NumberStyle.of("-1\u202f234\u202f567,8", 4));
    static final WireSocketMessages FR_CA = new WireSocketMessagesFr(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final WireSocketMessages FR_MA = new WireSocketMessagesFr(NumberStyle.of("-1.234.567,8", 4));
    static final WireSocketMessages FR_CH = new WireSocketMessagesFr(NumberStyle.of("-1'234'567,8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeFr();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorFr();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorFr();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorFr();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorFr();

    private WireSocketMessagesFr(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "La connexion \u00e0 WireSocket a \u00e9t\u00e9 interrompue. Nouvelle tentative dans " + waits.of(delay)
                + ".";
    }

    @Override
    public String gaveUp() {
        return "La connexion \u00e0 WireSocket n\u2019a pas pu \u00eatre r\u00e9tablie. Veuillez r\u00e9essayer "
                + "plus tard.";
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
            case ONE -> numbers.of(n) + "\u00a0seconde";
            case MANY -> numbers.of(n) + "\u00a0de secondes";
            default -> numbers.of(n) + "\u00a0secondes";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + "\u00a0minute";
            case MANY -> numbers.of(n) + "\u00a0de minutes";
            default -> numbers.of(n) + "\u00a0minutes";
        };
    }

    private final class CloseCodeFr implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesFr.this;
        }

        @Override
        public String missingToken() {
            return "Authentification en cours.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String invalidToken() {
            return "Votre session a expir\u00e9. Nouvelle authentification en cours.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "Votre session a expir\u00e9. Veuillez vous reconnecter.";
        }

        @Override
        public String forbidden() {
            return "Cette application n\u2019est pas autoris\u00e9e \u00e0 ouvrir le document.";
        }

        @Override
        public String connectionLimit(int limit) {
            return limit == 0
                    ? "Cette offre ne comprend aucune connexion. Pour l\u2019instant, les modifications ne "
                            + "s\u2019affichent pas en temps r\u00e9el."
                    : limit == 2
                            ? "Les deux connexions de cette offre sont utilis\u00e9es. Pour l\u2019instant, "
                                    + "les modifications ne s\u2019affichent pas en temps r\u00e9el."
                            : switch (PLURALS.of(limit)) {
                                case ONE ->
                                    "La seule connexion de cette offre est utilis\u00e9e. Pour "
                                            + "l\u2019instant, les modifications ne s\u2019affichent pas en temps "
                                            + "r\u00e9el.";
                                case MANY ->
                                    "Les " + numbers.of(limit)
                                            + "\u00a0de connexions de cette offre sont toutes utilis\u00e9es. Pour "
                                            + "l\u2019instant, les modifications ne s\u2019affichent pas en temps "
                                            + "r\u00e9el.";
                                default ->
                                    "Les " + numbers.of(limit)
                                            + "\u00a0connexions de cette offre sont toutes utilis\u00e9es. Pour "
                                            + "l\u2019instant, les modifications ne s\u2019affichent pas en temps "
                                            + "r\u00e9el.";
                            };
        }

        @Override
        public String connectionLimit() {
            return "Toutes les connexions de cette offre sont utilis\u00e9es. Pour l\u2019instant, les "
                    + "modifications ne s\u2019affichent pas en temps r\u00e9el.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return count == 0
                    ? "Cette offre n\u2019autorise aucun document ouvert."
                    : switch (PLURALS.of(count)) {
                        case ONE ->
                            "Un document est ouvert, et cette offre n\u2019en autorise pas davantage. "
                                    + "Fermez-le, puis r\u00e9essayez.";
                        case MANY ->
                            numbers.of(count) + "\u00a0de documents sont ouverts, et cette offre en autorise "
                                    + numbers.of(limit) + " au maximum. Fermez-en un, puis r\u00e9essayez.";
                        default ->
                            numbers.of(count) + "\u00a0documents sont ouverts, et cette offre en autorise "
                                    + numbers.of(limit) + " au maximum. Fermez-en un, puis r\u00e9essayez.";
                    };
        }

        @Override
        public String documentLimit() {
            return "Trop de documents sont ouverts pour cette offre. Fermez-en un, puis r\u00e9essayez.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return "Trop de modifications\u00a0: cette offre en autorise " + numbers.of(limit)
                    + " par minute au maximum. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Les modifications arrivent plus vite que cette offre ne l\u2019autorise. Reconnexion dans "
                    + waits.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "Les modifications arrivent plus vite que cette offre ne l\u2019autorise. Veuillez "
                    + "r\u00e9essayer plus tard.";
        }

        @Override
        public String invalidName() {
            return "Le document ne peut pas \u00eatre ouvert, car son nom n\u2019est pas valide.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Ce document est d\u00e9j\u00e0 ouvert par " + numbers.of(limit)
                            + "\u00a0personne, soit le maximum autoris\u00e9. R\u00e9essayez quand quelqu\u2019un "
                            + "l\u2019aura ferm\u00e9.";
                case MANY ->
                    "Ce document est d\u00e9j\u00e0 ouvert par " + numbers.of(limit)
                            + "\u00a0de personnes, soit le maximum autoris\u00e9. R\u00e9essayez quand quelqu\u2019un "
                            + "l\u2019aura ferm\u00e9.";
                default ->
                    "Ce document est d\u00e9j\u00e0 ouvert par " + numbers.of(limit)
                            + "\u00a0personnes, soit le maximum autoris\u00e9. R\u00e9essayez quand quelqu\u2019un "
                            + "l\u2019aura ferm\u00e9.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "Le nombre maximal de personnes est atteint pour ce document. R\u00e9essayez quand "
                    + "quelqu\u2019un l\u2019aura ferm\u00e9.";
        }

        @Override
        public String wrongRegion() {
            return "Connexion en cours \u00e0 la r\u00e9gion de ce document.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "Impossible d\u2019acc\u00e9der \u00e0 la r\u00e9gion de ce document. Veuillez r\u00e9essayer "
                    + "plus tard.";
        }

        @Override
        public String normal() {
            return "La connexion a \u00e9t\u00e9 ferm\u00e9e.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "Le serveur red\u00e9marre. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String unsupportedData() {
            return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String reserved() {
            return "La connexion a \u00e9t\u00e9 ferm\u00e9e pour une raison inconnue.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "La connexion a \u00e9t\u00e9 ferm\u00e9e. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "La connexion a \u00e9t\u00e9 perdue. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String policyViolation() {
            return "Le serveur refuse cette connexion.";
        }

        @Override
        public String messageTooBig() {
            return "Le serveur refuse cette modification, car elle est trop volumineuse.";
        }

        @Override
        public String mandatoryExtension() {
            return "Il manque au serveur une fonctionnalit\u00e9 dont cette application a besoin.";
        }

        @Override
        public String internalError(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "Le serveur red\u00e9marre. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "Le serveur est surcharg\u00e9. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Reconnexion dans " + waits.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "Impossible d\u2019\u00e9tablir une connexion s\u00e9curis\u00e9e.";
        }

        @Override
        public String unauthorized() {
            return "Nouvelle authentification en cours.";
        }

        @Override
        public String standardForbidden() {
            return "Vous n\u2019avez pas l\u2019autorisation d\u2019ouvrir ce contenu.";
        }

        @Override
        public String timeout(Duration delay) {
            return "L\u2019op\u00e9ration a pris trop de temps. Reconnexion dans " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorFr implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesFr.this;
        }

        @Override
        public String badRequest() {
            return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String unauthorized() {
            return "Nouvelle authentification en cours.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String forbidden() {
            return "Ce compte n\u2019est pas autoris\u00e9 \u00e0 effectuer cette action. Son offre ne comprend "
                    + "peut-\u00eatre pas cette fonctionnalit\u00e9.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Trop de requ\u00eates. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "Le service est en maintenance. L\u2019application continue sans lui.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "Le service est en maintenance. Veuillez r\u00e9essayer plus tard.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "La requ\u00eate a pris trop de temps. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Le serveur n\u2019\u00e9tait pas pr\u00eat. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorFr implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesFr.this;
        }

        @Override
        public String badRequest() {
            return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String unauthorized() {
            return "Nouvelle authentification en cours.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Votre session a expir\u00e9. Veuillez vous reconnecter.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "Trop de requ\u00eates. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "Le serveur est surcharg\u00e9. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "La requ\u00eate a pris trop de temps. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "Le serveur n\u2019\u00e9tait pas pr\u00eat. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "Le serveur a rencontr\u00e9 un probl\u00e8me. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorFr implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesFr.this;
        }

        @Override
        public String invalidGrant() {
            return "Votre session a expir\u00e9. Veuillez vous reconnecter.";
        }

        @Override
        public String invalidClient() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String unauthorizedClient() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String unsupportedGrantType() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String invalidScope() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }

        @Override
        public String invalidRequest() {
            return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
        }
    }

    private final class TransportErrorFr implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesFr.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "Le serveur est injoignable. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "La connexion au serveur a \u00e9t\u00e9 perdue. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "Le serveur ne r\u00e9pond pas. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "Le serveur ne r\u00e9pond plus. Nouvelle tentative dans " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "La connexion n\u2019a pas pu \u00eatre \u00e9tablie. Nouvelle tentative dans " + waits.of(delay)
                    + ".";
        }

        @Override
        public String tooLarge() {
            return "Cette application a re\u00e7u un message trop volumineux pour \u00eatre trait\u00e9.";
        }

        @Override
        public String tls() {
            return "Impossible d\u2019\u00e9tablir une connexion s\u00e9curis\u00e9e.";
        }

        @Override
        public String refreshUnknown() {
            return "Nouvelle authentification en cours.";
        }

        @Override
        public String refreshFailed() {
            return "Cette application n\u2019a pas pu renouveler un \u00e9l\u00e9ment dont elle a besoin. Veuillez "
                    + "r\u00e9essayer ou vous reconnecter.";
        }

        @Override
        public String requestInvalid() {
            return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }

        @Override
        public String endpointUnknown() {
            return "La requ\u00eate a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
        }
    }
}
