// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link CloseCode}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class CloseCodeData {

    private static final CloseCodeData DATA = new CloseCodeData();

    /** The infos, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.of("close", Protocol.WEBSOCKET, INFOS, DATA.unknownInfos, CloseCode.values());

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private CloseCodeData() {
        add(
                new CodeInfo(
                        "4001",
                        "MISSING_TOKEN",
                        "Missing Token",
                        "The handshake carried no JWT.",
                        "Obtain a token and attach it as subprotocol, as query parameter or in the "
                                + "Authorization header. If it happens again, the client does not attach it.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                new CodeInfo(
                        "4002",
                        "INVALID_TOKEN",
                        "Invalid Token",
                        "The JWT is expired, malformed or badly signed.",
                        "Renew it with the refresh token and reconnect.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.refresh().withLimit(2)));
        add(
                new CodeInfo(
                        "4003",
                        "FORBIDDEN",
                        "Forbidden",
                        "The token belongs to another tenant or another app.",
                        "Check that client_id and appId are those of this environment.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4004",
                        "CONNECTION_LIMIT",
                        "Connection Limit",
                        "The app has as many concurrent connections as its plan allows.",
                        "Go on with less, without a live connection; a larger plan allows more of them.",
                        List.of(Actor.ACCOUNT_OWNER),
                        "",
                        Optional.of(ConnectionLimitDetails.PATTERN)),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4005",
                        "DOCUMENT_LIMIT",
                        "Document Limit",
                        "The app has as many active documents as its plan allows.",
                        "Close documents that nobody needs, then resume; a larger plan allows more of them.",
                        List.of(Actor.END_USER, Actor.ACCOUNT_OWNER),
                        "",
                        Optional.of(DocumentLimitDetails.PATTERN)),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4006",
                        "RATE_LIMIT",
                        "Rate Limit",
                        "The app used up its operations per minute, and the live connection was dropped.",
                        "Wait 30 seconds or more, then reconnect; a larger plan allows more operations.",
                        List.of(Actor.CLIENT, Actor.ACCOUNT_OWNER),
                        "",
                        Optional.of(RateLimitDetails.PATTERN)),
                Row.always(Remedy.retry(WireSocketBackoffs.RATE)));
        add(
                new CodeInfo(
                        "4007",
                        "INVALID_NAME",
                        "Invalid Name",
                        "The document's name breaks the naming rule.",
                        "Use letters, digits, hyphens and underscores only, at most 255 of them.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4008",
                        "USERS_PER_DOC",
                        "Users Per Doc",
                        "The document has as many people in it as the plan allows.",
                        "Tell the user that it is full; a larger plan allows more people.",
                        List.of(Actor.END_USER, Actor.ACCOUNT_OWNER),
                        "",
                        Optional.of(UsersPerDocDetails.PATTERN)),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4009",
                        "WRONG_REGION",
                        "Wrong Region",
                        "The document is active in another region.",
                        "Read the URL after REDIRECT in the close reason, check it, and reconnect there.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.of(WrongRegionDetails.PATTERN)),
                Row.always(Remedy.redirect()));
        add(
                new CodeInfo(
                        "1000",
                        "NORMAL",
                        "Normal Closure",
                        "The purpose of the connection was fulfilled.",
                        "Nothing; open a new connection when there is a new purpose.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1001",
                        "GOING_AWAY",
                        "Going Away",
                        "The peer leaves, because a server restarts or a page was left.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1002",
                        "PROTOCOL_ERROR",
                        "Protocol Error",
                        "The peer met a frame that breaks the WebSocket protocol.",
                        "Mend the program that sent it; sending it again fails again.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1003",
                        "UNSUPPORTED_DATA",
                        "Unsupported Data",
                        "The peer does not accept this kind of data, such as binary where it wants text.",
                        "Send the kind of data that the peer accepts.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1004",
                        "RESERVED",
                        "Reserved",
                        "The code is reserved and has no meaning yet.",
                        "Nothing can be concluded from it; report it to the service.",
                        List.of(Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1005",
                        "NO_STATUS",
                        "No Status Received",
                        "The connection was closed without a code; this one is never sent.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1006",
                        "ABNORMAL",
                        "Abnormal Closure",
                        "The connection was lost without a closing handshake; this code is never sent.",
                        "Reconnect with a backoff. If it never opens, the service is down or unreachable.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT))
                        .withCase(Phase.OPENING, Remedy.retry(WireSocketBackoffs.TRANSIENT).withLimit(5)));
        add(
                new CodeInfo(
                        "1007",
                        "INVALID_PAYLOAD",
                        "Invalid Frame Payload Data",
                        "A message held data that does not fit its type, such as a text that is not UTF-8.",
                        "Mend the message.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1008",
                        "POLICY_VIOLATION",
                        "Policy Violation",
                        "The peer refuses a message, or the client, by a rule of its own.",
                        "Find out which rule; the same attempt is refused again.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1009",
                        "MESSAGE_TOO_BIG",
                        "Message Too Big",
                        "A message is larger than the peer can process.",
                        "Send smaller messages.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1010",
                        "MANDATORY_EXTENSION",
                        "Mandatory Extension",
                        "The client needs an extension that the server did not agree to.",
                        "Do without the extension, or use another server.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "1011",
                        "INTERNAL_ERROR",
                        "Internal Error",
                        "The server met a condition that it was not prepared for.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1012",
                        "SERVICE_RESTART",
                        "Service Restart",
                        "The server restarts.",
                        "Reconnect with a backoff, spread at random.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1013",
                        "TRY_AGAIN_LATER",
                        "Try Again Later",
                        "The server is overloaded for the moment.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1014",
                        "BAD_GATEWAY",
                        "Bad Gateway",
                        "A gateway got an invalid answer from the server behind it.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                new CodeInfo(
                        "1015",
                        "TLS_HANDSHAKE",
                        "TLS Handshake",
                        "The TLS handshake failed, for instance because the certificate could not be "
                                + "verified; this code is never sent.",
                        "Check the certificate, the host name and the clock. Never go on without verification.",
                        List.of(Actor.DEVELOPER, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "3000",
                        "UNAUTHORIZED",
                        "Unauthorized",
                        "The credentials are missing or not accepted.",
                        "Obtain new credentials once, and reconnect.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                new CodeInfo(
                        "3003",
                        "STANDARD_FORBIDDEN",
                        "Forbidden",
                        "The credentials are good, but do not allow this.",
                        "Ask for permission; the same attempt is refused again.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "3008",
                        "TIMEOUT",
                        "Timeout",
                        "Something took longer than the server waits.",
                        "Reconnect with a backoff.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("4000-4999"),
                        "The service closed the connection with a private code that this catalog does not list.",
                        "Try again a few times, slowly; a newer catalog may know the code.",
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
