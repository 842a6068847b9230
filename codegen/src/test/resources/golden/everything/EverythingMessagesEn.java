// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code en}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingMessagesEn implements EverythingMessages {

    static final EverythingMessages INSTANCE = new EverythingMessagesEn();

    private static final DelayWords DELAY = new DelayWords("1 second", "${n} seconds", "1 minute", "${n} minutes");

    private EverythingMessagesEn() {}

    @Override
    public String recovering(Duration delay) {
        return "Working on it. Next try in " + DELAY.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "It did not work.";
    }

    @Override
    public SocketCodeMessages socketCode() {
        return SocketCodeEn.INSTANCE;
    }

    @Override
    public SqlStateMessages sqlState() {
        return SqlStateEn.INSTANCE;
    }

    @Override
    public ShopCodeMessages shopCode() {
        return ShopCodeEn.INSTANCE;
    }

    @Override
    public ApiErrorMessages apiError() {
        return ApiErrorEn.INSTANCE;
    }

    private static final class SocketCodeEn implements SocketCodeMessages {

        static final SocketCodeMessages INSTANCE = new SocketCodeEn();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.INSTANCE;
        }

        @Override
        public String range4500_4599(Duration delay) {
            return "Out of range. Again in " + DELAY.of(delay) + ".";
        }

        @Override
        public String range4500_4599GaveUp() {
            return "Still out of range.";
        }

        @Override
        public String waitCode(Duration delay) {
            return "Quotes \" and backslashes \\ and " + DELAY.of(delay) + " and \u00fcn\u00efc\u00f6d\u00e9.";
        }

        @Override
        public String waitCodeGaveUp() {
            return "It is over.";
        }

        @Override
        public String handleCode(String target, String locale, long size, int total, Duration delay) {
            return size + " of " + total + " as " + ShownText.of(locale) + " to " + ShownText.of(target) + " in "
                    + DELAY.of(delay);
        }

        @Override
        public String handleCode(Duration delay) {
            return "Somewhere else in " + DELAY.of(delay) + ".";
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
            return "The server is restarting. Reconnecting in " + DELAY.of(delay) + ".";
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
            return "The connection was closed. Reconnecting in " + DELAY.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "The connection was lost. Reconnecting in " + DELAY.of(delay) + ".";
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
            return "The server had a problem. Reconnecting in " + DELAY.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "The server is restarting. Reconnecting in " + DELAY.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "The server is busy. Reconnecting in " + DELAY.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "The server had a problem. Reconnecting in " + DELAY.of(delay) + ".";
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
            return "The server took too long. Reconnecting in " + DELAY.of(delay) + ".";
        }
    }

    private static final class SqlStateEn implements SqlStateMessages {

        static final SqlStateMessages INSTANCE = new SqlStateEn();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.INSTANCE;
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

    private static final class ShopCodeEn implements ShopCodeMessages {

        static final ShopCodeMessages INSTANCE = new ShopCodeEn();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.INSTANCE;
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
            return "Digits, again in " + DELAY.of(delay) + ".";
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
            return ShownText.of(classValue) + " costs " + ShownText.of(price.toPlainString()) + " in "
                    + DELAY.of(waitValueValue) + ", " + waitValue + " left.";
        }

        @Override
        public String slow() {
            return "Busy for now.";
        }

        @Override
        public String slowGaveUp() {
            return "The shop has a problem that stays.";
        }
    }

    private static final class ApiErrorEn implements ApiErrorMessages {

        static final ApiErrorMessages INSTANCE = new ApiErrorEn();

        @Override
        public EverythingMessages general() {
            return EverythingMessagesEn.INSTANCE;
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
            return "Too many requests. Again in " + DELAY.of(delay) + ".";
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
