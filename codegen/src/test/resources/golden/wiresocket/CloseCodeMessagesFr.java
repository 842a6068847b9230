// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link CloseCode} in the language {@code fr}. */
final class CloseCodeMessagesFr {

    private CloseCodeMessagesFr() {}

    static String missingToken() {
        return "Authentification en cours.";
    }

    static String missingTokenGaveUp() {
        return "Cette application n\u2019a pas pu s\u2019authentifier. Veuillez contacter son fournisseur.";
    }

    static String invalidToken() {
        return "Votre session a expir\u00e9. Nouvelle authentification en cours.";
    }

    static String invalidTokenGaveUp() {
        return "Votre session a expir\u00e9. Veuillez vous reconnecter.";
    }

    static String forbidden() {
        return "Cette application n\u2019est pas autoris\u00e9e \u00e0 ouvrir le document.";
    }

    static String connectionLimit(int limit) {
        return "Les " + limit
                + " connexions de cette offre sont toutes utilis\u00e9es. Pour l\u2019instant, les modifications ne "
                + "s\u2019affichent pas en direct.";
    }

    static String connectionLimit() {
        return "Toutes les connexions de cette offre sont utilis\u00e9es. Pour l\u2019instant, les modifications "
                + "ne s\u2019affichent pas en direct.";
    }

    static String documentLimit(int limit, int count) {
        return count + " documents sont ouverts, et cette offre en autorise " + limit
                + ". Fermez-en un, puis r\u00e9essayez.";
    }

    static String documentLimit() {
        return "Trop de documents sont ouverts pour cette offre. Fermez-en un, puis r\u00e9essayez.";
    }

    static String rateLimit(int limit, Duration delay) {
        return "Les modifications d\u00e9passent les " + limit
                + " par minute que cette offre autorise. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay)
                + ".";
    }

    static String rateLimit(Duration delay) {
        return "Les modifications arrivent plus vite que cette offre ne l\u2019autorise. Reconnexion dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String rateLimitGaveUp() {
        return "Les modifications arrivent plus vite que cette offre ne l\u2019autorise. Veuillez r\u00e9essayer "
                + "plus tard.";
    }

    static String invalidName() {
        return "Le document ne peut pas \u00eatre ouvert, car son nom n\u2019est pas valide.";
    }

    static String usersPerDoc(int limit) {
        return "Ce document est complet\u00a0: " + limit
                + " personnes y sont d\u00e9j\u00e0. R\u00e9essayez quand quelqu\u2019un sera parti.";
    }

    static String usersPerDoc() {
        return "Ce document est complet. R\u00e9essayez quand quelqu\u2019un sera parti.";
    }

    static String wrongRegion() {
        return "Connexion \u00e0 la r\u00e9gion de ce document.";
    }

    static String wrongRegionGaveUp() {
        return "La r\u00e9gion de ce document n\u2019a pas pu \u00eatre jointe. Veuillez r\u00e9essayer plus tard.";
    }

    static String normal() {
        return "La connexion a \u00e9t\u00e9 ferm\u00e9e.";
    }

    static String goingAway(Duration delay) {
        return "Le serveur red\u00e9marre. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String protocolError() {
        return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }

    static String unsupportedData() {
        return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }

    static String reserved() {
        return "La connexion a \u00e9t\u00e9 ferm\u00e9e pour une raison inconnue.";
    }

    static String noStatus(Duration delay) {
        return "La connexion a \u00e9t\u00e9 ferm\u00e9e. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay)
                + ".";
    }

    static String abnormal(Duration delay) {
        return "La connexion a \u00e9t\u00e9 perdue. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String invalidPayload() {
        return "La connexion a \u00e9chou\u00e9 \u00e0 cause d\u2019une erreur dans cette application.";
    }

    static String policyViolation() {
        return "Le serveur refuse cette connexion.";
    }

    static String messageTooBig() {
        return "Le serveur refuse cette modification, car elle est trop volumineuse.";
    }

    static String mandatoryExtension() {
        return "Il manque au serveur quelque chose dont cette application a besoin.";
    }

    static String internalError(Duration delay) {
        return "Le serveur a rencontr\u00e9 un probl\u00e8me. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay)
                + ".";
    }

    static String serviceRestart(Duration delay) {
        return "Le serveur red\u00e9marre. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String tryAgainLater(Duration delay) {
        return "Le serveur est surcharg\u00e9. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }

    static String badGateway(Duration delay) {
        return "Le serveur a rencontr\u00e9 un probl\u00e8me. Reconnexion dans " + WireSocketMessagesFr.DELAY.of(delay)
                + ".";
    }

    static String tlsHandshake() {
        return "Impossible d\u2019\u00e9tablir une connexion s\u00e9curis\u00e9e.";
    }

    static String unauthorized() {
        return "Nouvelle authentification en cours.";
    }

    static String standardForbidden() {
        return "Vous n\u2019\u00eates pas autoris\u00e9 \u00e0 ouvrir ceci.";
    }

    static String timeout(Duration delay) {
        return "Le serveur a mis trop de temps \u00e0 r\u00e9pondre. Reconnexion dans "
                + WireSocketMessagesFr.DELAY.of(delay) + ".";
    }
}
