// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the catalog tells about each {@link SocketCode}. */
final class SocketCodeData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("socket", Protocol.WEBSOCKET, INFOS, unknown(), SocketCode.values());

    private SocketCodeData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(new CodeInfo(
                "4000",
                "WAIT",
                "Wait",
                "A name that every object has: \\u0022; @author, {@link Nothing}, */ and a \\ backslash.",
                "Nichts f\u00fcr \u00dcberm\u00fctige \u2014 \u65e5\u672c \ud83d\ude00.",
                List.of(Actor.CLIENT, Actor.DEVELOPER, Actor.ACCOUNT_OWNER, Actor.END_USER, Actor.OPERATOR),
                "https://example.com/errors?code=4000&lang=en",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4001",
                "HANDLE",
                "Handle",
                "Collides with a handler's own method.",
                "See the other code.",
                List.of(Actor.CLIENT),
                "",
                Optional.of(HandleDetails.PATTERN)));
        infos.add(new CodeInfo(
                "4002",
                "SILENT",
                "Silent",
                "Has no sentence of its own.",
                "Nothing.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "4003",
                "FIXED_TEXT",
                "Fixed Text",
                "Its reason always reads the same.",
                "Nothing.",
                List.of(Actor.CLIENT),
                "",
                Optional.of(FixedTextDetails.PATTERN)));
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
                "FORBIDDEN",
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
        return List.of(
                new UnknownInfo(CodeRange.of("4500-4599"), "A code of a range.", "Wait.", List.of(Actor.OPERATOR)),
                new UnknownInfo(
                        CodeRange.of("4000-4999"),
                        "The service closed the connection with a private code that this catalog does not list.",
                        "Reconnect a few times with long waits. A newer version of the catalog may list the code.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER)));
    }
}
