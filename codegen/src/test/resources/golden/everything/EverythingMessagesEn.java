// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.time.Duration;

/** What can be said about any code in the language {@code en}. */
final class EverythingMessagesEn {

    private EverythingMessagesEn() {}

    static String recovering(Duration delay) {
        return "Working on it. Next try in " + delay(delay) + ".";
    }

    static String gaveUp() {
        return "It did not work.";
    }

    /** The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up. */
    static String delay(Duration delay) {
        long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));
        if (seconds < 120 && seconds != 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = (seconds - 1) / 60 + 1;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
