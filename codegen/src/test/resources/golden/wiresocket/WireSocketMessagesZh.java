// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code zh}. */
final class WireSocketMessagesZh {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 \u79d2", "${n} \u79d2", "1 \u5206\u949f", "${n} \u5206\u949f");

    private WireSocketMessagesZh() {}

    static String recovering(Duration delay) {
        return "\u4e0e WireSocket \u7684\u8fde\u63a5\u5df2\u4e2d\u65ad\uff0c\u5c06\u5728 " + DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String gaveUp() {
        return "\u65e0\u6cd5\u6062\u590d\u4e0e WireSocket \u7684\u8fde\u63a5\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
    }
}
