package dev.recourse.testkit.junit;

import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What one test was given. */
final class Given implements AutoCloseable {

    private static final Map<Class<?>, Supplier<Object>> MAKERS = Map.of(
            ScriptedServer.class,
            ScriptedServer::start,
            WireSocketCluster.class,
            WireSocketCluster::start,
            VirtualTime.class,
            VirtualTime::new);

    private final Map<Class<?>, List<Object>> things = new LinkedHashMap<>();

    static boolean isGiven(Class<?> type) {
        return MAKERS.containsKey(type);
    }

    synchronized Object nth(Class<?> type, int position) {
        Supplier<Object> maker = Objects.requireNonNull(MAKERS.get(type));
        List<Object> made = things.computeIfAbsent(type, any -> new ArrayList<>());
        while (made.size() <= position) {
            made.add(maker.get());
        }
        return made.get(position);
    }

    /** The servers by what a test calls them. */
    private Map<String, ScriptedServer> servers() {
        Map<String, ScriptedServer> servers = new LinkedHashMap<>();
        all(ScriptedServer.class).forEach(server -> servers.put("server " + (servers.size() + 1), server));
        all(WireSocketCluster.class).forEach(cluster -> {
            servers.put("eu", cluster.eu());
            servers.put("us", cluster.us());
            servers.put("dashboard", cluster.dashboard());
        });
        return servers;
    }

    String story() {
        String seen = servers().entrySet().stream()
                .map(server -> section(server.getKey(), server.getValue()))
                .collect(Collectors.joining("\n"));
        String times = all(VirtualTime.class).stream()
                .map(time -> "\nvirtual time: " + time.now() + " ms, " + time.pending() + " tasks wait")
                .collect(Collectors.joining());
        return seen + times;
    }

    private static String section(String name, ScriptedServer server) {
        String script = server.script().toString();
        String steps = script.isEmpty() ? "" : "\nscript left: " + script;
        return name + " on port " + server.port() + ":\n"
                + (server.story() + steps).indent(4).stripTrailing();
    }

    void checkThatEveryStepIsTaken() {
        String untaken = servers().entrySet().stream()
                .filter(server -> server.getValue().script().remaining() > 0)
                .map(server -> section(server.getKey(), server.getValue()))
                .collect(Collectors.joining("\n"));
        if (!untaken.isEmpty()) {
            throw new AssertionError("steps of a script were never taken\n" + untaken);
        }
    }

    @Override
    public synchronized void close() {
        all(ScriptedServer.class).forEach(ScriptedServer::close);
        all(WireSocketCluster.class).forEach(WireSocketCluster::close);
    }

    private synchronized <T> List<T> all(Class<T> type) {
        return things.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
