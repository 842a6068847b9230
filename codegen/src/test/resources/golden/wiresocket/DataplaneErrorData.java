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
import java.util.Optional;

/** What the catalog tells about each {@link DataplaneError}. */
final class DataplaneErrorData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("dataplane", Protocol.HTTP, INFOS, unknown(), DataplaneError.values());

    private DataplaneErrorData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(new CodeInfo(
                "400",
                "BAD_REQUEST",
                "Bad Request",
                "The documentName is missing.",
                "Add documentName to the query string.",
                List.of(Actor.DEVELOPER),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "401",
                "UNAUTHORIZED",
                "Unauthorized",
                "The JWT is missing or invalid.",
                "Authenticate again, then send the request with a fresh token.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "429",
                "TOO_MANY_REQUESTS",
                "Too Many Requests",
                "The rate limit of the dataplane was exceeded; the request was not processed.",
                "Wait as long as Retry-After says, usually 60 seconds, and use exponential backoff.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "503",
                "SERVICE_UNAVAILABLE",
                "Service Unavailable",
                "The node is degraded or overloaded; the request was not processed.",
                "Retry with backoff, never sooner than Retry-After says.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "408",
                "REQUEST_TIMEOUT",
                "Request Timeout",
                "The server did not receive the complete request in time.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "425",
                "TOO_EARLY",
                "Too Early",
                "The server is unwilling to process a request that might be replayed (RFC 8470).",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "500",
                "INTERNAL_SERVER_ERROR",
                "Internal Server Error",
                "The server encountered an unexpected condition.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "502",
                "BAD_GATEWAY",
                "Bad Gateway",
                "A gateway received an invalid response from the server behind it.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "504",
                "GATEWAY_TIMEOUT",
                "Gateway Timeout",
                "A gateway received no response in time from the server behind it.",
                "Retry with backoff, if the request can safely be sent twice.",
                List.of(Actor.CLIENT, Actor.OPERATOR),
                "",
                Optional.empty()));
        return List.copyOf(infos);
    }

    private static List<UnknownInfo> unknown() {
        return List.of(
                new UnknownInfo(
                        CodeRange.of("400-499"),
                        "The server rejected the request.",
                        "Change the request. The same one would be rejected again.",
                        List.of(Actor.DEVELOPER)),
                new UnknownInfo(
                        CodeRange.of("500-599"),
                        "The server failed to process the request.",
                        "Retry once or twice, if the request can safely be sent twice.",
                        List.of(Actor.CLIENT, Actor.OPERATOR)));
    }
}
