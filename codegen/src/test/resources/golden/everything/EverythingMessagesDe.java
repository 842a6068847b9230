// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code de}. */
final class EverythingMessagesDe {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 Sekunde", "${n} Sekunden", "1 Minute", "${n} Minuten");

    private EverythingMessagesDe() {}

    static String recovering(Duration delay) {
        return "Wir arbeiten daran. N\u00e4chster Versuch in " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "Es hat nicht geklappt.";
    }
}
