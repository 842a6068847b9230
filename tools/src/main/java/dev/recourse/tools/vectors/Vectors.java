package dev.recourse.tools.vectors;

import dev.recourse.catalog.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The conformance set of a catalog as JSON Lines: a header, then a line for each event with what every implementation
 * must answer. The same catalog, number and seed give the same bytes.
 */
public final class Vectors {

    private final Catalog catalog;
    private final long count;
    private final long seed;

    /**
     * The set of a catalog.
     *
     * @param count how many events it has
     * @param seed what the choice of events depends on
     */
    public Vectors(Catalog catalog, long count, long seed) {
        this.catalog = catalog;
        this.count = count;
        this.seed = seed;
    }

    /** Writes the set. It is not held in memory. */
    public void write(OutputStream out) throws IOException {
        Draw draw = new Draw(seed);
        Events events = new Events(catalog.policy(), draw);
        Reference reference = new Reference(catalog);
        Languages languages = new Languages(catalog.languages(), draw);
        writeLine(out, Header.of(catalog, count, seed));
        long written = 0;
        while (written < count) {
            Optional<Map<String, Object>> line = line(events, reference, languages);
            if (line.isPresent()) {
                writeLine(out, line.get());
                written++;
            }
        }
        out.flush();
    }

    /** The next line, or empty if its event cannot happen. */
    private static Optional<Map<String, Object>> line(Events events, Reference reference, Languages languages) {
        Given given = events.next();
        String json = JsonText.of(given.fields());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("given", new JsonText.Raw(json));
        String locales = "";
        if (given.kind().equals(Given.FAILED)) {
            locales = languages.next();
            line.put("locales", locales);
        }
        Optional<Map<String, Object>> answer = reference.answer(given, json, locales);
        return answer.map(known -> {
            line.put("answer", known);
            events.answered(given, reference.state(given.session()));
            return line;
        });
    }

    private static void writeLine(OutputStream out, Map<String, Object> line) throws IOException {
        out.write((JsonText.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
