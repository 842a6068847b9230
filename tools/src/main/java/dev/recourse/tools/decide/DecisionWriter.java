package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.tools.event.DecisionFacts;
import dev.recourse.tools.event.Fact;
import dev.recourse.tools.event.SessionEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes decisions as JSON Lines. For one thread. */
public final class DecisionWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("").build();

    /** The names of facts, by their positions. */
    private static final SerializableString[] NAMES = Arrays.stream(Fact.values())
            .map(fact -> new SerializedString(fact.text()))
            .toArray(SerializableString[]::new);

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines);
    private final DecisionFacts.Sink sink = new JsonSink();

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
            json.writeName(NAMES[fact.ordinal()]);
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
