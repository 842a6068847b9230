// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code de}. */
final class WireSocketMessagesDe {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 Sekunde", "${n} Sekunden", "1 Minute", "${n} Minuten");

    private WireSocketMessagesDe() {}

    static String recovering(Duration delay) {
        return "Die Verbindung zu WireSocket wurde unterbrochen. Neuer Versuch in " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "Die Verbindung zu WireSocket konnte nicht wiederhergestellt werden. Bitte versuchen Sie es "
                + "sp\u00e4ter erneut.";
    }
}
