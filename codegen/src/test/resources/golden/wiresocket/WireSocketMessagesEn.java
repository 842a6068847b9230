// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code en}. */
final class WireSocketMessagesEn {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 second", "${n} seconds", "1 minute", "${n} minutes");

    private WireSocketMessagesEn() {}

    static String recovering(Duration delay) {
        return "The connection to WireSocket was interrupted. Trying again in " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "The connection to WireSocket could not be restored. Please try again later.";
    }
}
