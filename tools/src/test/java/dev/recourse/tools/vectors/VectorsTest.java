package dev.recourse.tools.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.catalog.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VectorsTest {

    private static final int FEW = 300;
    private static final int MANY = 1_000_000;

    /** Checks each line of a set as it is written, so that none is kept. */
    private static final class Checked extends OutputStream {

        private @Nullable Answerer answerer;
        private int lines;

        @Override
        public void write(int b) {
            throw new AssertionError("a set is written line by line");
        }

        @Override
        public void write(byte[] line) {
            assertEquals('\n', line[line.length - 1]);
            String text = new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
            if (answerer == null) {
                answerer = new Answerer(text);
            } else {
                lines++;
                assertEquals(text, answerer.answered(text), () -> "event " + lines);
            }
        }
    }

    private static void everyLineIsAnswered(String file, int count) throws IOException {
        Checked checked = new Checked();

        new Vectors(Sets.catalog(file), count, 0).write(checked);

        assertEquals(count, checked.lines);
    }

    @Test
    void tenThousandLinesOfWireSocketAreAnsweredFromTheirText() throws IOException {
        List<String> lines = Sets.lines(Sets.wireSocket());
        Answerer answerer = new Answerer(lines.get(0));

        assertEquals(10_001, lines.size());
        lines.subList(1, lines.size()).forEach(line -> assertEquals(line, answerer.answered(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "grpc", "mqtt5", "stripe"})
    void linesOfExamplesAreAnsweredFromTheirText(String example) throws IOException {
        everyLineIsAnswered("examples/" + example + ".yaml", FEW);
    }

    @Test
    @Tag("long")
    void aMillionLinesAreAnsweredFromTheirText() throws IOException {
        everyLineIsAnswered("wiresocket.yaml", MANY);
    }

    @Test
    void aWrongAnswerIsNoticed() throws IOException {
        List<String> lines = Sets.lines(Sets.wireSocket());
        int retry = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).contains("\"decision\":\"retry\""))
                .findFirst()
                .orElseThrow();
        String wrong = lines.get(retry).replace("\"decision\":\"retry\"", "\"decision\":\"refresh\"");
        Answerer answerer = new Answerer(lines.get(0));
        lines.subList(1, retry).forEach(answerer::answered);

        assertEquals(lines.get(retry), answerer.answered(wrong));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Catalog catalog = Sets.catalog("examples/grpc.yaml");
        byte[] first = Sets.bytes(catalog, FEW, 7);

        assertArrayEquals(first, Sets.bytes(Sets.catalog("examples/grpc.yaml"), FEW, 7));
        assertFalse(Arrays.equals(first, Sets.bytes(catalog, FEW, 8)));
    }

    @Test
    void aShorterSetIsTheBeginningOfALongerOne() throws IOException {
        Catalog catalog = Sets.catalog("wiresocket.yaml");
        List<String> longer = Sets.lines(Sets.bytes(catalog, FEW, 0));

        assertEquals(
                longer.subList(1, 101), Sets.lines(Sets.bytes(catalog, 100, 0)).subList(1, 101));
    }

    @Test
    void theHeaderSaysWhatTheSetIsAbout() throws IOException {
        Catalog catalog = Sets.catalog("wiresocket.yaml");
        JsonNode header =
                new JsonMapper().readTree(Sets.lines(Sets.bytes(catalog, 3, 5)).get(0));

        assertEquals("recourse-vectors", header.get("format").asString());
        assertEquals(1, header.get("version").asInt());
        assertEquals("wiresocket", header.get("name").asString());
        assertEquals(catalog.policy().fingerprint(), header.get("fingerprint").asString());
        assertEquals(3, header.get("count").asInt());
        assertEquals(5, header.get("seed").asInt());
    }
}
