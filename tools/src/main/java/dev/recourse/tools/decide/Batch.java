package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some lines of the input, in three stages: they are parsed, then decided about, then written. The first and the last
 * can run on any thread, and beside other batches. Sessions share their budget and draw from one source of random
 * numbers, so batches are decided about one at a time, in the order of the input; that is a small part of the work.
 */
final class Batch {

    private static final int MAX_LINES = 512;
    private static final int MAX_BYTES = 262_144;

    /** An event, or why there is none. */
    private record Parsed(Optional<SessionEvent> event, String problem) {}

    private record Decided(SessionEvent event, Decision decision) {}

    private final long firstLine;
    private final List<byte[]> lines;
    private final List<Parsed> parsed;
    private final List<Decided> decided = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private byte[] answers = {};

    private Batch(long firstLine, List<byte[]> lines) {
        this.firstLine = firstLine;
        this.lines = lines;
        this.parsed = new ArrayList<>(lines.size());
    }

    /**
     * The next lines: one, and as many more as can be read without waiting, within bounds. Empty at the end of the
     * input.
     *
     * @param firstLine the number of the first of them
     */
    static Optional<Batch> next(Lines input, long firstLine) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        int bytes = 0;
        do {
            byte[] line = input.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.length;
        } while (lines.size() < MAX_LINES && bytes < MAX_BYTES && input.isReady());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Batch(firstLine, lines));
    }

    /** The number of its lines. */
    int size() {
        return parsed.isEmpty() ? lines.size() : parsed.size();
    }

    /** The first stage. */
    Batch parse(SessionEventReader reader) {
        for (byte[] line : lines) {
            parsed.add(parsed(line, reader));
        }
        lines.clear();
        return this;
    }

    private static Parsed parsed(byte[] line, SessionEventReader reader) {
        if (line == Lines.TOO_LONG) {
            return new Parsed(Optional.empty(), "the line is longer than " + Lines.MAX_LENGTH + " bytes");
        }
        if (isBlank(line)) {
            return new Parsed(Optional.empty(), "");
        }
        try {
            return new Parsed(Optional.of(reader.read(line)), "");
        } catch (BadLineException e) {
            return new Parsed(Optional.empty(), e.problem());
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The second stage. */
    void decide(Sessions sessions) {
        for (int i = 0; i < parsed.size(); i++) {
            Parsed line = parsed.get(i);
            if (!line.problem().isEmpty()) {
                problems.add(JsonLines.error(firstLine + i, line.problem()));
            }
            line.event()
                    .ifPresent(event ->
                            sessions.on(event).ifPresent(decision -> decided.add(new Decided(event, decision))));
        }
        parsed.clear();
    }

    /** The last stage. */
    Batch write() {
        JsonLines written = new JsonLines();
        decided.forEach(one -> written.add(one.event(), one.decision()));
        decided.clear();
        answers = written.bytes();
        return this;
    }

    /** A line of JSON for each decision. */
    byte[] answers() {
        return answers;
    }

    /** A line of JSON for each line that could not be read. */
    List<String> problems() {
        return problems;
    }
}
