// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code ja}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesJa implements WireSocketMessages {

    static final WireSocketMessages JA = new WireSocketMessagesJa(NumberStyle.of("-1,234,567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeJa();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorJa();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorJa();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorJa();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorJa();

    private WireSocketMessagesJa(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "WireSocket \u3078\u306e\u63a5\u7d9a\u304c\u4e2d\u65ad\u3055\u308c\u307e\u3057\u305f\u3002"
                + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
    }

    @Override
    public String gaveUp() {
        return "WireSocket \u3078\u306e\u63a5\u7d9a\u3092\u56de\u5fa9\u3067\u304d\u307e\u305b\u3093\u3067\u3057"
                + "\u305f\u3002\u3057\u3070\u3089\u304f\u3057\u3066\u304b\u3089\u3082\u3046\u4e00\u5ea6\u304a\u8a66"
                + "\u3057\u304f\u3060\u3055\u3044\u3002";
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
        return numbers.of(n) + " \u5206";
    }

    private final class CloseCodeJa implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesJa.this;
        }

        @Override
        public String missingToken() {
            return "\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String missingTokenGaveUp() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String invalidToken() {
            return "\u30bb\u30c3\u30b7\u30e7\u30f3\u306e\u6709\u52b9\u671f\u9650\u304c\u5207\u308c\u307e\u3057"
                    + "\u305f\u3002\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "\u30bb\u30c3\u30b7\u30e7\u30f3\u306e\u6709\u52b9\u671f\u9650\u304c\u5207\u308c\u307e\u3057"
                    + "\u305f\u3002\u3082\u3046\u4e00\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u304f\u3060"
                    + "\u3055\u3044\u3002";
        }

        @Override
        public String forbidden() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306b\u306f\u3001\u3053\u306e"
                    + "\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u3092\u958b\u304f\u6a29\u9650\u304c\u3042\u308a\u307e"
                    + "\u305b\u3093\u3002";
        }

        @Override
        public String connectionLimit(int limit) {
            return "\u3053\u306e\u30d7\u30e9\u30f3\u306e\u540c\u6642\u63a5\u7d9a\u6570\u304c\u4e0a\u9650\u306e "
                    + numbers.of(limit)
                    + " \u4ef6\u306b\u9054\u3057\u3066\u3044\u307e\u3059\u3002\u73fe\u5728\u3001\u5909\u66f4\u306f"
                    + "\u30ea\u30a2\u30eb\u30bf\u30a4\u30e0\u3067\u53cd\u6620\u3055\u308c\u307e\u305b\u3093\u3002";
        }

        @Override
        public String connectionLimit() {
            return "\u3053\u306e\u30d7\u30e9\u30f3\u306e\u540c\u6642\u63a5\u7d9a\u6570\u304c\u4e0a\u9650\u306b"
                    + "\u9054\u3057\u3066\u3044\u307e\u3059\u3002\u73fe\u5728\u3001\u5909\u66f4\u306f\u30ea\u30a2"
                    + "\u30eb\u30bf\u30a4\u30e0\u3067\u53cd\u6620\u3055\u308c\u307e\u305b\u3093\u3002";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return numbers.of(count)
                    + " \u4ef6\u306e\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u304c\u958b\u304b\u308c\u3066\u3044\u307e"
                    + "\u3059\u3002\u3053\u306e\u30d7\u30e9\u30f3\u306e\u4e0a\u9650\u306f " + numbers.of(limit)
                    + " \u4ef6\u3067\u3059\u30021 \u4ef6\u9589\u3058\u3066\u304b\u3089\u3001\u3082\u3046\u4e00\u5ea6"
                    + "\u304a\u8a66\u3057\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String documentLimit() {
            return "\u958b\u3044\u3066\u3044\u308b\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u306e\u6570\u304c\u3001"
                    + "\u3053\u306e\u30d7\u30e9\u30f3\u306e\u4e0a\u9650\u306b\u9054\u3057\u3066\u3044\u307e\u3059"
                    + "\u30021 \u4ef6\u9589\u3058\u3066\u304b\u3089\u3001\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057"
                    + "\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return "\u5909\u66f4\u306e\u983b\u5ea6\u304c\u3001\u3053\u306e\u30d7\u30e9\u30f3\u306e\u4e0a\u9650\u3067"
                    + "\u3042\u308b\u6bce\u5206 " + numbers.of(limit)
                    + " \u4ef6\u3092\u8d85\u3048\u3066\u3044\u307e\u3059\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String rateLimit(Duration delay) {
            return "\u5909\u66f4\u306e\u983b\u5ea6\u304c\u3053\u306e\u30d7\u30e9\u30f3\u306e\u4e0a\u9650\u3092\u8d85"
                    + "\u3048\u3066\u3044\u307e\u3059\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String rateLimitGaveUp() {
            return "\u5909\u66f4\u306e\u983b\u5ea6\u304c\u3053\u306e\u30d7\u30e9\u30f3\u306e\u4e0a\u9650\u3092"
                    + "\u8d85\u3048\u3066\u3044\u307e\u3059\u3002\u3057\u3070\u3089\u304f\u3057\u3066\u304b\u3089"
                    + "\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String invalidName() {
            return "\u540d\u524d\u304c\u7121\u52b9\u306a\u305f\u3081\u3001\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8"
                    + "\u3092\u958b\u3051\u307e\u305b\u3093\u3002";
        }

        @Override
        public String usersPerDoc(int limit) {
            return "\u3053\u306e\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u3092\u540c\u6642\u306b\u958b\u3051\u308b\u4eba"
                    + "\u6570\u306e\u4e0a\u9650\uff08" + numbers.of(limit)
                    + " \u4eba\uff09\u306b\u9054\u3057\u3066\u3044\u307e\u3059\u3002\u8ab0\u304b\u304c\u9589\u3058"
                    + "\u3066\u304b\u3089\u3001\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057\u304f\u3060\u3055\u3044"
                    + "\u3002";
        }

        @Override
        public String usersPerDoc() {
            return "\u3053\u306e\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u3092\u540c\u6642\u306b\u958b\u3051\u308b"
                    + "\u4eba\u6570\u306e\u4e0a\u9650\u306b\u9054\u3057\u3066\u3044\u307e\u3059\u3002\u8ab0\u304b"
                    + "\u304c\u9589\u3058\u3066\u304b\u3089\u3001\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057\u304f"
                    + "\u3060\u3055\u3044\u3002";
        }

        @Override
        public String wrongRegion() {
            return "\u3053\u306e\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u306e\u30ea\u30fc\u30b8\u30e7\u30f3\u306b"
                    + "\u63a5\u7d9a\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "\u3053\u306e\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8\u306e\u30ea\u30fc\u30b8\u30e7\u30f3\u306b"
                    + "\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u3057\u3070\u3089\u304f"
                    + "\u3057\u3066\u304b\u3089\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057\u304f\u3060\u3055\u3044"
                    + "\u3002";
        }

        @Override
        public String normal() {
            return "\u63a5\u7d9a\u304c\u7d42\u4e86\u3057\u307e\u3057\u305f\u3002";
        }

        @Override
        public String goingAway(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u518d\u8d77\u52d5\u3057\u3066\u3044\u307e\u3059\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String protocolError() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u63a5\u7d9a\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
        }

        @Override
        public String unsupportedData() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u63a5\u7d9a\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
        }

        @Override
        public String reserved() {
            return "\u4e0d\u660e\u306a\u7406\u7531\u3067\u63a5\u7d9a\u304c\u5207\u65ad\u3055\u308c\u307e\u3057"
                    + "\u305f\u3002";
        }

        @Override
        public String noStatus(Duration delay) {
            return "\u63a5\u7d9a\u304c\u5207\u65ad\u3055\u308c\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String abnormal(Duration delay) {
            return "\u63a5\u7d9a\u304c\u5207\u308c\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String invalidPayload() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u63a5\u7d9a\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002";
        }

        @Override
        public String policyViolation() {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u3053\u306e\u63a5\u7d9a\u3092\u62d2\u5426\u3057\u307e\u3057"
                    + "\u305f\u3002";
        }

        @Override
        public String messageTooBig() {
            return "\u5909\u66f4\u304c\u5927\u304d\u3059\u304e\u308b\u305f\u3081\u3001\u30b5\u30fc\u30d0\u30fc"
                    + "\u306b\u62d2\u5426\u3055\u308c\u307e\u3057\u305f\u3002";
        }

        @Override
        public String mandatoryExtension() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306b\u5fc5\u8981\u306a\u6a5f"
                    + "\u80fd\u304c\u30b5\u30fc\u30d0\u30fc\u306b\u3042\u308a\u307e\u305b\u3093\u3002";
        }

        @Override
        public String internalError(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u518d\u8d77\u52d5\u3057\u3066\u3044\u307e\u3059\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u6df7\u307f\u5408\u3063\u3066\u3044\u307e\u3059\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }

        @Override
        public String tlsHandshake() {
            return "\u5b89\u5168\u306a\u63a5\u7d9a\u3092\u78ba\u7acb\u3067\u304d\u307e\u305b\u3093\u3067\u3057"
                    + "\u305f\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String standardForbidden() {
            return "\u3053\u308c\u3092\u958b\u304f\u6a29\u9650\u304c\u3042\u308a\u307e\u305b\u3093\u3002";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u63a5\u7d9a\u3057\u307e\u3059\u3002";
        }
    }

    private final class DashboardErrorJa implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesJa.this;
        }

        @Override
        public String badRequest() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f"
                    + "\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String forbidden() {
            return "\u3053\u306e\u30a2\u30ab\u30a6\u30f3\u30c8\u3067\u306f\u305d\u306e\u64cd\u4f5c\u3092\u884c"
                    + "\u3048\u307e\u305b\u3093\u3002\u3053\u306e\u6a5f\u80fd\u304c\u30d7\u30e9\u30f3\u306b\u542b"
                    + "\u307e\u308c\u3066\u3044\u306a\u3044\u53ef\u80fd\u6027\u304c\u3042\u308a\u307e\u3059\u3002";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u30ea\u30af\u30a8\u30b9\u30c8\u304c\u591a\u3059\u304e\u307e\u3059\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String serviceUnavailable() {
            return "\u30b5\u30fc\u30d3\u30b9\u306f\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9\u4e2d\u3067\u3059\u3002"
                    + "\u30b5\u30fc\u30d3\u30b9\u3092\u4f7f\u308f\u305a\u306b\u7d9a\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "\u30b5\u30fc\u30d3\u30b9\u306f\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9\u4e2d\u3067\u3059\u3002"
                    + "\u3057\u3070\u3089\u304f\u3057\u3066\u304b\u3089\u3082\u3046\u4e00\u5ea6\u304a\u8a66\u3057"
                    + "\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u6e96\u5099\u304c\u3067\u304d\u3066\u3044\u307e\u305b\u3093\u3067"
                    + "\u3057\u305f\u3002" + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originError(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }
    }

    private final class DataplaneErrorJa implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesJa.this;
        }

        @Override
        public String badRequest() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f"
                    + "\u3002";
        }

        @Override
        public String unauthorized() {
            return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u30bb\u30c3\u30b7\u30e7\u30f3\u306e\u6709\u52b9\u671f\u9650\u304c\u5207\u308c\u307e\u3057"
                    + "\u305f\u3002\u3082\u3046\u4e00\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u304f\u3060"
                    + "\u3055\u3044\u3002";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u30ea\u30af\u30a8\u30b9\u30c8\u304c\u591a\u3059\u304e\u307e\u3059\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u6df7\u307f\u5408\u3063\u3066\u3044\u307e\u3059\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u6e96\u5099\u304c\u3067\u304d\u3066\u3044\u307e\u305b\u3093\u3067"
                    + "\u3057\u305f\u3002" + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originError(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306e\u5fdc\u7b54\u306b\u6642\u9593\u304c\u304b\u304b\u308a\u3059\u304e"
                    + "\u307e\u3057\u305f\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3067\u554f\u984c\u304c\u767a\u751f\u3057\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }
    }

    private final class TokenErrorJa implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesJa.this;
        }

        @Override
        public String invalidGrant() {
            return "\u30bb\u30c3\u30b7\u30e7\u30f3\u306e\u6709\u52b9\u671f\u9650\u304c\u5207\u308c\u307e\u3057"
                    + "\u305f\u3002\u3082\u3046\u4e00\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u304f\u3060"
                    + "\u3055\u3044\u3002";
        }

        @Override
        public String invalidClient() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String unauthorizedClient() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String unsupportedGrantType() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String invalidScope() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String invalidRequest() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306f\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u63d0\u4f9b\u5143\u306b\u304a"
                    + "\u554f\u3044\u5408\u308f\u305b\u304f\u3060\u3055\u3044\u3002";
        }
    }

    private final class TransportErrorJa implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesJa.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u306b\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String unreachable(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u3068\u306e\u63a5\u7d9a\u304c\u5207\u308c\u307e\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304c\u5fdc\u7b54\u3057\u307e\u305b\u3093\u3002" + waits.of(delay)
                    + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String silent(Duration delay) {
            return "\u30b5\u30fc\u30d0\u30fc\u304b\u3089\u306e\u5fdc\u7b54\u304c\u9014\u7d76\u3048\u307e\u3057\u305f"
                    + "\u3002" + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "\u63a5\u7d9a\u3092\u958b\u59cb\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002"
                    + waits.of(delay) + "\u5f8c\u306b\u518d\u8a66\u884c\u3057\u307e\u3059\u3002";
        }

        @Override
        public String tooLarge() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u3067\u306f\u6271\u3048\u306a"
                    + "\u3044\u5927\u304d\u3055\u306e\u30e1\u30c3\u30bb\u30fc\u30b8\u3092\u53d7\u4fe1\u3057\u307e"
                    + "\u3057\u305f\u3002";
        }

        @Override
        public String tls() {
            return "\u5b89\u5168\u306a\u63a5\u7d9a\u3092\u78ba\u7acb\u3067\u304d\u307e\u305b\u3093\u3067\u3057"
                    + "\u305f\u3002";
        }

        @Override
        public String refreshUnknown() {
            return "\u518d\u5ea6\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u3066\u3044\u307e\u3059\u3002";
        }

        @Override
        public String refreshFailed() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306b\u5fc5\u8981\u306a\u60c5"
                    + "\u5831\u3092\u66f4\u65b0\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u3082\u3046"
                    + "\u4e00\u5ea6\u304a\u8a66\u3057\u3044\u305f\u3060\u304f\u304b\u3001\u30b5\u30a4\u30f3\u30a4"
                    + "\u30f3\u3057\u76f4\u3057\u3066\u304f\u3060\u3055\u3044\u3002";
        }

        @Override
        public String requestInvalid() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f"
                    + "\u3002";
        }

        @Override
        public String endpointUnknown() {
            return "\u3053\u306e\u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u306e\u4e0d\u5177\u5408\u306b"
                    + "\u3088\u308a\u3001\u30ea\u30af\u30a8\u30b9\u30c8\u306b\u5931\u6557\u3057\u307e\u3057\u305f"
                    + "\u3002";
        }
    }
}
