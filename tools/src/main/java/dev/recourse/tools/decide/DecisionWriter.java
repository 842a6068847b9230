package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.SessionEvent;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes decisions as JSON Lines. */
final class DecisionWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** The decision as one line of JSON, with its line feed. */
    byte[] write(SessionEvent event, Decision decision) {
        line.reset();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("session", event.session());
            json.writeNumberProperty("at", event.at());
            DecisionFacts.of(decision).forEach((name, fact) -> write(json, name, fact));
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(JsonGenerator json, String name, Object fact) {
        if (fact instanceof Number number) {
            json.writeNumberProperty(name, number.longValue());
        } else if (fact instanceof Boolean flag) {
            json.writeBooleanProperty(name, flag);
        } else {
            json.writeStringProperty(name, fact.toString());
        }
    }
}
