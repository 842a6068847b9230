// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code zh}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesZh implements WireSocketMessages {

    static final WireSocketMessages ZH = new WireSocketMessagesZh(NumberStyle.of("-1,234,567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeZh();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorZh();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorZh();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorZh();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorZh();

    private WireSocketMessagesZh(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "\u4e0e WireSocket \u7684\u8fde\u63a5\u5df2\u4e2d\u65ad\uff0c\u5c06\u5728 " + waits.of(delay)
                + "\u540e\u91cd\u8bd5\u3002";
    }

    @Override
    public String gaveUp() {
        return "\u65e0\u6cd5\u6062\u590d\u4e0e WireSocket \u7684\u8fde\u63a5\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
    }

    @Override
    public CloseCodeMessages closeCode() {
        return closeCodeMessages;
    }

    @Override
    public DashboardErrorMessages dashboardError() {
        return dashboardErrorMessages;
    }

    @Override
    public DataplaneErrorMessages dataplaneError() {
        return dataplaneErrorMessages;
    }

    @Override
    public TokenErrorMessages tokenError() {
        return tokenErrorMessages;
    }

    @Override
    public TransportErrorMessages transportError() {
        return transportErrorMessages;
    }

    private String seconds(long n) {
        return numbers.of(n) + " \u79d2";
    }

    private String minutes(long n) {
        return numbers.of(n) + " \u5206\u949f";
    }

    private final class CloseCodeZh implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesZh.this;
        }

        @Override
        public String missingToken() {
            return "\u6b63\u5728\u767b\u5f55\u3002";
        }

        @Override
        public String missingTokenGaveUp() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String invalidToken() {
            return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String forbidden() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6743\u6253\u5f00\u8be5\u6587\u6863\u3002";
        }

        @Override
        public String connectionLimit(int limit) {
            return "\u6b64\u5957\u9910\u7684\u8fde\u63a5\u6570\u5df2\u8fbe\u4e0a\u9650\uff08" + numbers.of(limit)
                    + " \u4e2a\uff09\uff0c\u66f4\u6539\u6682\u65f6\u65e0\u6cd5\u5b9e\u65f6\u540c\u6b65\u3002";
        }

        @Override
        public String connectionLimit() {
            return "\u6b64\u5957\u9910\u7684\u8fde\u63a5\u6570\u5df2\u8fbe\u4e0a\u9650\uff0c\u66f4\u6539\u6682"
                    + "\u65f6\u65e0\u6cd5\u5b9e\u65f6\u540c\u6b65\u3002";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return "\u5df2\u6253\u5f00 " + numbers.of(count)
                    + " \u4e2a\u6587\u6863\uff0c\u6b64\u5957\u9910\u6700\u591a\u5141\u8bb8\u6253\u5f00 "
                    + numbers.of(limit) + " \u4e2a\u3002\u8bf7\u5173\u95ed\u4e00\u4e2a\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String documentLimit() {
            return "\u6253\u5f00\u7684\u6587\u6863\u6570\u91cf\u5df2\u8fbe\u6b64\u5957\u9910\u7684\u4e0a\u9650"
                    + "\u3002\u8bf7\u5173\u95ed\u4e00\u4e2a\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u6bcf\u5206\u949f "
                    + numbers.of(limit) + " \u6b21\u7684\u4e0a\u9650\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String rateLimit(Duration delay) {
            return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u7684\u4e0a\u9650\uff0c"
                    + "\u5c06\u5728 " + waits.of(delay) + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String rateLimitGaveUp() {
            return "\u66f4\u6539\u8fc7\u4e8e\u9891\u7e41\uff0c\u8d85\u51fa\u6b64\u5957\u9910\u7684\u4e0a\u9650"
                    + "\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
        }

        @Override
        public String invalidName() {
            return "\u6587\u6863\u540d\u79f0\u65e0\u6548\uff0c\u65e0\u6cd5\u6253\u5f00\u3002";
        }

        @Override
        public String usersPerDoc(int limit) {
            return "\u540c\u65f6\u6253\u5f00\u6b64\u6587\u6863\u7684\u4eba\u6570\u5df2\u8fbe\u4e0a\u9650\uff08"
                    + numbers.of(limit)
                    + " \u4eba\uff09\u3002\u8bf7\u7b49\u6709\u4eba\u79bb\u5f00\u540e\u518d\u8bd5\u3002";
        }

        @Override
        public String usersPerDoc() {
            return "\u540c\u65f6\u6253\u5f00\u6b64\u6587\u6863\u7684\u4eba\u6570\u5df2\u8fbe\u4e0a\u9650\u3002"
                    + "\u8bf7\u7b49\u6709\u4eba\u79bb\u5f00\u540e\u518d\u8bd5\u3002";
        }

        @Override
        public String wrongRegion() {
            return "\u6b63\u5728\u8fde\u63a5\u5230\u6b64\u6587\u6863\u6240\u5728\u7684\u533a\u57df\u3002";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u6b64\u6587\u6863\u6240\u5728\u7684\u533a\u57df\uff0c\u8bf7"
                    + "\u7a0d\u540e\u518d\u8bd5\u3002";
        }

        @Override
        public String normal() {
            return "\u8fde\u63a5\u5df2\u5173\u95ed\u3002";
        }

        @Override
        public String goingAway(Duration delay) {
            return "\u670d\u52a1\u5668\u6b63\u5728\u91cd\u542f\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String protocolError() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8fde\u63a5\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String unsupportedData() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8fde\u63a5\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String reserved() {
            return "\u8fde\u63a5\u56e0\u672a\u77e5\u539f\u56e0\u5173\u95ed\u3002";
        }

        @Override
        public String noStatus(Duration delay) {
            return "\u8fde\u63a5\u5df2\u5173\u95ed\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String abnormal(Duration delay) {
            return "\u8fde\u63a5\u5df2\u65ad\u5f00\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String invalidPayload() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8fde\u63a5\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String policyViolation() {
            return "\u670d\u52a1\u5668\u62d2\u7edd\u4e86\u6b64\u8fde\u63a5\u3002";
        }

        @Override
        public String messageTooBig() {
            return "\u66f4\u6539\u5185\u5bb9\u8fc7\u5927\uff0c\u5df2\u88ab\u670d\u52a1\u5668\u62d2\u7edd\u3002";
        }

        @Override
        public String mandatoryExtension() {
            return "\u670d\u52a1\u5668\u7f3a\u5c11\u6b64\u5e94\u7528\u7a0b\u5e8f\u6240\u9700\u7684\u529f\u80fd\u3002";
        }

        @Override
        public String internalError(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "\u670d\u52a1\u5668\u6b63\u5728\u91cd\u542f\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "\u670d\u52a1\u5668\u7e41\u5fd9\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }

        @Override
        public String tlsHandshake() {
            return "\u65e0\u6cd5\u5efa\u7acb\u5b89\u5168\u8fde\u63a5\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String standardForbidden() {
            return "\u60a8\u65e0\u6743\u6253\u5f00\u6b64\u5185\u5bb9\u3002";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u65b0\u8fde\u63a5\u3002";
        }
    }

    private final class DashboardErrorZh implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesZh.this;
        }

        @Override
        public String badRequest() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8bf7\u6c42\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String forbidden() {
            return "\u6b64\u8d26\u6237\u65e0\u6743\u6267\u884c\u8be5\u64cd\u4f5c\uff0c\u5176\u5957\u9910\u53ef"
                    + "\u80fd\u4e0d\u5305\u542b\u6b64\u529f\u80fd\u3002";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u8bf7\u6c42\u8fc7\u4e8e\u9891\u7e41\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String serviceUnavailable() {
            return "\u670d\u52a1\u6b63\u5728\u7ef4\u62a4\uff0c\u5c06\u8df3\u8fc7\u8be5\u670d\u52a1\u7ee7\u7eed"
                    + "\u8fd0\u884c\u3002";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "\u670d\u52a1\u6b63\u5728\u7ef4\u62a4\uff0c\u8bf7\u7a0d\u540e\u518d\u8bd5\u3002";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u670d\u52a1\u5668\u5c1a\u672a\u5c31\u7eea\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originError(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }
    }

    private final class DataplaneErrorZh implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesZh.this;
        }

        @Override
        public String badRequest() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8bf7\u6c42\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u8bf7\u6c42\u8fc7\u4e8e\u9891\u7e41\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "\u670d\u52a1\u5668\u7e41\u5fd9\uff0c\u5c06\u5728 " + waits.of(delay) + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u670d\u52a1\u5668\u5c1a\u672a\u5c31\u7eea\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originError(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u670d\u52a1\u5668\u54cd\u5e94\u8d85\u65f6\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u670d\u52a1\u5668\u51fa\u73b0\u95ee\u9898\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }
    }

    private final class TokenErrorZh implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesZh.this;
        }

        @Override
        public String invalidGrant() {
            return "\u60a8\u7684\u4f1a\u8bdd\u5df2\u8fc7\u671f\uff0c\u8bf7\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String invalidClient() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String unauthorizedClient() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String unsupportedGrantType() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String invalidScope() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }

        @Override
        public String invalidRequest() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u767b\u5f55\uff0c\u8bf7\u8054\u7cfb\u5e94\u7528"
                    + "\u7a0b\u5e8f\u63d0\u4f9b\u5546\u3002";
        }
    }

    private final class TransportErrorZh implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesZh.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "\u65e0\u6cd5\u8fde\u63a5\u5230\u670d\u52a1\u5668\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String unreachable(Duration delay) {
            return "\u4e0e\u670d\u52a1\u5668\u7684\u8fde\u63a5\u5df2\u65ad\u5f00\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u670d\u52a1\u5668\u6ca1\u6709\u54cd\u5e94\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String silent(Duration delay) {
            return "\u670d\u52a1\u5668\u5df2\u505c\u6b62\u54cd\u5e94\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "\u65e0\u6cd5\u5efa\u7acb\u8fde\u63a5\uff0c\u5c06\u5728 " + waits.of(delay)
                    + "\u540e\u91cd\u8bd5\u3002";
        }

        @Override
        public String tooLarge() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u6536\u5230\u7684\u6d88\u606f\u8fc7\u5927\uff0c\u65e0\u6cd5"
                    + "\u5904\u7406\u3002";
        }

        @Override
        public String tls() {
            return "\u65e0\u6cd5\u5efa\u7acb\u5b89\u5168\u8fde\u63a5\u3002";
        }

        @Override
        public String refreshUnknown() {
            return "\u6b63\u5728\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String refreshFailed() {
            return "\u6b64\u5e94\u7528\u7a0b\u5e8f\u65e0\u6cd5\u66f4\u65b0\u6240\u9700\u7684\u4fe1\u606f\uff0c"
                    + "\u8bf7\u91cd\u8bd5\u6216\u91cd\u65b0\u767b\u5f55\u3002";
        }

        @Override
        public String requestInvalid() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8bf7\u6c42\u5931"
                    + "\u8d25\u3002";
        }

        @Override
        public String endpointUnknown() {
            return "\u7531\u4e8e\u6b64\u5e94\u7528\u7a0b\u5e8f\u5b58\u5728\u9519\u8bef\uff0c\u8bf7\u6c42\u5931"
                    + "\u8d25\u3002";
        }
    }
}
