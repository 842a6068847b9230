package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that are read, decided about and answered together. It is used again for other lines. */
final class Batch {

    /** A line that was read: an event, a problem, or nothing. */
    private record Parsed(Optional<SessionEvent> event, String problem) {

        static final Parsed BLANK = new Parsed(Optional.empty(), "");
        static final Parsed TOO_LONG = new Parsed(Optional.empty(), Lines.TOO_LONG_PROBLEM);
    }

    private record Decided(SessionEvent event, Decision decision) {}

    private final List<byte[]> lines = new ArrayList<>();
    private final List<Parsed> parsed = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final DecisionWriter answers = new DecisionWriter();
    private long firstLine;

    /**
     * Takes the next line, and those that can be taken without waiting.
     *
     * @return whether there was one
     */
    boolean take(Lines input) throws IOException {
        lines.clear();
        byte[] line = input.next();
        while (line != null) {
            lines.add(line);
            line = input.isReady() ? input.next() : null;
        }
        return !lines.isEmpty();
    }

    /** Reads the events. */
    void parse(SessionEventReader reader) {
        parsed.clear();
        for (byte[] line : lines) {
            parsed.add(parsed(line, reader));
        }
    }

    private static Parsed parsed(byte[] line, SessionEventReader reader) {
        if (line == Lines.TOO_LONG) {
            return Parsed.TOO_LONG;
        }
        if (Lines.isBlank(line)) {
            return Parsed.BLANK;
        }
        try {
            return new Parsed(Optional.of(reader.read(line)), "");
        } catch (BadLineException e) {
            return new Parsed(Optional.empty(), e.problem());
        }
    }

    /**
     * Decides about the events.
     *
     * @param first the number of the first line
     * @return the number of the line after the last
     */
    long decide(Sessions sessions, long first) {
        firstLine = first;
        decided.clear();
        for (Parsed line : parsed) {
            if (line.event().isPresent()) {
                SessionEvent event = line.event().get();
                Optional<Decision> decision = sessions.on(event);
                if (decision.isPresent()) {
                    decided.add(new Decided(event, decision.get()));
                }
            }
        }
        return first + parsed.size();
    }

    /** Writes the answers, which are printed later. */
    void write() {
        for (Decided one : decided) {
            answers.add(one.event(), one.decision());
        }
    }

    /**
     * Prints the answers and the problems.
     *
     * @return whether every line could be read
     */
    boolean print(OutputStream out, PrintStream err) throws IOException {
        answers.writeTo(out);
        out.flush();
        boolean allRead = true;
        for (int i = 0; i < parsed.size(); i++) {
            String problem = parsed.get(i).problem();
            if (!problem.isEmpty()) {
                err.println(Decider.errorLine(firstLine + i, problem));
                allRead = false;
            }
        }
        return allRead;
    }
}
