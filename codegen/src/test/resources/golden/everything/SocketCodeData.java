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
import dev.recourse.engine.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link SocketCode}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class SocketCodeData {

    private static final SocketCodeData DATA = new SocketCodeData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("socket", Protocol.WEBSOCKET)
            .codes(INFOS, SocketCode.values())
            .unknown(DATA.unknownInfos)
            .sentences((failure, locales) -> EverythingMessages.of(Everything.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private SocketCodeData() {
        add(
                CodeInfo.builder("4000", "WAIT", "Wait")
                        .means("A name that every object has: \\u0022; @author, {@link Nothing}, */ and a \\ "
                                + "backslash.")
                        .action("Nichts f\u00fcr \u00dcberm\u00fctige \u2014 \u65e5\u672c \ud83d\ude00.")
                        .actors(Actor.CLIENT, Actor.DEVELOPER, Actor.ACCOUNT_OWNER, Actor.END_USER, Actor.OPERATOR)
                        .help("https://example.com/errors?code=4000&lang=en")
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.SPREAD_OUT)
                                .withLimit(3)
                                .withHint(HintRule.cap(0.05).withMax(Duration.ofMinutes(1)))
                                .withIdempotentOnly()
                                .withPrice("bulk"))
                        .withCase(
                                When.phase(Phase.OPENING),
                                Remedy.refresh().withBackoff(EverythingBackoffs.ABOVE).withLimit(1))
                        .withCase(
                                When.reason(ReasonPattern.of("moved to ${where:text}")),
                                Remedy.redirectTo("backup").withHint(HintRule.exact(0)))
                        .withCase(When.phase(Phase.OPEN).withReason(ReasonPattern.of("later")), Remedy.giveUp()));
        add(
                CodeInfo.builder("4001", "HANDLE", "Handle")
                        .means("Collides with a handler's own method.")
                        .action("See the other code.")
                        .otherNames(List.of("GRAB", "GRASP"))
                        .actors(Actor.CLIENT)
                        .details(HandleDetails.PATTERN)
                        .build(),
                Row.always(Remedy.redirect().withLimit(2)));
        add(
                CodeInfo.builder("4002", "SILENT", "Silent")
                        .means("Has no sentence of its own.")
                        .action("Nothing.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.VERY_SLOW).withHint(HintRule.IGNORE)));
        add(
                CodeInfo.builder("4004", "STALE", "Stale")
                        .means("Something else than the credentials is out of date.")
                        .action("Renew it.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.refreshOf("metadata").withBackoff(EverythingBackoffs.LISTED).withLimit(2))
                        .withCase(
                                When.reason(ReasonPattern.of("busy")),
                                Remedy.retry(EverythingBackoffs.ABOVE)
                                        .withHint(HintRule.base().withMax(Duration.ofMinutes(1))))
                        .withCase(
                                When.reason(ReasonPattern.of("very busy")),
                                Remedy.retry(EverythingBackoffs.FIXED)
                                        .withHint(HintRule.base().withMax(Duration.ofSeconds(30))))
                        .withCase(When.reason(ReasonPattern.of("gone")), Remedy.giveUp().withPrice("nothing")));
        add(
                CodeInfo.builder("4003", "FIXED_TEXT", "Fixed Text")
                        .means("Its reason always reads the same.")
                        .action("Nothing.")
                        .actors(Actor.CLIENT)
                        .details(FixedTextDetails.PATTERN)
                        .build(),
                Row.always(Remedy.giveUp()));
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
                Row.always(Remedy.retry(EverythingBackoffs.RECONNECT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1006", "ABNORMAL", "Abnormal Closure")
                        .means("The connection was lost without a closing handshake. This code itself is never sent.")
                        .action("Reconnect after a random wait that grows, because other clients may reconnect too. "
                                + "If the connection never opens, the service is down or unreachable.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.RECONNECT)));
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("1012", "SERVICE_RESTART", "Service Restart")
                        .means("The server is restarting.")
                        .action("Reconnect after a random wait that grows, because other clients reconnect too.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.RECONNECT)));
        add(
                CodeInfo.builder("1013", "TRY_AGAIN_LATER", "Try Again Later")
                        .means("The server is temporarily overloaded.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("1014", "BAD_GATEWAY", "Bad Gateway")
                        .means("A gateway received an invalid response from the server behind it.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
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
                CodeInfo.builder("3003", "FORBIDDEN", "Forbidden")
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
                Row.always(Remedy.retry(EverythingBackoffs.TRANSIENT)));
        addUnknown(
                new UnknownInfo(CodeRange.of("4500-4599"), "A code of a range.", "Wait.", List.of(Actor.OPERATOR)),
                Row.always(Remedy.retry(EverythingBackoffs.FIXED).withLimit(2).withPrice("bulk")));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("4000-4999"),
                        "The service closed the connection with a private code that this catalog does not list.",
                        "Reconnect a few times with long waits. A newer version of the catalog may list the code.",
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
