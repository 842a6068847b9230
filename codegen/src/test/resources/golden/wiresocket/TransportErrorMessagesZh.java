// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link TransportError} in the language {@code zh}. */
final class TransportErrorMessagesZh {

    private TransportErrorMessagesZh() {}

    static String unreachable(Duration delay) {
        return "\u65e0\u6cd5\u8bbf\u95ee\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String timeout(Duration delay) {
        return "\u670d\u52a1\u5668\u6ca1\u6709\u54cd\u5e94\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    static String tls() {
        return "\u65e0\u6cd5\u5efa\u7acb\u5b89\u5168\u8fde\u63a5\u3002";
    }

    static String refreshUnknown() {
        return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String refreshFailed() {
        return "\u767b\u5f55\u5931\u8d25\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String requestInvalid() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8bf7\u6c42\u5931\u8d25\u3002";
    }

    static String endpointUnknown() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8bf7\u6c42\u5931\u8d25\u3002";
    }
}
