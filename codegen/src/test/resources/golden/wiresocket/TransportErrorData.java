// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the catalog tells about each {@link TransportError}. */
final class TransportErrorData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("transport", Protocol.PLAIN, INFOS, List.of(), TransportError.values());

    private TransportErrorData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(new CodeInfo(
                "unreachable",
                "UNREACHABLE",
                "Unreachable",
                "The host name was not found, or the connection was refused or reset.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "timeout",
                "TIMEOUT",
                "Timeout",
                "No answer arrived within the client's timeout.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "tls",
                "TLS",
                "TLS Failure",
                "The server could not prove its identity.",
                "Check the certificate, the host name and the clock. Never connect without verification.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "refresh-unknown",
                "REFRESH_UNKNOWN",
                "Refresh Outcome Unknown",
                "A request for a new token got no answer, so the old refresh token may already be used up.",
                "Obtain a token in another way, once. Never send the same refresh token again, because that "
                        + "can look like theft.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "refresh-failed",
                "REFRESH_FAILED",
                "Refresh Failed",
                "No new token could be obtained, and there is no status that says why.",
                "Check the application's token source.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "request-invalid",
                "REQUEST_INVALID",
                "Request Invalid",
                "The client refused to send the request, because it is malformed or forbidden.",
                "Fix the program that creates it.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "endpoint-unknown",
                "ENDPOINT_UNKNOWN",
                "Endpoint Unknown",
                "A redirect names an endpoint that the application has not configured.",
                "Configure the endpoint where the client is built.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        return List.copyOf(infos);
    }
}
