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

/** The servers and clocks of one test. */
final class Fixtures implements AutoCloseable {

    private static final Map<Class<?>, Supplier<Object>> FACTORIES = Map.of(
            ScriptedServer.class,
            ScriptedServer::start,
            WireSocketCluster.class,
            WireSocketCluster::start,
            VirtualTime.class,
            VirtualTime::new);

    private final Map<Class<?>, List<Object>> instances = new LinkedHashMap<>();

    static boolean isSupported(Class<?> type) {
        return FACTORIES.containsKey(type);
    }

    synchronized Object nth(Class<?> type, int position) {
        Supplier<Object> factory = Objects.requireNonNull(FACTORIES.get(type));
        List<Object> created = instances.computeIfAbsent(type, any -> new ArrayList<>());
        while (created.size() <= position) {
            created.add(factory.get());
        }
        return created.get(position);
    }

    /** The servers by name. */
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

    String logs() {
        String logs = servers().entrySet().stream()
                .map(server -> section(server.getKey(), server.getValue()))
                .collect(Collectors.joining("\n"));
        String times = all(VirtualTime.class).stream()
                .map(time -> "\nvirtual time: " + time.now() + " ms, " + time.pending() + " tasks scheduled")
                .collect(Collectors.joining());
        return logs + times;
    }

    private static String section(String name, ScriptedServer server) {
        String script = server.script().toString();
        String steps = script.isEmpty() ? "" : "\nunused steps: " + script;
        return name + " on port " + server.port() + ":\n"
                + (server.log() + steps).indent(4).stripTrailing();
    }

    void checkThatEveryStepWasUsed() {
        String unused = servers().entrySet().stream()
                .filter(server -> server.getValue().script().remaining() > 0)
                .map(server -> section(server.getKey(), server.getValue()))
                .collect(Collectors.joining("\n"));
        if (!unused.isEmpty()) {
            throw new AssertionError("a script has unused steps\n" + unused);
        }
    }

    @Override
    public synchronized void close() {
        all(ScriptedServer.class).forEach(ScriptedServer::close);
        all(WireSocketCluster.class).forEach(WireSocketCluster::close);
    }

    private synchronized <T> List<T> all(Class<T> type) {
        return instances.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
