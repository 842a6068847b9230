// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link TransportError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class TransportErrorData {

    private static final TransportErrorData DATA = new TransportErrorData();

    /** The infos, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.of("transport", Protocol.PLAIN, INFOS, List.of(), TransportError.values());

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TransportErrorData() {
        add(
                new CodeInfo(
                        "unreachable",
                        "UNREACHABLE",
                        "Unreachable",
                        "The name was not found, or the connection was refused or reset.",
                        "Try again with a backoff, if the request may be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "timeout",
                        "TIMEOUT",
                        "Timeout",
                        "No answer came in the time that the client waits.",
                        "Try again with a backoff, if the request may be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR),
                        "",
                        Optional.empty()),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                new CodeInfo(
                        "tls",
                        "TLS",
                        "TLS Failure",
                        "The server could not prove who it is.",
                        "Check the certificate, the host name and the clock. Never go on without verification.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "refresh-unknown",
                        "REFRESH_UNKNOWN",
                        "Refresh Outcome Unknown",
                        "A request for a new token got no answer, so the old refresh token may be used up.",
                        "Obtain a token in another way once. Never send the same refresh token again, which "
                                + "can look like theft.",
                        List.of(Actor.CLIENT),
                        "",
                        Optional.empty()),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                new CodeInfo(
                        "refresh-failed",
                        "REFRESH_FAILED",
                        "Refresh Failed",
                        "No new token could be obtained, for a reason that no status tells.",
                        "Check where the application gets its tokens from.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "request-invalid",
                        "REQUEST_INVALID",
                        "Request Invalid",
                        "The client itself refuses to send the request, which is malformed or forbidden.",
                        "Mend the program that makes it.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
        add(
                new CodeInfo(
                        "endpoint-unknown",
                        "ENDPOINT_UNKNOWN",
                        "Endpoint Unknown",
                        "A redirect named a place that the application did not say how to reach.",
                        "Name the endpoint where the client is set up.",
                        List.of(Actor.DEVELOPER),
                        "",
                        Optional.empty()),
                Row.always(Remedy.giveUp()));
    }

    static DomainPolicy policy() {
        return new DomainPolicy(DOMAIN, DATA.rows, List.of());
    }

    private void add(CodeInfo info, Row row) {
        infos.add(info);
        rows.add(row);
    }
}
