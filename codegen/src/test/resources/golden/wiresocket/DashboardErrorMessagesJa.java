// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DashboardError} in the language {@code ja}. */
final class DashboardErrorMessagesJa {

    private DashboardErrorMessagesJa() {}

    static String badRequest() {
        return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b\u3088"
                + "\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
    }

    static String unauthorized() {
        return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
    }

    static String unauthorizedGaveUp() {
        return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4\u30f3"
                + "\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a\u554f\u3044"
                + "\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
    }

    static String forbidden() {
        return "\u3053\u306e\u30a2\u30ab\u30a6\u30f3\u30c8\u3067\u306f\u305d\u306e\u64cd\u4f5c\u3092\u884c\u3048"
                + "\u307e\u305b\u3093\u3002\u30d7\u30e9\u30f3\u306b\u6a5f\u80fd\u304c\u542b\u307e\u308c\u3066\u3044"
                + "\u306a\u3044\u53ef\u80fd\u6027\u304c\u3042\u308a\u307e\u3059\u3002";
    }

    static String tooManyRequests(Duration delay) {
        return "\u30ea\u30af\u30a8\u30b9\u30c8\u304c\u591a\u3059\u304e\u307e\u3059\u3002"
                + WireSocketMessagesJa.DELAY.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    static String serviceUnavailable() {
        return "\u30b5\u30fc\u30d3\u30b9\u306f\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9\u4e2d\u3067\u3059\u3002\u30b5"
                + "\u30fc\u30d3\u30b9\u3092\u4f7f\u308f\u305a\u306b\u7d9a\u884c\u3057\u307e\u3059\u3002";
    }

    static String serviceUnavailableGaveUp() {
        return "\u30b5\u30fc\u30d3\u30b9\u306f\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9\u4e2d\u3067\u3059\u3002\u3057"
                + "\u3070\u3089\u304f\u3057\u3066\u304b\u3089\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057\u304f\u3060"
                + "\u3055\u3044\u3002";
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
