// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the catalog tells about each {@link CloseCode}. */
final class CloseCodeData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("close", Protocol.WEBSOCKET, INFOS, unknown(), CloseCode.values());

    private CloseCodeData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(new CodeInfo(
                "4001",
                "MISSING_TOKEN",
                "Missing Token",
                "The handshake carried no JWT.",
                "Obtain a token and send it as a subprotocol, as a query parameter or in the Authorization "
                        + "header. If this happens again, the client does not attach the token.",
                List.of(Actor.CLIENT, Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4002",
                "INVALID_TOKEN",
                "Invalid Token",
                "The JWT has expired, is malformed, or has an invalid signature.",
                "Renew it with the refresh token, then reconnect.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4003",
                "FORBIDDEN",
                "Forbidden",
                "The token belongs to another tenant or app.",
                "Check that client_id and appId are the right ones for this environment.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4004",
                "CONNECTION_LIMIT",
                "Connection Limit",
                "The app has reached its limit of concurrent connections.",
                "Degrade the user interface gracefully. Consider a larger plan, which allows more connections.",
                List.of(Actor.ACCOUNT_OWNER),
                "",
                Optional.of(ConnectionLimitDetails.PATTERN)));
        infos.add(new CodeInfo(
                "4005",
                "DOCUMENT_LIMIT",
                "Document Limit",
                "The app has reached its limit of active documents.",
                "Close unused document sessions, then resume. Consider a larger plan, which allows more documents.",
                List.of(Actor.END_USER, Actor.ACCOUNT_OWNER),
                "",
                Optional.of(DocumentLimitDetails.PATTERN)));
        infos.add(new CodeInfo(
                "4006",
                "RATE_LIMIT",
                "Rate Limit",
                "The app exceeded its operations per minute, and the live connection was dropped.",
                "Wait at least 30 seconds, then reconnect. Consider a larger plan, which allows more operations.",
                List.of(Actor.CLIENT, Actor.ACCOUNT_OWNER),
                "",
                Optional.of(RateLimitDetails.PATTERN)));
        infos.add(new CodeInfo(
                "4007",
                "INVALID_NAME",
                "Invalid Name",
                "The document name violates the naming rule.",
                "Use only letters, digits, hyphens and underscores, at most 255 characters.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4008",
                "USERS_PER_DOC",
                "Users Per Doc",
                "The document has reached its limit of people.",
                "Tell the user that the document is full. Consider a larger plan, which allows more people.",
                List.of(Actor.END_USER, Actor.ACCOUNT_OWNER),
                "",
                Optional.of(UsersPerDocDetails.PATTERN)));
        infos.add(new CodeInfo(
                "4009",
                "WRONG_REGION",
                "Wrong Region",
                "The document is active in another region.",
                "Read the URL after REDIRECT in the close reason, check it, and reconnect there.",
                List.of(Actor.CLIENT),
                "",
                Optional.of(WrongRegionDetails.PATTERN)));
        infos.add(new CodeInfo(
                "1000",
                "NORMAL",
                "Normal Closure",
                "The connection has served its purpose.",
                "Nothing. Connect again when a connection is needed.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1001",
                "GOING_AWAY",
                "Going Away",
                "The peer is going away: the server is restarting, or the user left the page.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1002",
                "PROTOCOL_ERROR",
                "Protocol Error",
                "The peer received a frame that violates the WebSocket protocol.",
                "Fix the program that sent it. The same frame would fail again.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1003",
                "UNSUPPORTED_DATA",
                "Unsupported Data",
                "The peer does not accept this type of data, such as binary data where it expects text.",
                "Send the type of data that the peer accepts.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1004",
                "RESERVED",
                "Reserved",
                "The code is reserved and has no meaning yet.",
                "Report it to the service. The code says nothing about the cause.",
                List.of(Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1005",
                "NO_STATUS",
                "No Status Received",
                "The connection was closed without a code. This code itself is never sent.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1006",
                "ABNORMAL",
                "Abnormal Closure",
                "The connection was lost without a closing handshake. This code itself is never sent.",
                "Reconnect with backoff. If the connection never opens, the service is down or unreachable.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1007",
                "INVALID_PAYLOAD",
                "Invalid Frame Payload Data",
                "A message contained data that does not match its type, such as text that is not UTF-8.",
                "Fix the message.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1008",
                "POLICY_VIOLATION",
                "Policy Violation",
                "The peer rejected a message or the client because of a policy of its own.",
                "Find out which policy it is. The same attempt would be rejected again.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1009",
                "MESSAGE_TOO_BIG",
                "Message Too Big",
                "A message is too large for the peer to process.",
                "Send smaller messages.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1010",
                "MANDATORY_EXTENSION",
                "Mandatory Extension",
                "The client requires an extension that the server did not negotiate.",
                "Do without the extension, or use another server.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1011",
                "INTERNAL_ERROR",
                "Internal Error",
                "The server encountered an unexpected condition.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1012",
                "SERVICE_RESTART",
                "Service Restart",
                "The server is restarting.",
                "Reconnect with randomized backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1013",
                "TRY_AGAIN_LATER",
                "Try Again Later",
                "The server is temporarily overloaded.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1014",
                "BAD_GATEWAY",
                "Bad Gateway",
                "A gateway received an invalid response from the server behind it.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "1015",
                "TLS_HANDSHAKE",
                "TLS Handshake",
                "The TLS handshake failed, for instance because the certificate could not be verified. This "
                        + "code itself is never sent.",
                "Check the certificate, the host name and the clock. Never connect without verification.",
                List.of(Actor.DEVELOPER, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "3000",
                "UNAUTHORIZED",
                "Unauthorized",
                "The credentials are missing or were not accepted.",
                "Obtain new credentials once, then reconnect.",
                List.of(Actor.CLIENT, Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "3003",
                "STANDARD_FORBIDDEN",
                "Forbidden",
                "The credentials are valid, but do not allow this.",
                "Ask for permission. The same attempt would be refused again.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "3008",
                "TIMEOUT",
                "Timeout",
                "Something took longer than the server allows.",
                "Reconnect with backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        return List.copyOf(infos);
    }

    private static List<UnknownInfo> unknown() {
        return List.of(new UnknownInfo(
                CodeRange.of("4000-4999"),
                "The service closed the connection with a private code that this catalog does not list.",
                "Reconnect a few times with long waits. A newer version of the catalog may list the code.",
                List.of(Actor.CLIENT, Actor.DEVELOPER)));
    }
}
