// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link SocketCode}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class SocketCodeData {

    private static final SocketCodeData DATA = new SocketCodeData();

    /** The infos, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.of("socket", Protocol.WEBSOCKET, INFOS, DATA.unknownInfos, SocketCode.values());

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private SocketCodeData() {
        add(
                new CodeInfo(
                        "4000",
                        "WAIT",
                        "Wait",
                        "A name that every object has: \\u0022; @author, {@link Nothing}, */ and a \\ backslash.",
                        "Nichts f\u00fcr \u00dcberm\u00fctige \u2014 \u65e5\u672c \ud83d\ude00.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER, Actor.ACCOUNT_OWNER, Actor.END_USER, Actor.OPERATOR),
                        "https://example.com/errors?code=4000&lang=en",
                        Optional.empty()),
                Row.always(Remedy.retry(EverythingBackoffs.SPREAD_OUT)
                                .withLimit(3)
                                .withHint(HintRule.cap(0.05))
                                .withIdempotentOnly()
                                .withPrice("bulk"))
                        .withCase(Phase.OPENING, Remedy.refresh().withBackoff(EverythingBackoffs.ABOVE).withLimit(1))
                        .withCase(
                                ReasonPattern.of("moved to ${where:text}"),
                                Remedy.redirectTo("backup").withHint(HintRule.exact(0)))
                        .withCase(Phase.OPEN, ReasonPattern.of("later"), Remedy.giveUp()));
        add(
                new CodeInfo(
                        "4001",
                        "HANDLE",
                        "Handle",
                        "Collides with a handler's own method.",
                        "See the other code.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.of(HandleDetails.PATTERN)),
                Row.always(Remedy.redirect().withLimit(2)));
        add(
                new CodeInfo(
                        "4002",
                        "SILENT",
                        "Silent",
                        "Has no sentence of its own.",
                        "Nothing.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(EverythingBackoffs.VERY_SLOW).withHint(HintRule.IGNORE)));
        add(
                new CodeInfo(
                        "4003",
                        "FIXED_TEXT",
                        "Fixed Text",
                        "Its reason always reads the same.",
                        "Nothing.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.of(FixedTextDetails.PATTERN)),
                Row.always(Remedy.giveUp()));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT))
                        .withCase(Phase.OPENING, Remedy.retry(EverythingBackoffs.TRANSIENT).withLimit(5)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                        "FORBIDDEN",
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        addUnknown(
                new UnknownInfo(CodeRange.of("4500-4599"), "A code of a range.", "Wait.", List.of(Actor.OPERATOR)),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(2).withPrice("bulk")));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("4000-4999"),
                        "The service closed the connection with a private code that this catalog does not list.",
                        "Try again a few times, slowly; a newer catalog may know the code.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER)),
                Row.always(Remedy.retry(EverythingBackoffs.CAUTIOUS).withLimit(3)));
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
