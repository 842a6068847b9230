package dev.recourse.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * The versions of Jetty's artifacts. A build that manages another one, such as that of Spring Boot 3.5, has a server
 * that starts, and answers every call with 500.
 */
final class JettyVersions {

    /** What the testkit is built with. */
    static final String BUILT_WITH = "12.1.12";

    private static final String NEEDED = "12.1";

    private JettyVersions() {}

    /** @throws IllegalStateException if an artifact of Jetty has another version than the testkit needs */
    static void check() {
        objection(found()).ifPresent(objection -> {
            throw new IllegalStateException(objection);
        });
    }

    /** The version of each artifact, as far as it is known. */
    static Map<String, String> found() {
        Map<String, String> versions = new LinkedHashMap<>();
        add(versions, "jetty-server", Server.class);
        add(versions, "jetty-http", HttpVersion.class);
        add(versions, "jetty-io", EndPoint.class);
        add(versions, "jetty-util", Callback.class);
        add(versions, "jetty-websocket-jetty-server", ServerWebSocketContainer.class);
        return versions;
    }

    private static void add(Map<String, String> versions, String artifact, Class<?> type) {
        Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(module -> module.rawVersion())
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()))
                .ifPresent(version -> versions.put(artifact, version));
    }

    /** What is wrong with these versions, and how to fix it. */
    static Optional<String> objection(Map<String, String> versions) {
        String others = versions.entrySet().stream()
                .filter(artifact -> !artifact.getValue().startsWith(NEEDED + "."))
                .map(artifact -> artifact.getKey() + " " + artifact.getValue())
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("the testkit needs Jetty " + NEEDED + ", but the class path has " + others
                        + ". If your build manages Jetty, as Spring Boot's does, set its property jetty.version to "
                        + BUILT_WITH + "; if it imports Spring Boot's BOM, import org.eclipse.jetty:jetty-bom:"
                        + BUILT_WITH + " before that.");
    }
}
