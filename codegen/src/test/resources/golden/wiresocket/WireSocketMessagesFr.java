// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code fr}. */
final class WireSocketMessagesFr {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 seconde", "${n} secondes", "1 minute", "${n} minutes");

    private WireSocketMessagesFr() {}

    static String recovering(Duration delay) {
        return "La connexion \u00e0 WireSocket a \u00e9t\u00e9 interrompue. Nouvelle tentative dans " + DELAY.of(delay)
                + ".";
    }

    static String gaveUp() {
        return "La connexion \u00e0 WireSocket n\u2019a pas pu \u00eatre r\u00e9tablie. Veuillez r\u00e9essayer "
                + "plus tard.";
    }
}
