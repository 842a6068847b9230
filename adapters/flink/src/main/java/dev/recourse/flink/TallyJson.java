package dev.recourse.flink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a comparison of two catalogs found. */
final class TallyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private TallyJson() {}

    /** A tally as one line, with its line feed. */
    static byte[] line(Tally tally) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        TallyKey key = tally.key();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("domain", key.domain());
            json.writeStringProperty("name", key.name());
            json.writeStringProperty("differs", key.differs());
            json.writeStringProperty("old", key.oldOutcome());
            json.writeStringProperty("new", key.newOutcome());
            json.writeNumberProperty("decisions", tally.count());
            json.writeStringProperty("oldCatalog", key.oldCatalog());
            json.writeStringProperty("newCatalog", key.newCatalog());
            json.writeName("examples");
            json.writeStartArray();
            for (String example : tally.examples()) {
                json.writeRawValue(example);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /**
     * A line about which two catalogs differ.
     *
     * @param oldAnswer what is printed under the first, as JSON
     * @param newAnswer what is printed under the second, as JSON
     */
    static String example(LogLine line, String oldAnswer, String newAnswer) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", line.file());
            json.writeNumberProperty("line", line.number());
            json.writeName("old");
            json.writeRawValue(oldAnswer);
            json.writeName("new");
            json.writeRawValue(newAnswer);
            json.writeEndObject();
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** What is written about a catalog that cannot be read. */
    static String problem(String catalog, String problem) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("catalog", catalog);
            json.writeStringProperty("error", problem);
            json.writeEndObject();
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
