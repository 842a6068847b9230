// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code en}. */
final class EverythingMessagesEn {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 second", "${n} seconds", "1 minute", "${n} minutes");

    private EverythingMessagesEn() {}

    static String recovering(Duration delay) {
        return "Working on it. Next try in " + DELAY.of(delay) + ".";
    }

    static String gaveUp() {
        return "It did not work.";
    }
}
