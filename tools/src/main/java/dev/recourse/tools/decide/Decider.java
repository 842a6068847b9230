package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Streams events through the machine. Memory grows with the live sessions, not with the lines. */
public final class Decider {

    private static final JsonFactory JSON = new JsonFactory();

    private final SessionEventReader reader;
    private final Sessions sessions;
    private final DecisionWriter writer = new DecisionWriter();

    /** A decider with a policy and a seed for random numbers that are not given in the input. */
    public Decider(Policy policy, long seed) {
        this.reader = new SessionEventReader(policy);
        this.sessions = new Sessions(policy, seed);
    }

    /**
     * Prints a line on {@code out} for each failure, and one on {@code err} for each line that cannot be read.
     *
     * @return whether every line could be read
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public boolean run(InputStream in, OutputStream out, PrintStream err) throws IOException {
        Lines lines = new Lines(in);
        boolean allRead = true;
        long number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line == Lines.TOO_LONG) {
                err.println(error(number, "the line is longer than " + Lines.MAX_LENGTH + " bytes"));
                allRead = false;
            } else if (!isBlank(line)) {
                allRead &= answer(line, number, out, err);
            }
            if (!lines.isReady()) {
                out.flush();
            }
        }
        out.flush();
        return allRead;
    }

    private boolean answer(byte[] line, long number, OutputStream out, PrintStream err) throws IOException {
        try {
            SessionEvent event = reader.read(line);
            Optional<Decision> decision = sessions.on(event);
            if (decision.isPresent()) {
                out.write(writer.write(event, decision.get()));
            }
            return true;
        } catch (BadLineException e) {
            err.println(error(number, e.problem()));
            return false;
        }
    }

    private static String error(long number, String message) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("line", number);
            json.writeStringProperty("error", message);
            json.writeEndObject();
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
