// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** What can be said about any code in the language {@code zh}. */
final class WireSocketMessagesZh {

    private WireSocketMessagesZh() {}

    static String recovering(Duration delay) {
        return "\u4e0e WireSocket \u7684\u8fde\u63a5\u5df2\u4e2d\u65ad\uff0c\u5c06\u5728 " + delay(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String gaveUp() {
        return "\u65e0\u6cd5\u6062\u590d\u4e0e WireSocket \u7684\u8fde\u63a5\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
    }

    /** The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up. */
    static String delay(Duration delay) {
        long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));
        if (seconds < 120 && seconds != 60) {
            return seconds == 1 ? "1 \u79d2" : seconds + " \u79d2";
        }
        long minutes = (seconds - 1) / 60 + 1;
        return minutes == 1 ? "1 \u5206\u949f" : minutes + " \u5206\u949f";
    }
}
