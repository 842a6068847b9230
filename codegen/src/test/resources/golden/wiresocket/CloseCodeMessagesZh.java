// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import java.time.Duration;

/** The sentences of {@link CloseCode} in the language {@code zh}. */
final class CloseCodeMessagesZh {

    private CloseCodeMessagesZh() {}

    static String missingToken() {
        return "\u6b63\u5728\u767b\u5f55\u3002";
    }

    static String missingTokenGaveUp() {
        return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5176\u63d0\u4f9b"
                + "\u65b9\u3002";
    }

    static String invalidToken() {
        return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String invalidTokenGaveUp() {
        return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String forbidden() {
        return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6743\u6253\u5f00\u8be5\u6587\u6863\u3002";
    }

    static String connectionLimit(int limit) {
        return "\u6b64\u5957\u9910\u7684 " + limit
                + " \u4e2a\u8fde\u63a5\u5747\u5df2\u5360\u7528\uff0c\u66f4\u6539\u6682\u65f6\u65e0\u6cd5\u5b9e\u65f6"
                + "\u540c\u6b65\u3002";
    }

    static String connectionLimit() {
        return "\u6b64\u5957\u9910\u7684\u8fde\u63a5\u5747\u5df2\u5360\u7528\uff0c\u66f4\u6539\u6682\u65f6\u65e0"
                + "\u6cd5\u5b9e\u65f6\u540c\u6b65\u3002";
    }

    static String documentLimit(int limit, int count) {
        return "\u5df2\u6253\u5f00 " + count
                + " \u4e2a\u6587\u6863\uff0c\u800c\u6b64\u5957\u9910\u6700\u591a\u5141\u8bb8 " + limit
                + " \u4e2a\u3002\u8bf7\u5173\u95ed\u4e00\u4e2a\u540e\u91cd\u8bd5\u3002";
    }

    static String documentLimit() {
        return "\u6253\u5f00\u7684\u6587\u6863\u6570\u91cf\u8d85\u51fa\u6b64\u5957\u9910\u7684\u4e0a\u9650\u3002"
                + "\u8bf7\u5173\u95ed\u4e00\u4e2a\u540e\u91cd\u8bd5\u3002";
    }

    static String rateLimit(int limit, Duration delay) {
        return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u6bcf\u5206\u949f " + limit
                + " \u6b21\u7684\u4e0a\u9650\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String rateLimit(Duration delay) {
        return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u7684\u4e0a\u9650\uff0c"
                + "\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay) + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String rateLimitGaveUp() {
        return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u7684\u4e0a\u9650\uff0c"
                + "\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
    }

    static String invalidName() {
        return "\u6587\u6863\u540d\u79f0\u65e0\u6548\uff0c\u65e0\u6cd5\u6253\u5f00\u3002";
    }

    static String usersPerDoc(int limit) {
        return "\u6b64\u6587\u6863\u5df2\u6ee1\uff0c\u5176\u4e2d\u5df2\u6709 " + limit
                + " \u4eba\u3002\u8bf7\u7b49\u6709\u4eba\u79bb\u5f00\u540e\u518d\u8bd5\u3002";
    }

    static String usersPerDoc() {
        return "\u6b64\u6587\u6863\u5df2\u6ee1\u3002\u8bf7\u7b49\u6709\u4eba\u79bb\u5f00\u540e\u518d\u8bd5\u3002";
    }

    static String wrongRegion() {
        return "\u6b63\u5728\u8fde\u63a5\u5230\u6b64\u6587\u6863\u6240\u5728\u7684\u533a\u57df\u3002";
    }

    static String wrongRegionGaveUp() {
        return "\u65e0\u6cd5\u8fde\u63a5\u5230\u6b64\u6587\u6863\u6240\u5728\u7684\u533a\u57df\uff0c\u8bf7\u7a0d"
                + "\u540e\u518d\u8bd5\u3002";
    }

    static String normal() {
        return "\u8fde\u63a5\u5df2\u5173\u95ed\u3002";
    }

    static String goingAway(Duration delay) {
        return "\u670d\u52a1\u5668\u6b63\u5728\u91cd\u542f\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String protocolError() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8fde\u63a5\u5931\u8d25\u3002";
    }

    static String unsupportedData() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8fde\u63a5\u5931\u8d25\u3002";
    }

    static String reserved() {
        return "\u8fde\u63a5\u56e0\u672a\u77e5\u539f\u56e0\u5173\u95ed\u3002";
    }

    static String noStatus(Duration delay) {
        return "\u8fde\u63a5\u5df2\u5173\u95ed\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String abnormal(Duration delay) {
        return "\u8fde\u63a5\u5df2\u65ad\u5f00\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String invalidPayload() {
        return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u7684\u9519\u8bef\uff0c\u8fde\u63a5\u5931\u8d25\u3002";
    }

    static String policyViolation() {
        return "\u670d\u52a1\u5668\u62d2\u7edd\u4e86\u6b64\u8fde\u63a5\u3002";
    }

    static String messageTooBig() {
        return "\u66f4\u6539\u8fc7\u5927\uff0c\u88ab\u670d\u52a1\u5668\u62d2\u7edd\u3002";
    }

    static String mandatoryExtension() {
        return "\u670d\u52a1\u5668\u7f3a\u5c11\u6b64\u5e94\u7528\u7a0b\u5e8f\u6240\u9700\u7684\u529f\u80fd\u3002";
    }

    static String internalError(Duration delay) {
        return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String serviceRestart(Duration delay) {
        return "\u670d\u52a1\u5668\u6b63\u5728\u91cd\u542f\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String tryAgainLater(Duration delay) {
        return "\u670d\u52a1\u5668\u7e41\u5fd9\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String badGateway(Duration delay) {
        return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }

    static String tlsHandshake() {
        return "\u65e0\u6cd5\u5efa\u7acb\u5b89\u5168\u8fde\u63a5\u3002";
    }

    static String unauthorized() {
        return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
    }

    static String standardForbidden() {
        return "\u60a8\u65e0\u6743\u6253\u5f00\u6b64\u5185\u5bb9\u3002";
    }

    static String timeout(Duration delay) {
        return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + WireSocketMessagesZh.DELAY.of(delay)
                + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
    }
}
