// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code fa}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesFa implements EverythingMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 0 or n = 1");

    static final EverythingMessages FA = new EverythingMessagesFa(NumberStyle.of(
            "\u200e\u2212\u06f1\u066c\u06f2\u06f3\u06f4\u066c\u06f5\u06f6\u06f7\u066b\u06f8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final SocketCodeMessages socketCodeMessages = new SocketCodeFa();
    private final SqlStateMessages sqlStateMessages = new SqlStateFa();
    private final ShopCodeMessages shopCodeMessages = new ShopCodeFa();
    private final ApiErrorMessages apiErrorMessages = new ApiErrorFa();

    private EverythingMessagesFa(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "\u062f\u0631 \u062d\u0627\u0644 \u062a\u0644\u0627\u0634. \u062a\u0644\u0627\u0634 "
                + "\u0628\u0639\u062f\u06cc " + waits.of(delay) + " \u062f\u06cc\u06af\u0631.";
    }

    @Override
    public String gaveUp() {
        return "\u0646\u0634\u062f.";
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
        return numbers.of(n) + " \u062b\u0627\u0646\u06cc\u0647";
    }

    private String minutes(long n) {
        return numbers.of(n) + " \u062f\u0642\u06cc\u0642\u0647";
    }

    private final class SocketCodeFa implements SocketCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesFa.this;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "\u062e\u0627\u0631\u062c \u0627\u0632 \u0645\u062d\u062f\u0648\u062f\u0647. " + waits.of(delay)
                    + " \u062f\u06cc\u06af\u0631.";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "\u0647\u0646\u0648\u0632 \u062e\u0627\u0631\u062c \u0627\u0632 "
                    + "\u0645\u062d\u062f\u0648\u062f\u0647.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "\u0646\u0642\u0644 \u0642\u0648\u0644 \" \u0648 " + waits.of(delay) + ".";
        }

        @Override
        public String waitCodeGaveUp() {
            return "\u062a\u0645\u0627\u0645 \u0634\u062f.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return numbers.of(size) + " \u0627\u0632 " + numbers.of(total) + " \u0628\u0627 "
                    + ShownText.isolated(locale) + " \u0628\u0647 " + ShownText.isolated(target) + " \u062a\u0627 "
                    + waits.of(delay) + " \u062f\u06cc\u06af\u0631";
        }

        @Override
        public String handleCode(Duration delay) {
            return "\u062c\u0627\u06cc \u062f\u06cc\u06af\u0631 \u062a\u0627 " + waits.of(delay)
                    + " \u062f\u06cc\u06af\u0631.";
        }

        @Override
        public String fixedText() {
            return "\u0647\u0645\u06cc\u0634\u0647 \u0647\u0645\u0627\u0646.";
        }

        @Override
        public String normal() {
            return general().gaveUp();
        }

        @Override
        public String normalGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String goingAway(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String protocolError() {
            return general().gaveUp();
        }

        @Override
        public String protocolErrorGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String unsupportedData() {
            return general().gaveUp();
        }

        @Override
        public String unsupportedDataGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String reserved() {
            return general().gaveUp();
        }

        @Override
        public String reservedGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String noStatus(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String abnormal(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String invalidPayload() {
            return general().gaveUp();
        }

        @Override
        public String invalidPayloadGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String policyViolation() {
            return general().gaveUp();
        }

        @Override
        public String policyViolationGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String messageTooBig() {
            return general().gaveUp();
        }

        @Override
        public String messageTooBigGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String mandatoryExtension() {
            return general().gaveUp();
        }

        @Override
        public String mandatoryExtensionGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String internalError(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String serviceRestart(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String badGateway(Duration delay) {
            return general().recovering(delay);
        }

        @Override
        public String tlsHandshake() {
            return general().gaveUp();
        }

        @Override
        public String tlsHandshakeGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String unauthorized() {
            return general().recovering(Duration.ZERO);
        }

        @Override
        public String forbidden() {
            return general().gaveUp();
        }

        @Override
        public String forbiddenGaveUp() {
            return general().gaveUp();
        }

        @Override
        public String timeout(Duration delay) {
            return general().recovering(delay);
        }
    }

    private final class SqlStateFa implements SqlStateMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesFa.this;
        }

        @Override
        public String rangeAny() {
            return "\u067e\u0627\u06cc\u06af\u0627\u0647 \u062f\u0627\u062f\u0647 \u062f\u0644\u06cc\u0644 "
                    + "\u0631\u0627 \u0646\u0645\u06cc\u200c\u06af\u0648\u06cc\u062f.";
        }

        @Override
        public String warning() {
            return "\u0647\u0634\u062f\u0627\u0631 \u067e\u0627\u06cc\u06af\u0627\u0647 \u062f\u0627\u062f\u0647.";
        }

        @Override
        public String handleXml(String text) {
            return ShownText.isolated(text);
        }

        @Override
        public String handleXml() {
            return "\u06cc\u06a9 \u0648\u0636\u0639\u06cc\u062a.";
        }
    }

    private final class ShopCodeFa implements ShopCodeMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesFa.this;
        }

        @Override
        public String rangeE() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String rangeEGaveUp() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644\u06cc "
                    + "\u0645\u0627\u0646\u062f\u06af\u0627\u0631 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String rangeE1_E9(Duration delay) {
            return "\u0627\u0631\u0642\u0627\u0645\u060c " + waits.of(delay) + " \u062f\u06cc\u06af\u0631.";
        }

        @Override
        public String rangeE1_E9GaveUp() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644\u06cc "
                    + "\u0645\u0627\u0646\u062f\u06af\u0627\u0631 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String rangeF() {
            return "\u0647\u0645\u06cc\u0646 \u0628\u0648\u062f.";
        }

        @Override
        public String outOfStock() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String outOfStockGaveUp() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644\u06cc "
                    + "\u0645\u0627\u0646\u062f\u06af\u0627\u0631 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String rangeAny() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String slow(Duration waitValueValue, BigDecimal price, String classValue, long waitValue) {
            return ShownText.isolated(classValue) + " \u0628\u0627 \u0642\u06cc\u0645\u062a " + numbers.of(price)
                    + " \u062a\u0627 " + waits.of(waitValueValue) + " \u062f\u06cc\u06af\u0631\u060c "
                    + numbers.of(waitValue) + " \u0645\u0627\u0646\u062f\u0647.";
        }

        @Override
        public String slow() {
            return "\u0641\u0639\u0644\u0627\u064b \u0634\u0644\u0648\u063a \u0627\u0633\u062a.";
        }

        @Override
        public String slowGaveUp() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644\u06cc "
                    + "\u0645\u0627\u0646\u062f\u06af\u0627\u0631 \u062f\u0627\u0631\u062f.";
        }

        @Override
        public String crowded(int count, long total, BigDecimal share, Duration numbers, String waits) {
            return switch (PLURALS.of(count)) {
                case ONE ->
                    ShownText.isolated(waits) + ": \u06cc\u06a9 \u0646\u0641\u0631 \u0627\u0632 "
                            + EverythingMessagesFa.this.numbers.of(total) + " \u0628\u0631\u0627\u06cc "
                            + EverythingMessagesFa.this.waits.of(numbers) + "\u060c "
                            + EverythingMessagesFa.this.numbers.of(share) + ".";
                default ->
                    ShownText.isolated(waits) + ": " + EverythingMessagesFa.this.numbers.of(count)
                            + " \u0646\u0641\u0631 \u0627\u0632 " + EverythingMessagesFa.this.numbers.of(total)
                            + " \u0628\u0631\u0627\u06cc " + EverythingMessagesFa.this.waits.of(numbers) + "\u060c "
                            + EverythingMessagesFa.this.numbers.of(share) + ".";
            };
        }

        @Override
        public String crowded() {
            return "\u0634\u0644\u0648\u063a \u0627\u0633\u062a.";
        }

        @Override
        public String crowdedGaveUp() {
            return "\u0641\u0631\u0648\u0634\u06af\u0627\u0647 \u0645\u0634\u06a9\u0644\u06cc "
                    + "\u0645\u0627\u0646\u062f\u06af\u0627\u0631 \u062f\u0627\u0631\u062f.";
        }
    }

    private final class ApiErrorFa implements ApiErrorMessages {

        @Override
        public EverythingMessages general() {
            return EverythingMessagesFa.this;
        }

        @Override
        public String busy() {
            return "\u06a9\u0627\u0631 \u0632\u06cc\u0627\u062f \u0627\u0633\u062a.";
        }

        @Override
        public String forbidden() {
            return "\u0627\u062c\u0627\u0632\u0647 \u0646\u062f\u0627\u0631\u06cc\u062f.";
        }

        @Override
        public String apiLimit(Duration delay) {
            return "\u062f\u0631\u062e\u0648\u0627\u0633\u062a \u0632\u06cc\u0627\u062f \u0627\u0633\u062a. "
                    + waits.of(delay) + " \u062f\u06cc\u06af\u0631.";
        }

        @Override
        public String apiLimitGaveUp() {
            return "\u062f\u0631\u062e\u0648\u0627\u0633\u062a \u0632\u06cc\u0627\u062f \u0627\u0633\u062a.";
        }

        @Override
        public String soldOut(String item) {
            return ShownText.isolated(item) + " \u062a\u0645\u0627\u0645 \u0634\u062f\u0647 \u0627\u0633\u062a.";
        }

        @Override
        public String soldOut() {
            return "\u062a\u0645\u0627\u0645 \u0634\u062f\u0647 \u0627\u0633\u062a.";
        }
    }
}
