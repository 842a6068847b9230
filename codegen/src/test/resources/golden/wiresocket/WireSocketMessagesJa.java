// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import java.time.Duration;

/** What can be said about any code in the language {@code ja}. */
final class WireSocketMessagesJa {

    /** How a wait reads. */
    static final DelayWords DELAY = new DelayWords("1 \u79d2", "${n} \u79d2", "1 \u5206", "${n} \u5206");

    private WireSocketMessagesJa() {}

    static String recovering(Duration delay) {
        return "WireSocket \u3078\u306e\u63a5\u7d9a\u304c\u4e2d\u65ad\u3055\u308c\u307e\u3057\u305f\u3002"
                + DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String gaveUp() {
        return "WireSocket \u3078\u306e\u63a5\u7d9a\u3092\u56de\u5fa9\u3067\u304d\u307e\u305b\u3093\u3067\u3057"
                + "\u305f\u3002\u3057\u3070\u3089\u304f\u3057\u3066\u304b\u3089\u3082\u3046\u4e00\u5ea6\u304a\u8a66"
                + "\u3057\u304f\u3060\u3055\u3044\u3002";
    }
}
