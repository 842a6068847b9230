package dev.recourse.tools;

import dev.recourse.tools.duration.DurationText;
import dev.recourse.tools.simulate.fleet.Clients;
import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.server.ServerModel;
import dev.recourse.tools.simulate.study.Study;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that size a fleet and its server. */
final class FleetOptions {

    private static final double FEWEST_REQUESTS = 0.001;
    private static final double MOST_REQUESTS = 1e9;
    /** How many seconds a server needs for all connections of the fleet. */
    private static final double SECONDS_FOR_ALL = 30;

    private static final double LEAST_CAPACITY = 10;

    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many clients, 1 to " + Clients.MOST + " (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--per-process",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many of them share a process, and with it a budget, 1 to " + Clients.MOST
                    + " (default: ${DEFAULT-VALUE}).")
    private int perProcess;

    @Option(
            names = "--capacity",
            paramLabel = "N",
            description =
                    "Requests that the server can answer in a second, 0.001 to a billion (default: a thirtieth of the"
                            + " fleet; for clients that make calls, twice what they bring when all is well; at least 10).")
    private Optional<Double> capacity = Optional.empty();

    @Option(
            names = "--queue",
            paramLabel = "D",
            defaultValue = "2s",
            converter = DurationConverter.class,
            description = "The server's queue: what it can answer in this time, 1ms to 24h (default: ${DEFAULT-VALUE})."
                    + " Requests that find it full are rejected, at no cost.")
    private Duration queue = Duration.ZERO;

    @Option(
            names = "--latency",
            paramLabel = "D",
            defaultValue = "50ms",
            converter = DurationConverter.class,
            description = "From a request to its answer without a queue, 1ms to 24h (default: ${DEFAULT-VALUE}).")
    private Duration latency = Duration.ZERO;

    @Option(
            names = "--timeout",
            paramLabel = "D",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "How long a client waits for an answer, 1ms to 24h (default: ${DEFAULT-VALUE}).")
    private Duration timeout = Duration.ZERO;

    @Option(
            names = "--retry-after",
            paramLabel = "D",
            defaultValue = "5s",
            converter = DurationConverter.class,
            description = "The hint of a server whose queue is full, in whole seconds up to 24h; 0s for none (default:"
                    + " ${DEFAULT-VALUE}).")
    private Duration retryAfter = Duration.ZERO;

    @Option(
            names = "--every",
            paramLabel = "D",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "How often a client makes a call, on average, if the catalog has no WebSocket domain, 1s to"
                    + " 24h (default: ${DEFAULT-VALUE}).")
    private Duration every = Duration.ZERO;

    @Option(
            names = "--watch",
            paramLabel = "D",
            defaultValue = "30m",
            converter = DurationConverter.class,
            description = "How long to watch after the server is back, if not all clients are, 1s to 24h (default:"
                    + " ${DEFAULT-VALUE}).")
    private Duration watch = Duration.ZERO;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Another seed gives other draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    /**
     * The numbers of a simulation.
     *
     * @param keepsConnections whether the clients keep connections
     * @throws UsageException if one is out of its bounds
     */
    Setup setup(Duration outage, boolean keepsConnections) {
        OptionBounds.require("--clients", clients, 1, Clients.MOST);
        if (!Study.fits(clients)) {
            throw new UsageException("--clients " + clients + " needs more memory than Java takes on this machine");
        }
        OptionBounds.require("--per-process", perProcess, 1, Clients.MOST);
        OptionBounds.requireSeed(seed);
        long everyMillis = millis("--every", every, SECOND);
        double usual = keepsConnections ? clients / SECONDS_FOR_ALL : 2_000.0 * clients / everyMillis;
        double perSecond = capacity.orElse(Math.max(LEAST_CAPACITY, usual));
        if (perSecond < FEWEST_REQUESTS || perSecond > MOST_REQUESTS) {
            throw new UsageException("--capacity must be from 0.001 to a billion, not " + perSecond);
        }
        if (retryAfter.toMillis() % SECOND.toMillis() != 0) {
            throw new UsageException("--retry-after must be whole seconds, as in the header");
        }
        return new Setup(
                clients,
                perProcess,
                new ServerModel(
                        perSecond, millis("--queue", queue, MILLISECOND), millis("--latency", latency, MILLISECOND)),
                millis("--timeout", timeout, MILLISECOND),
                (int) (millis("--retry-after", retryAfter, Duration.ZERO) / SECOND.toMillis()),
                everyMillis,
                millis("--outage", outage, SECOND),
                millis("--watch", watch, SECOND),
                seed);
    }

    private static long millis(String option, Duration duration, Duration least) {
        if (duration.compareTo(least) < 0 || duration.compareTo(DAY) > 0) {
            throw new UsageException(
                    option + " must be from " + DurationText.of(least) + " to 24h, not " + DurationText.of(duration));
        }
        return duration.toMillis();
    }
}
