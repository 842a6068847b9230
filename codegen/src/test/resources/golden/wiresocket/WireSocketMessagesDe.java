// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** What can be said about any code in the language {@code de}. */
final class WireSocketMessagesDe {

    private WireSocketMessagesDe() {}

    static String recovering(Duration delay) {
        return "Die Verbindung zu WireSocket wurde unterbrochen. Neuer Versuch in " + delay(delay) + ".";
    }

    static String gaveUp() {
        return "Die Verbindung zu WireSocket konnte nicht wiederhergestellt werden. Bitte versuchen Sie es "
                + "sp\u00e4ter erneut.";
    }

    /** The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up. */
    static String delay(Duration delay) {
        long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));
        if (seconds < 120 && seconds != 60) {
            return seconds == 1 ? "1 Sekunde" : seconds + " Sekunden";
        }
        long minutes = (seconds - 1) / 60 + 1;
        return minutes == 1 ? "1 Minute" : minutes + " Minuten";
    }
}
