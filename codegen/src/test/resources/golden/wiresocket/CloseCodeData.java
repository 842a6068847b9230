// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link CloseCode}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class CloseCodeData {

    private static final CloseCodeData DATA = new CloseCodeData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("close", Protocol.WEBSOCKET)
            .codes(INFOS, CloseCode.values())
            .unknown(DATA.unknownInfos)
            .sentences((failure, locales) -> WireSocketMessages.of(WireSocket.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private CloseCodeData() {
        add(
                CodeInfo.builder("4001", "MISSING_TOKEN", "Missing Token")
                        .means("The handshake carried no JWT.")
                        .action("Obtain a token and send it as a subprotocol, as a query parameter or in the "
                                + "Authorization header. If this happens again, the client does not attach the token.")
                        .actors(Actor.CLIENT, Actor.DEVELOPER)
                        .help("https://docs.wiresocket.com/authentication")
                        .build(),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                CodeInfo.builder("4002", "INVALID_TOKEN", "Invalid Token")
                        .means("The JWT has expired, is malformed, or has an invalid signature.")
                        .action("Renew it with the refresh token, then reconnect.")
                        .actors(Actor.CLIENT)
                        .help("https://docs.wiresocket.com/authentication#token-renewal")
                        .build(),
                Row.always(Remedy.refresh().withLimit(2)));
        add(
                CodeInfo.builder("4003", "FORBIDDEN", "Forbidden")
                        .means("The token belongs to another tenant or app.")
                        .action("Check that client_id and appId are the right ones for this environment.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("4004", "CONNECTION_LIMIT", "Connection Limit")
                        .means("The app has reached its limit of concurrent connections.")
                        .action("Degrade the user interface gracefully. Consider a larger plan, which allows more "
                                + "connections.")
                        .actors(Actor.ACCOUNT_OWNER)
                        .details(ConnectionLimitDetails.PATTERN)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("4005", "DOCUMENT_LIMIT", "Document Limit")
                        .means("The app has reached its limit of active documents.")
                        .action("Close unused document sessions, then resume. Consider a larger plan, which allows "
                                + "more documents.")
                        .actors(Actor.END_USER, Actor.ACCOUNT_OWNER)
                        .details(DocumentLimitDetails.PATTERN)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("4006", "RATE_LIMIT", "Rate Limit")
                        .means("The app exceeded its operations per minute, and the live connection was dropped.")
                        .action("Wait at least 30 seconds, then reconnect. Consider a larger plan, which allows "
                                + "more operations.")
                        .actors(Actor.CLIENT, Actor.ACCOUNT_OWNER)
                        .details(RateLimitDetails.PATTERN)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.RATE)));
        add(
                CodeInfo.builder("4007", "INVALID_NAME", "Invalid Name")
                        .means("The document name violates the naming rule.")
                        .action("Use only letters, digits, hyphens and underscores, at most 255 characters.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("4008", "USERS_PER_DOC", "Users Per Doc")
                        .means("The document has reached its limit of users.")
                        .action("Tell the user that the document is full. Consider a larger plan, which allows more "
                                + "users.")
                        .actors(Actor.END_USER, Actor.ACCOUNT_OWNER)
                        .details(UsersPerDocDetails.PATTERN)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("4009", "WRONG_REGION", "Wrong Region")
                        .means("The document is active in another region.")
                        .action("Read the URL after REDIRECT in the close reason, check it, and reconnect there.")
                        .actors(Actor.CLIENT)
                        .help("https://docs.wiresocket.com/data-plane/dataplane#connect-and-catch")
                        .details(WrongRegionDetails.PATTERN)
                        .build(),
                Row.always(Remedy.redirect()));
        add(
                CodeInfo.builder("1000", "NORMAL", "Normal Closure")
                        .means("The connection has served its purpose.")
                        .action("Nothing. Connect again when a connection is needed.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1001", "GOING_AWAY", "Going Away")
                        .means("The peer is going away: the server is restarting, or the user left the page.")
                        .action("Reconnect after a random wait that grows, because other clients reconnect too.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1002", "PROTOCOL_ERROR", "Protocol Error")
                        .means("The peer received a frame that violates the WebSocket protocol.")
                        .action("Fix the program that sent it. The same frame would fail again.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1003", "UNSUPPORTED_DATA", "Unsupported Data")
                        .means("The peer does not accept this type of data, such as binary data where it expects text.")
                        .action("Send the type of data that the peer accepts.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1004", "RESERVED", "Reserved")
                        .means("The code is reserved and has no meaning yet.")
                        .action("Report it to the service. The code says nothing about the cause.")
                        .actors(Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1005", "NO_STATUS", "No Status Received")
                        .means("The connection was closed without a code. This code itself is never sent.")
                        .action("Reconnect after a random wait that grows, because other clients may reconnect too.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1006", "ABNORMAL", "Abnormal Closure")
                        .means("The connection was lost without a closing handshake. This code itself is never sent.")
                        .action("Reconnect after a random wait that grows, because other clients may reconnect too. "
                                + "If the connection never opens, the service is down or unreachable.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1007", "INVALID_PAYLOAD", "Invalid Frame Payload Data")
                        .means("A message contained data that does not match its type, such as text that is not UTF-8.")
                        .action("Fix the message.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1008", "POLICY_VIOLATION", "Policy Violation")
                        .means("The peer rejected a message or the client for violating its policy.")
                        .action("Find out which policy. The same attempt would be rejected again.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1009", "MESSAGE_TOO_BIG", "Message Too Big")
                        .means("A message is too large for the peer to process.")
                        .action("Send smaller messages.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1010", "MANDATORY_EXTENSION", "Mandatory Extension")
                        .means("The client requires an extension that the server did not negotiate.")
                        .action("Do without the extension, or use another server.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("1011", "INTERNAL_ERROR", "Internal Error")
                        .means("The server encountered an unexpected condition.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("1012", "SERVICE_RESTART", "Service Restart")
                        .means("The server is restarting.")
                        .action("Reconnect after a random wait that grows, because other clients reconnect too.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1013", "TRY_AGAIN_LATER", "Try Again Later")
                        .means("The server is temporarily overloaded.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("1014", "BAD_GATEWAY", "Bad Gateway")
                        .means("A gateway received an invalid response from the server behind it.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("1015", "TLS_HANDSHAKE", "TLS Handshake")
                        .means("The TLS handshake failed, for instance because the certificate could not be "
                                + "verified. This code itself is never sent.")
                        .action("Check the certificate, the host name and the clock. Never connect without "
                                + "verification.")
                        .actors(Actor.DEVELOPER, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("3000", "UNAUTHORIZED", "Unauthorized")
                        .means("The credentials are missing or were not accepted.")
                        .action("Obtain new credentials once, then reconnect.")
                        .actors(Actor.CLIENT, Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                CodeInfo.builder("3003", "STANDARD_FORBIDDEN", "Forbidden")
                        .means("The credentials are valid, but do not allow this.")
                        .action("Ask for permission. The same attempt would be refused again.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("3008", "TIMEOUT", "Timeout")
                        .means("Something took longer than the server allows.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("4000-4999"),
                        "The service closed the connection with a private code that this catalog does not list.",
                        "Reconnect a few times with long waits. A newer version of the catalog may list the code.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER)),
                Row.always(Remedy.retry(WireSocketBackoffs.CAUTIOUS).withLimit(3)));
    }

    static DomainPolicy policy() {
        return new DomainPolicy(DOMAIN, DATA.rows, DATA.unknownRows);
    }

    private void add(CodeInfo info, Row row) {
        infos.add(info);
        rows.add(row);
    }

    private void addUnknown(UnknownInfo info, Row row) {
        unknownInfos.add(info);
        unknownRows.add(new DomainPolicy.Unknown(info.range(), row));
    }
}
