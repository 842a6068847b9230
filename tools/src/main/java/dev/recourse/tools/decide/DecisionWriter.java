package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.Fact;
import dev.recourse.tools.event.SessionEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes decisions as JSON Lines. For one thread. */
public final class DecisionWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("").build();

    private static final Map<Fact, SerializableString> NAMES = names();

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines);
    private final DecisionFacts.Sink sink = new JsonSink();

    private static Map<Fact, SerializableString> names() {
        Map<Fact, SerializableString> names = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            names.put(fact, new SerializedString(fact.text()));
        }
        return names;
    }

    /** The decision as one line of JSON, with its line feed. */
    public byte[] write(SessionEvent event, Decision decision) {
        add(event, decision);
        json.flush();
        byte[] line = lines.toByteArray();
        lines.reset();
        return line;
    }

    /** Adds a line to those that {@link #writeTo} writes. */
    void add(SessionEvent event, Decision decision) {
        json.writeStartObject();
        sink.text(Fact.SESSION, event.session());
        sink.number(Fact.AT, event.at());
        DecisionFacts.write(decision, sink);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes the lines that were added, once. */
    void writeTo(OutputStream out) throws IOException {
        json.flush();
        lines.writeTo(out);
        lines.reset();
    }

    private final class JsonSink implements DecisionFacts.Sink {

        private void name(Fact fact) {
            json.writeName(NAMES.get(fact));
        }

        @Override
        public void text(Fact fact, String value) {
            name(fact);
            json.writeString(value);
        }

        @Override
        public void number(Fact fact, long value) {
            name(fact);
            json.writeNumber(value);
        }

        @Override
        public void flag(Fact fact, boolean value) {
            name(fact);
            json.writeBoolean(value);
        }

        @Override
        public void texts(Fact fact, List<String> values) {
            name(fact);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
