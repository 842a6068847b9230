package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.SessionEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Decisions as lines of JSON. */
final class JsonLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines);

    /** Adds a decision. */
    void add(SessionEvent event, Decision decision) {
        json.writeStartObject();
        json.writeStringProperty("session", event.session());
        json.writeNumberProperty("at", event.at());
        DecisionFacts.of(decision).forEach(this::write);
        json.writeEndObject();
    }

    private void write(String name, Object fact) {
        if (fact instanceof Number number) {
            json.writeNumberProperty(name, number.longValue());
        } else if (fact instanceof Boolean flag) {
            json.writeBooleanProperty(name, flag);
        } else {
            json.writeStringProperty(name, fact.toString());
        }
    }

    /** The lines, each with its line feed. Nothing can be added afterwards. */
    byte[] bytes() {
        json.close();
        if (lines.size() > 0) {
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** What is wrong with a line of the input, without a line feed. */
    static String error(long number, String problem) {
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
