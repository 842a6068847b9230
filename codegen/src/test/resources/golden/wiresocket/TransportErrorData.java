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
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link TransportError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class TransportErrorData {

    private static final TransportErrorData DATA = new TransportErrorData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("transport", Protocol.PLAIN)
            .codes(INFOS, TransportError.values())
            .sentences((failure, locales) -> WireSocketMessages.of(WireSocket.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TransportErrorData() {
        add(
                CodeInfo.builder("not-sent", "NOT_SENT", "Not Sent")
                        .means("No connection could be made: the host name was not found, there was no route, or "
                                + "the connection was refused or not made in time. The request was never sent.")
                        .action("Retry with backoff, whatever the method, because the server received nothing.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT)));
        add(
                CodeInfo.builder("unreachable", "UNREACHABLE", "Unreachable")
                        .means("The connection was reset or ended before an answer arrived.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("timeout", "TIMEOUT", "Timeout")
                        .means("No answer arrived within the client's timeout.")
                        .action("Retry with backoff, if the request can safely be sent twice.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("silent", "SILENT", "Silent")
                        .means("The server did not answer a ping, so the client ended the connection.")
                        .action("Reconnect with backoff.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("not-upgraded", "NOT_UPGRADED", "Not Upgraded")
                        .means("A WebSocket handshake got an HTTP status below 400 other than 101, for instance "
                                + "with a proxy's page or a redirect to a login page.")
                        .action("Retry with backoff. If this continues, check the address and what lies between the "
                                + "client and the server.")
                        .actors(Actor.CLIENT, Actor.OPERATOR)
                        .build(),
                Row.always(Remedy.retry(WireSocketBackoffs.TRANSIENT).withIdempotentOnly()));
        add(
                CodeInfo.builder("too-large", "TOO_LARGE", "Too Large")
                        .means("The client refused a message that exceeds its own limit.")
                        .action("Raise the client's limit, or send smaller messages from the server.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("tls", "TLS", "TLS Failure")
                        .means("The server could not prove its identity.")
                        .action("Check the certificate, the host name and the clock. Never connect without "
                                + "verification.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("refresh-unknown", "REFRESH_UNKNOWN", "Refresh Outcome Unknown")
                        .means("A request for a new token got no answer, so the old refresh token may already be "
                                + "used up.")
                        .action("Obtain a token in another way, once. Never send the same refresh token again, "
                                + "because that can look like theft.")
                        .actors(Actor.CLIENT)
                        .build(),
                Row.always(Remedy.refresh().withLimit(1)));
        add(
                CodeInfo.builder("refresh-failed", "REFRESH_FAILED", "Refresh Failed")
                        .means("A token, or something else that had to be refreshed, could not be obtained, and no "
                                + "code says why.")
                        .action("Check the application's token source, or the action that it set for this refresh.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("request-invalid", "REQUEST_INVALID", "Request Invalid")
                        .means("The client refused to send the request, because it is malformed or forbidden.")
                        .action("Fix the program that creates it.")
                        .actors(Actor.DEVELOPER)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("endpoint-unknown", "ENDPOINT_UNKNOWN", "Endpoint Unknown")
                        .means("A redirect names an endpoint that the application has not configured.")
                        .action("Configure the endpoint where the client is built.")
                        .actors(Actor.DEVELOPER)
                        .build(),
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
