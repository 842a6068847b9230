// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import java.util.ArrayList;
import java.util.List;

/** What the catalog tells about each {@link TransportError}. */
final class TransportErrorData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("transport", Protocol.PLAIN, INFOS, List.of(), TransportError.values());

    private TransportErrorData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(CodeInfo.builder("unreachable", "UNREACHABLE", "Unreachable")
                .means("The name was not found, or the connection was refused or reset.")
                .action("Try again with a backoff, if the request may be sent twice.")
                .actors(Actor.CLIENT, Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("timeout", "TIMEOUT", "Timeout")
                .means("No answer came in the time that the client waits.")
                .action("Try again with a backoff, if the request may be sent twice.")
                .actors(Actor.CLIENT, Actor.OPERATOR)
                .build());
        infos.add(CodeInfo.builder("tls", "TLS", "TLS Failure")
                .means("The server could not prove who it is.")
                .action("Check the certificate, the host name and the clock. Never go on without verification.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("refresh-unknown", "REFRESH_UNKNOWN", "Refresh Outcome Unknown")
                .means("A request for a new token got no answer, so the old refresh token may be used up.")
                .action(
                        "Obtain a token in another way once. Never send the same refresh token again, which "
                                + "can look like theft.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("refresh-failed", "REFRESH_FAILED", "Refresh Failed")
                .means("No new token could be obtained, for a reason that no status tells.")
                .action("Check where the application gets its tokens from.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("request-invalid", "REQUEST_INVALID", "Request Invalid")
                .means("The client itself refuses to send the request, which is malformed or forbidden.")
                .action("Mend the program that makes it.")
                .actors(Actor.DEVELOPER)
                .build());
        infos.add(CodeInfo.builder("endpoint-unknown", "ENDPOINT_UNKNOWN", "Endpoint Unknown")
                .means("A redirect named a place that the application did not say how to reach.")
                .action("Name the endpoint where the client is set up.")
                .actors(Actor.DEVELOPER)
                .build());
        return List.copyOf(infos);
    }
}
