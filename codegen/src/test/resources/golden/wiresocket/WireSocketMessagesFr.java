// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** What can be said about any code in the language {@code fr}. */
final class WireSocketMessagesFr {

    private WireSocketMessagesFr() {}

    static String recovering(Duration delay) {
        return "La connexion \u00e0 WireSocket a \u00e9t\u00e9 interrompue. Nouvelle tentative dans " + delay(delay)
                + ".";
    }

    static String gaveUp() {
        return "La connexion \u00e0 WireSocket n\u2019a pas pu \u00eatre r\u00e9tablie. Veuillez r\u00e9essayer "
                + "plus tard.";
    }

    /** The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up. */
    static String delay(Duration delay) {
        long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));
        if (seconds < 120 && seconds != 60) {
            return seconds == 1 ? "1 seconde" : seconds + " secondes";
        }
        long minutes = (seconds - 1) / 60 + 1;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
