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

/** What the catalog tells about each {@link CloseCode}. */
final class CloseCodeData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("close", Protocol.WEBSOCKET, INFOS, unknown(), CloseCode.values());

    private CloseCodeData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(CodeInfo.builder("4001", "MISSING_TOKEN", "Missing Token")
                .means("The handshake carried no JWT.")
                .action(
                        "Obtain a token and attach it as subprotocol, as query parameter or in the "
                                + "Authorization header. If it happens again, the client does not attach it.")
                .actors(Actor.CLIENT, Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("4002", "INVALID_TOKEN", "Invalid Token")
                .means("The JWT is expired, malformed or badly signed.")
                .action("Renew it with the refresh token and reconnect.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("4003", "FORBIDDEN", "Forbidden")
                .means("The token belongs to another tenant or another app.")
                .action("Check that client_id and appId are those of this environment.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("4004", "CONNECTION_LIMIT", "Connection Limit")
                .means("The app has as many concurrent connections as its plan allows.")
                .action("Go on with less, without a live connection; a larger plan allows more of them.")
                .actors(Actor.ACCOUNT_OWNER)
                .details(ConnectionLimitDetails.PATTERN)
                .build());
        infos.add(CodeInfo.builder("4005", "DOCUMENT_LIMIT", "Document Limit")
                .means("The app has as many active documents as its plan allows.")
                .action("Close documents that nobody needs, then resume; a larger plan allows more of them.")
                .actors(Actor.END_USER, Actor.ACCOUNT_OWNER)
                .details(DocumentLimitDetails.PATTERN)
                .build());
        infos.add(CodeInfo.builder("4006", "RATE_LIMIT", "Rate Limit")
                .means("The app used up its operations per minute, and the live connection was dropped.")
                .action("Wait 30 seconds or more, then reconnect; a larger plan allows more operations.")
                .actors(Actor.CLIENT, Actor.ACCOUNT_OWNER)
                .details(RateLimitDetails.PATTERN)
                .build());
        infos.add(CodeInfo.builder("4007", "INVALID_NAME", "Invalid Name")
                .means("The document's name breaks the naming rule.")
                .action("Use letters, digits, hyphens and underscores only, at most 255 of them.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("4008", "USERS_PER_DOC", "Users Per Doc")
                .means("The document has as many people in it as the plan allows.")
                .action("Tell the user that it is full; a larger plan allows more people.")
                .actors(Actor.END_USER, Actor.ACCOUNT_OWNER)
                .details(UsersPerDocDetails.PATTERN)
                .build());
        infos.add(CodeInfo.builder("4009", "WRONG_REGION", "Wrong Region")
                .means("The document is active in another region.")
                .action("Read the URL after REDIRECT in the close reason, check it, and reconnect there.")
                .actors(Actor.CLIENT)
                .details(WrongRegionDetails.PATTERN)
                .build());
        infos.add(CodeInfo.builder("1000", "NORMAL", "Normal Closure")
                .means("The purpose of the connection was fulfilled.")
                .action("Nothing; open a new connection when there is a new purpose.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1001", "GOING_AWAY", "Going Away")
                .means("The peer leaves, because a server restarts or a page was left.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1002", "PROTOCOL_ERROR", "Protocol Error")
                .means("The peer met a frame that breaks the WebSocket protocol.")
                .action("Mend the program that sent it; sending it again fails again.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1003", "UNSUPPORTED_DATA", "Unsupported Data")
                .means("The peer does not accept this kind of data, such as binary where it wants text.")
                .action("Send the kind of data that the peer accepts.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1004", "RESERVED", "Reserved")
                .means("The code is reserved and has no meaning yet.")
                .action("Nothing can be concluded from it; report it to the service.")
                .actors(Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("1005", "NO_STATUS", "No Status Received")
                .means("The connection was closed without a code; this one is never sent.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1006", "ABNORMAL", "Abnormal Closure")
                .means("The connection was lost without a closing handshake; this code is never sent.")
                .action("Reconnect with a backoff. If it never opens, the service is down or unreachable.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1007", "INVALID_PAYLOAD", "Invalid Frame Payload Data")
                .means("A message held data that does not fit its type, such as a text that is not UTF-8.")
                .action("Mend the message.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1008", "POLICY_VIOLATION", "Policy Violation")
                .means("The peer refuses a message, or the client, by a rule of its own.")
                .action("Find out which rule; the same attempt is refused again.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1009", "MESSAGE_TOO_BIG", "Message Too Big")
                .means("A message is larger than the peer can process.")
                .action("Send smaller messages.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1010", "MANDATORY_EXTENSION", "Mandatory Extension")
                .means("The client needs an extension that the server did not agree to.")
                .action("Do without the extension, or use another server.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("1011", "INTERNAL_ERROR", "Internal Error")
                .means("The server met a condition that it was not prepared for.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT, Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("1012", "SERVICE_RESTART", "Service Restart")
                .means("The server restarts.")
                .action("Reconnect with a backoff, spread at random.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1013", "TRY_AGAIN_LATER", "Try Again Later")
                .means("The server is overloaded for the moment.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("1014", "BAD_GATEWAY", "Bad Gateway")
                .means("A gateway got an invalid answer from the server behind it.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT, Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("1015", "TLS_HANDSHAKE", "TLS Handshake")
                .means(
                        "The TLS handshake failed, for instance because the certificate could not be "
                                + "verified; this code is never sent.")
                .action("Check the certificate, the host name and the clock. Never go on without verification.")
                .actors(Actor.DEVELOPER, Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("3000", "UNAUTHORIZED", "Unauthorized")
                .means("The credentials are missing or not accepted.")
                .action("Obtain new credentials once, and reconnect.")
                .actors(Actor.CLIENT, Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("3003", "STANDARD_FORBIDDEN", "Forbidden")
                .means("The credentials are good, but do not allow this.")
                .action("Ask for permission; the same attempt is refused again.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("3008", "TIMEOUT", "Timeout")
                .means("Something took longer than the server waits.")
                .action("Reconnect with a backoff.")
                .actors(Actor.CLIENT)
                .build());
        return List.copyOf(infos);
    }

    private static List<UnknownInfo> unknown() {
        return List.of(new UnknownInfo(
                CodeRange.of("4000-4999"),
                "The service closed the connection with a private code that this catalog does not list.",
                "Try again a few times, slowly; a newer catalog may know the code.",
                List.of(Actor.CLIENT, Actor.DEVELOPER)));
    }
}
