// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code ja}. */
final class DataplaneErrorMessagesJa {

    private DataplaneErrorMessagesJa() {}

    static String badRequest() {
        return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b\u3088"
                + "\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
    }

    static String unauthorized() {
        return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
    }

    static String unauthorizedGaveUp() {
        return "\u30bb\u30c3\u30b7\u30e7\u30f3\u306e\u6709\u52b9\u671f\u9650\u304c\u5207\u308c\u307e\u3057\u305f"
                + "\u3002\u3082\u3046\u4e00\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u304f\u3060\u3055\u3044"
                + "\u3002";
    }

    static String tooManyRequests(Duration delay) {
        return "\u30ea\u30af\u30a8\u30b9\u30c8\u304c\u591a\u3059\u304e\u307e\u3059\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String serviceUnavailable(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u304c\u6df7\u307f\u5408\u3063\u3066\u3044\u307e\u3059\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String requestTimeout(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                + "\u307e\u3057\u305f\u3002" + WireSocketMessagesJa.DELAY.of(delay)
                + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String tooEarly(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u306e\u6e96\u5099\u304c\u3067\u304d\u3066\u3044\u307e\u305b\u3093\u3067"
                + "\u3057\u305f\u3002" + WireSocketMessagesJa.DELAY.of(delay)
                + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String internalServerError(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String badGateway(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String gatewayTimeout(Duration delay) {
        return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                + "\u307e\u3057\u305f\u3002" + WireSocketMessagesJa.DELAY.of(delay)
                + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }
}
