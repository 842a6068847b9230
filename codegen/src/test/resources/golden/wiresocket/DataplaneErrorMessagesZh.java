// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DataplaneError} in the language {@code zh}. */
final class DataplaneErrorMessagesZh {

    private DataplaneErrorMessagesZh() {}

    static String badRequest() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8bf7\u6c42\u5931\u8d25\u3002";
    }

    static String unauthorized() {
        return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String unauthorizedGaveUp() {
        return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String tooManyRequests(Duration delay) {
        return "\u8bf7\u6c42\u8fc7\u591a\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String serviceUnavailable(Duration delay) {
        return "\u670d\u52a1\u5668\u7e41\u5fd9\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String requestTimeout(Duration delay) {
        return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String tooEarly(Duration delay) {
        return "\u670d\u52a1\u5668\u5c1a\u672a\u5c31\u7eea\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String internalServerError(Duration delay) {
        return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String badGateway(Duration delay) {
        return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String gatewayTimeout(Duration delay) {
        return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }
}
