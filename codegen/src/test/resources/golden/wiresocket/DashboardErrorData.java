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
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link DashboardError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class DashboardErrorData {

    private static final DashboardErrorData DATA = new DashboardErrorData();

    /** The infos, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN =
            Domain.of("dashboard", Protocol.HTTP, INFOS, DATA.unknownInfos, DashboardError.values());

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<UnknownInfo> unknownInfos = new ArrayList<>();
    private final List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();

    private DashboardErrorData() {
        add(
                new CodeInfo(
                        "400",
                        "BAD_REQUEST",
                        "Bad Request",
                        "A parameter such as grant_type, client_id or documentName is missing or malformed.",
                        "Fix the request. It is never sent again automatically.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "401",
                        "UNAUTHORIZED",
                        "Unauthorized",
                        "The API key or the token is missing or invalid.",
                        "Check client_id and client_secret, and authenticate again if needed. If it happens "
                                + "again, the credentials are wrong.",
                        List.of(Actor.CLIENT, Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                new CodeInfo(
                        "403",
                        "FORBIDDEN",
                        "Forbidden",
                        "The account may not do this.",
                        "Check that the plan has the feature, or contact support.",
                        List.of(Actor.ACCOUNT_OWNER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "429",
                        "TOO_MANY_REQUESTS",
                        "Too Many Requests",
                        "The management API was called too often; the request was not processed.",
                        "Back off exponentially, and never sooner than Retry-After says.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.MANAGEMENT)));
        add(
                new CodeInfo(
                        "503",
                        "SERVICE_UNAVAILABLE",
                        "Service Unavailable",
                        "The dashboard is under maintenance.",
                        "Use the dataplane directly with a cached JWT, and watch the status page.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.redirectTo("dataplane").withHint(HintRule.IGNORE)));
        add(
                new CodeInfo(
                        "408",
                        "REQUEST_TIMEOUT",
                        "Request Timeout",
                        "The server did not get the whole request in the time that it waits.",
                        "Send it again with a backoff, if it may be sent twice.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "425",
                        "TOO_EARLY",
                        "Too Early",
                        "The server does not risk a request that might be replayed (RFC 8470).",
                        "Send it again with a backoff, if it may be sent twice.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "500",
                        "INTERNAL_SERVER_ERROR",
                        "Internal Server Error",
                        "The server met a condition that it was not prepared for.",
                        "Send it again with a backoff, if it may be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "502",
                        "BAD_GATEWAY",
                        "Bad Gateway",
                        "A gateway got an invalid answer from the server behind it.",
                        "Send it again with a backoff, if it may be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "504",
                        "GATEWAY_TIMEOUT",
                        "Gateway Timeout",
                        "A gateway got no answer in time from the server behind it.",
                        "Send it again with a backoff, if it may be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("400-499"),
                        "The server refuses the request as it is.",
                        "Change the request; the same one is refused again.",
                        List.of(Actor.DEVELOPER)),
                Row.always(Remedy.giveUp()));
        addUnknown(
                new UnknownInfo(
                        CodeRange.of("500-599"),
                        "The server failed.",
                        "Try again once or twice, if the request may be sent twice.",
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
