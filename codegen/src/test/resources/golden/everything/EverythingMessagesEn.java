// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code en}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesEn implements EverythingMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 1 and v = 0");

    static final EverythingMessages EN = new EverythingMessagesEn(NumberStyle.of("-1,234,567.8", 4));
    static final EverythingMessages EN_ZA = new EverythingMessagesEn(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final EverythingMessages EN_DE = new EverythingMessagesEn(NumberStyle.of("-1.234.567,8", 4));
    static final EverythingMessages EN_IN = new EverythingMessagesEn(NumberStyle.of("-12,34,567.8", 4));
    static final EverythingMessages EN_FR = new EverythingMessagesEn(NumberStyle.of("-1\u202f234\u202f567,8", 4));
    static final EverythingMessages EN_CH = new EverythingMessagesEn(NumberStyle.of("-1'234'567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final SocketCodeMessages socketCodeMessages = new SocketCodeEn();
    private final SqlStateMessages sqlStateMessages = new SqlStateEn();
    private final ShopCodeMessages shopCodeMessages = new ShopCodeEn();
    private final ApiErrorMessages apiErrorMessages = new ApiErrorEn();

    private EverythingMessagesEn(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "Working on it. Next try in " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "It did not work.";
    }

    @Override
    public SocketCodeMessages socketCode() {
        return socketCodeMessages;
    }

    @Override
    public SqlStateMessages sqlState() {
        return sqlStateMessages;
    }

    @Override
    public ShopCodeMessages shopCode() {
        return shopCodeMessages;
    }

    @Override
    public ApiErrorMessages apiError() {
        return apiErrorMessages;
    }

    private String seconds(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " second";
            default -> numbers.of(n) + " seconds";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> numbers.of(n) + " minute";
            default -> numbers.of(n) + " minutes";
        };
    }

    private final class SocketCodeEn implements SocketCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.this;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "Out of range. Again in " + waits.of(delay) + ".";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "Still out of range.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "Quotes \" and backslashes \\ and " + waits.of(delay) + " and \u00fcn\u00efc\u00f6d\u00e9.";
        }

        @Override
        public String waitCodeGaveUp() {
            return "It is over.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return numbers.of(size) + " of " + numbers.of(total) + " as " + ShownText.of(locale) + " to "
                    + ShownText.of(target) + " in " + waits.of(delay);
        }

        @Override
        public String handleCode(Duration delay) {
            return "Somewhere else in " + waits.of(delay) + ".";
        }

        @Override
        public String fixedText() {
            return "Always the same.";
        }

        @Override
        public String normal() {
            return "The connection was closed.";
        }

        @Override
        public String normalGaveUp() {
            return "The connection was closed.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "The server is restarting. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String protocolErrorGaveUp() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String unsupportedData() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String unsupportedDataGaveUp() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String reserved() {
            return "The connection was closed for an unknown reason.";
        }

        @Override
        public String reservedGaveUp() {
            return "The connection was closed for an unknown reason.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "The connection was closed. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "The connection was lost. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String invalidPayloadGaveUp() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String policyViolation() {
            return "The server refuses this connection.";
        }

        @Override
        public String policyViolationGaveUp() {
            return "The server refuses this connection.";
        }

        @Override
        public String messageTooBig() {
            return "The server refuses this change because it is too large.";
        }

        @Override
        public String messageTooBigGaveUp() {
            return "The server refuses this change because it is too large.";
        }

        @Override
        public String mandatoryExtension() {
            return "The server lacks something that this application needs.";
        }

        @Override
        public String mandatoryExtensionGaveUp() {
            return "The server lacks something that this application needs.";
        }

        @Override
        public String internalError(Duration delay) {
            return "The server had a problem. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "The server is restarting. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "The server is busy. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "The server had a problem. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "A secure connection could not be made.";
        }

        @Override
        public String tlsHandshakeGaveUp() {
            return "A secure connection could not be made.";
        }

        @Override
        public String unauthorized() {
            return "Signing in again.";
        }

        @Override
        public String forbidden() {
            return "You are not allowed to open this.";
        }

        @Override
        public String forbiddenGaveUp() {
            return "You are not allowed to open this.";
        }

        @Override
        public String timeout(Duration delay) {
            return "The operation took too long. Reconnecting in " + waits.of(delay) + ".";
        }
    }

    private final class SqlStateEn implements SqlStateMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.this;
        }

        @Override
        public String rangeAny() {
            return "The database does not say what is wrong.";
        }

        @Override
        public String warning() {
            return "A warning of the database.";
        }

        @Override
        public String handleXml(String text) {
            return ShownText.of(text);
        }

        @Override
        public String handleXml() {
            return "A state.";
        }
    }

    private final class ShopCodeEn implements ShopCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.this;
        }

        @Override
        public String rangeE() {
            return "The shop has a problem.";
        }

        @Override
        public String rangeEGaveUp() {
            return "The shop has a problem that stays.";
        }

        @Override
        public String rangeE1_E9(Duration delay) {
            return "Digits, again in " + waits.of(delay) + ".";
        }

        @Override
        public String rangeE1_E9GaveUp() {
            return "The shop has a problem that stays.";
        }

        @Override
        public String rangeF() {
            return "Final.";
        }

        @Override
        public String outOfStock() {
            return "The shop has a problem.";
        }

        @Override
        public String outOfStockGaveUp() {
            return "The shop has a problem that stays.";
        }

        @Override
        public String rangeAny() {
            return "The shop has a problem.";
        }

        @Override
        public String slow(Duration waitValueValue, BigDecimal price, String classValue, long waitValue) {
            return ShownText.of(classValue) + " costs " + numbers.of(price) + " in " + waits.of(waitValueValue) + ", "
                    + numbers.of(waitValue) + " left.";
        }

        @Override
        public String slow() {
            return "Busy for now.";
        }

        @Override
        public String slowGaveUp() {
            return "The shop has a problem that stays.";
        }

        @Override
        public String crowded(int count, long total, BigDecimal share, Duration numbers, String waits) {
            return (count == 0
                    ? "Nobody"
                    : switch (PLURALS.of(count)) {
                        case ONE -> "One person";
                        default -> EverythingMessagesEn.this.numbers.of(count) + " people";
                    }) + " of " + switch (PLURALS.of(total)) {
                case ONE -> "one";
                default -> EverythingMessagesEn.this.numbers.of(total);
            } + " " + switch (PLURALS.of(count)) {
                case ONE -> "is";
                default -> "are";
            } + " here for " + EverythingMessagesEn.this.waits.of(numbers) + ", "
                    + (share.compareTo(BigDecimal.valueOf(1)) == 0
                            ? "all"
                            : share.compareTo(BigDecimal.valueOf(9_999_999_999L)) == 0
                                    ? "too much"
                                    : switch (PLURALS.of(share)) {
                                        case ONE -> "a part";
                                        default -> total == 1
                                                ? EverythingMessagesEn.this.numbers.of(share) + " of it, and no more"
                                                : switch (PLURALS.of(total)) {
                                                    case ONE ->
                                                        EverythingMessagesEn.this.numbers.of(share) + " of it, or so";
                                                    default -> switch (PLURALS.of(count)) {
                                                        case ONE ->
                                                            EverythingMessagesEn.this.numbers.of(share)
                                                                    + " of it, about one";
                                                        default ->
                                                            EverythingMessagesEn.this.numbers.of(share)
                                                                    + " of it, about "
                                                                    + EverythingMessagesEn.this.numbers.of(count);
                                                    };
                                                };
                                    }) + ", says " + ShownText.of(waits) + " to ${you}.";
        }

        @Override
        public String crowded() {
            return "Crowded, says ${me}.";
        }

        @Override
        public String crowdedGaveUp() {
            return "The shop has a problem that stays.";
        }
    }

    private final class ApiErrorEn implements ApiErrorMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.this;
        }

        @Override
        public String busy() {
            return "Too much to do.";
        }

        @Override
        public String forbidden() {
            return "This is not allowed.";
        }

        @Override
        public String apiLimit(Duration delay) {
            return "Too many requests. Again in " + waits.of(delay) + ".";
        }

        @Override
        public String apiLimitGaveUp() {
            return "Too many requests.";
        }

        @Override
        public String soldOut(String item) {
            return ShownText.of(item) + " is sold out.";
        }

        @Override
        public String soldOut() {
            return "Sold out.";
        }
    }
}
