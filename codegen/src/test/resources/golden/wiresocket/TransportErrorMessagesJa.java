// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code ja}. */
final class TransportErrorMessagesJa {

    private TransportErrorMessagesJa() {}

    static String unreachable(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String timeout(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u304c\u5fdc\u7b54\u3057\u307e\u305b\u3093\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String tls() {
        return "\u5b89\u5168\u306a\u63a5\u7d9a\u3092\u78ba\u7acb\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002";
    }

    static String refreshUnknown() {
        return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
    }

    static String refreshFailed() {
        return "\u30b5\u30a4\u30f3\u30a4\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u3082\u3046"
                + "\u4e00\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u304f\u3060\u3055\u3044\u3002";
    }

    static String requestInvalid() {
        return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b\u3088"
                + "\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
    }

    static String endpointUnknown() {
        return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b\u3088"
                + "\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
    }
}
