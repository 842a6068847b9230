// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link DashboardError} in the language {@code zh}. */
final class DashboardErrorMessagesZh {

    private DashboardErrorMessagesZh() {}

    static String badRequest() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8bf7\u6c42\u5931\u8d25\u3002";
    }

    static String unauthorized() {
        return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String unauthorizedGaveUp() {
        return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5176\u63d0\u4f9b"
                + "\u65b9\u3002";
    }

    static String forbidden() {
        return "\u6b64\u8d26\u6237\u65e0\u6743\u6267\u884c\u8be5\u64cd\u4f5c\uff0c\u5176\u5957\u9910\u53ef\u80fd"
                + "\u4e0d\u5305\u542b\u6b64\u529f\u80fd\u3002";
    }

    static String tooManyRequests(Duration delay) {
        return "\u8bf7\u6c42\u8fc7\u591a\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String serviceUnavailable() {
        return "\u670d\u52a1\u6b63\u5728\u7ef4\u62a4\uff0c\u5c06\u5728\u6ca1\u6709\u5b83\u7684\u60c5\u51b5\u4e0b"
                + "\u7ee7\u7eed\u3002";
    }

    static String serviceUnavailableGaveUp() {
        return "\u670d\u52a1\u6b63\u5728\u7ef4\u62a4\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
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
