package dev.recourse.tools.decide;

import dev.recourse.engine.Policy;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Streams events through the machine, on several threads. Their number has no effect on the output. Memory grows with
 * the live sessions, not with the lines.
 */
public final class Decider {

    private static final JsonFactory JSON = new JsonFactory();

    private final SessionEventReader reader;
    private final Sessions sessions;
    private final int threads;

    /** A decider with a policy and a seed for random numbers that are not given in the input. */
    public Decider(Policy policy, long seed) {
        this(policy, seed, Runtime.getRuntime().availableProcessors());
    }

    Decider(Policy policy, long seed, int threads) {
        this(policy, new Sessions(policy, seed), threads);
    }

    private Decider(Policy policy, Sessions sessions, int threads) {
        this.reader = new SessionEventReader(policy);
        this.sessions = sessions;
        this.threads = threads;
    }

    /** A decider for {@link Sessions#independent} sessions. */
    public static Decider independent(Policy policy, long seed) {
        return new Decider(
                policy, Sessions.independent(policy, seed), Runtime.getRuntime().availableProcessors());
    }

    /**
     * Prints a line on {@code out} for each failure, and one on {@code err} for each line that cannot be read. Each
     * line is answered as soon as it is there, without waiting for more.
     *
     * @return whether every line could be read
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public boolean run(InputStream in, OutputStream out, PrintStream err) throws IOException {
        return new Pipeline(reader, sessions, new Lines(in), out, err).run(threads);
    }

    /**
     * What is printed for a line that cannot be read.
     *
     * @param number of the line, from 1
     */
    public static String errorLine(long number, String problem) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("line", number);
            json.writeStringProperty("error", problem);
            json.writeEndObject();
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
