// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link DashboardError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class DashboardErrorData {

    private static final DashboardErrorData DATA = new DashboardErrorData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("dashboard", Protocol.HTTP)
            .codes(INFOS, DashboardError.values())
            .unknown(DATA.unknownInfos)
            .sentences((failure, locales) -> WireSocketMessages.of(WireSocket.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private DashboardErrorData() {
        add(
                CodeInfo.builder("400", "BAD_REQUEST", "Bad Request")
                        .means("A parameter such as grant_type, client_id or documentName is missing or malformed.")
                        .action("Fix the request. It is never retried automatically.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("401", "UNAUTHORIZED", "Unauthorized")
                        .means("The API key or token is missing or invalid.")
                        .action("Check client_id and client_secret, and authenticate again if needed. If this "
                                + "happens again, the credentials are wrong.")
                        .actors(Actor.CLIENT, Actor.DEVELOPER)
                        .help("https://docs.wiresocket.com/authentication")
                        .build(),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                CodeInfo.builder("403", "FORBIDDEN", "Forbidden")
                        .means("The account is not allowed to do this.")
                        .action("Check that the plan includes the feature. If it does, contact support.")
                        .actors(Actor.ACCOUNT_OWNER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("429", "TOO_MANY_REQUESTS", "Too Many Requests")
                        .means("The rate limit of the management API was exceeded; the request was not processed.")
                        .action("Retry with exponential backoff, never sooner than Retry-After says, and send "
                                + "nothing in between.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.MANAGEMENT)));
        add(
                CodeInfo.builder("503", "SERVICE_UNAVAILABLE", "Service Unavailable")
                        .means("The dashboard is under maintenance; the request was not processed.")
                        .action("Use the dataplane directly with a cached JWT, and watch the status page.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .help("https://status.wiresocket.com")
                        .build(),
                Row.always(Remedy.redirectTo("dataplane").withHint(HintRule.IGNORE)));
        add(
                CodeInfo.builder("408", "REQUEST_TIMEOUT", "Request Timeout")
                        .means("The server did not receive the complete request in time.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("425", "TOO_EARLY", "Too Early")
                        .means("The server is unwilling to process a request that might be replayed (RFC 8470).")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("500", "INTERNAL_SERVER_ERROR", "Internal Server Error")
                        .means("The server encountered an unexpected condition.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("502", "BAD_GATEWAY", "Bad Gateway")
                        .means("A gateway received an invalid response from the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("504", "GATEWAY_TIMEOUT", "Gateway Timeout")
                        .means("A gateway received no response in time from the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("520", "ORIGIN_ERROR", "Origin Error")
                        .means("A content delivery network received an empty or unexpected response from the "
                                + "server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("521", "ORIGIN_DOWN", "Origin Down")
                        .means("The server behind a content delivery network refused the connection.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("522", "ORIGIN_CONNECT_TIMEOUT", "Origin Connect Timeout")
                        .means("A content delivery network could not connect in time to the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("523", "ORIGIN_UNREACHABLE", "Origin Unreachable")
                        .means("A content delivery network found no route to the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("524", "ORIGIN_TIMEOUT", "Origin Timeout")
                        .means("A content delivery network received no response in time from the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("525", "ORIGIN_TLS_HANDSHAKE", "Origin TLS Handshake")
                        .means("The TLS handshake between a content delivery network and the server behind it failed.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("526", "ORIGIN_CERTIFICATE", "Origin Certificate")
                        .means("A content delivery network could not verify the certificate of the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("527", "ORIGIN_INTERRUPTED", "Origin Interrupted")
                        .means("The connection between a content delivery network and the server behind it was "
                                + "interrupted.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("530", "ORIGIN_NOT_FOUND", "Origin Not Found")
                        .means("A content delivery network could not find the server behind it.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("400-499"),
                        "The server rejected the request.",
                        "Change the request. The same one would be rejected again.",
                        List.of(Actor.DEVELOPER)),
                Row.always(Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("500-599"),
                        "The server failed to process the request.",
                        "Retry once or twice, if the request can safely be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR)),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withLimit(2).withIdempotentOnly()));
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
