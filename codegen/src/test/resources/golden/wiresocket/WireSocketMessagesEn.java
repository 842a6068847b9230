// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code en}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesEn implements WireSocketMessages {

    private static final PluralRules PLURALS = PluralRules.of("one: i = 1 and v = 0");

    static final WireSocketMessages EN = new WireSocketMessagesEn(NumberStyle.of("-1,234,567.8", 4));
    static final WireSocketMessages EN_ZA = new WireSocketMessagesEn(NumberStyle.of("-1\u00a0234\u00a0567,8", 4));
    static final WireSocketMessages EN_DE = new WireSocketMessagesEn(NumberStyle.of("-1.234.567,8", 4));
    static final WireSocketMessages EN_IN = new WireSocketMessagesEn(NumberStyle.of("-12,34,567.8", 4));
    static final WireSocketMessages EN_FR = new WireSocketMessagesEn(NumberStyle.of("-1\u202f234\u202f567,8", 4));
    static final WireSocketMessages EN_CH = new WireSocketMessagesEn(NumberStyle.of("-1'234'567.8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeEn();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorEn();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorEn();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorEn();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorEn();

    private WireSocketMessagesEn(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "The connection to WireSocket was interrupted. Trying again in " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "The connection to WireSocket could not be restored. Please try again later.";
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

    private final class CloseCodeEn implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEn.this;
        }

        @Override
        public String missingToken() {
            return "Signing in.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String invalidToken() {
            return "Your session has expired. Signing in again.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "Your session has expired. Please sign in again.";
        }

        @Override
        public String forbidden() {
            return "This application is not allowed to open the document.";
        }

        @Override
        public String connectionLimit(int limit) {
            return limit == 2
                    ? "Both connections of this plan are in use. Changes do not appear live for now."
                    : switch (PLURALS.of(limit)) {
                        case ONE -> "The only connection of this plan is in use. Changes do not appear live for now.";
                        default ->
                            "All " + numbers.of(limit)
                                    + " connections of this plan are in use. Changes do not appear live for now.";
                    };
        }

        @Override
        public String connectionLimit() {
            return "All connections of this plan are in use. Changes do not appear live for now.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return switch (PLURALS.of(count)) {
                case ONE -> "One document is open, and this plan allows no more. Close it and try again.";
                default -> switch (PLURALS.of(limit)) {
                    case ONE ->
                        numbers.of(count)
                                + " documents are open, and this plan allows only one. Close one and try again.";
                    default ->
                        numbers.of(count) + " documents are open, and this plan allows " + numbers.of(limit)
                                + ". Close one and try again.";
                };
            };
        }

        @Override
        public String documentLimit() {
            return "Too many documents are open for this plan. Close one and try again.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return switch (PLURALS.of(limit)) {
                case ONE ->
                    "Changes come faster than the one a minute that this plan allows. Reconnecting in "
                            + waits.of(delay) + ".";
                default ->
                    "Changes come faster than the " + numbers.of(limit)
                            + " a minute that this plan allows. Reconnecting in " + waits.of(delay) + ".";
            };
        }

        @Override
        public String rateLimit(Duration delay) {
            return "Changes come faster than this plan allows. Reconnecting in " + waits.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "Changes come faster than this plan allows. Please try again later.";
        }

        @Override
        public String invalidName() {
            return "The document cannot be opened because its name is not valid.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return switch (PLURALS.of(limit)) {
                case ONE -> "This document is full, with one person in it. Try again when someone has left.";
                default ->
                    "This document is full, with " + numbers.of(limit)
                            + " people in it. Try again when someone has left.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "This document is full. Try again when someone has left.";
        }

        @Override
        public String wrongRegion() {
            return "Connecting to the region of this document.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "The region of this document could not be reached. Please try again later.";
        }

        @Override
        public String normal() {
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
        public String unsupportedData() {
            return "The connection failed because of a fault in this application.";
        }

        @Override
        public String reserved() {
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
        public String policyViolation() {
            return "The server refuses this connection.";
        }

        @Override
        public String messageTooBig() {
            return "The server refuses this change because it is too large.";
        }

        @Override
        public String mandatoryExtension() {
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
        public String unauthorized() {
            return "Signing in again.";
        }

        @Override
        public String standardForbidden() {
            return "You are not allowed to open this.";
        }

        @Override
        public String timeout(Duration delay) {
            return "The operation took too long. Reconnecting in " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorEn implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEn.this;
        }

        @Override
        public String badRequest() {
            return "The request failed because of a fault in this application.";
        }

        @Override
        public String unauthorized() {
            return "Signing in again.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String forbidden() {
            return "This account is not allowed to do that. Its plan may not include the feature.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "There were too many requests. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "The service is under maintenance. Continuing without it.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "The service is under maintenance. Please try again later.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "The request took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "The server was not ready. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorEn implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEn.this;
        }

        @Override
        public String badRequest() {
            return "The request failed because of a fault in this application.";
        }

        @Override
        public String unauthorized() {
            return "Signing in again.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "Your session has expired. Please sign in again.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "There were too many requests. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "The server is busy. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "The request took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "The server was not ready. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "The server took too long. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "The server had a problem. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorEn implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEn.this;
        }

        @Override
        public String invalidGrant() {
            return "Your session has expired. Please sign in again.";
        }

        @Override
        public String invalidClient() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String unauthorizedClient() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String unsupportedGrantType() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String invalidScope() {
            return "This application could not sign in. Please contact its provider.";
        }

        @Override
        public String invalidRequest() {
            return "This application could not sign in. Please contact its provider.";
        }
    }

    private final class TransportErrorEn implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesEn.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "The server cannot be reached. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "The connection to the server was lost. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "The server is not responding. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "The server stopped responding. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "The connection could not be opened. Trying again in " + waits.of(delay) + ".";
        }

        @Override
        public String tooLarge() {
            return "This application received a message that is too large for it.";
        }

        @Override
        public String tls() {
            return "A secure connection could not be made.";
        }

        @Override
        public String refreshUnknown() {
            return "Signing in again.";
        }

        @Override
        public String refreshFailed() {
            return "This application could not renew something that it needs. Please try again, or sign in again.";
        }

        @Override
        public String requestInvalid() {
            return "The request failed because of a fault in this application.";
        }

        @Override
        public String endpointUnknown() {
            return "The request failed because of a fault in this application.";
        }
    }
}
