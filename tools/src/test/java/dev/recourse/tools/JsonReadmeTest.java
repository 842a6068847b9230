package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.jackson.RecourseModule;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The README's section about JSON is up to date. */
class JsonReadmeTest {

    @Test
    void itsJavaCompiles(@TempDir Path folder) throws IOException {
        Javac.compile(
                "Mapping.java", """
                import dev.recourse.engine.*;
                import dev.recourse.jackson.RecourseModule;
                import dev.recourse.wiresocket.*;
                import java.util.Map;
                import tools.jackson.core.type.TypeReference;
                import tools.jackson.databind.json.JsonMapper;

                class Mapping {
                    void map(String json, String text) { %s }
                }
                """.formatted(ReadmeTest.blocks("java", "JSON").get(0)), folder);
    }

    @Test
    void itsJsonIsWhatIsWrittenAndRead() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(RecourseModule.of(WireSocket.policy()))
                .build();
        String shown = ReadmeTest.blocks("java", "JSON").get(0);
        List<String> comments = shown.lines()
                .filter(line -> line.contains("// {"))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();

        assertEquals(comments.get(0), mapper.writeValueAsString(CloseCode.RATE_LIMIT));
        for (String text : comments.get(1).split(", ", -1)) {
            assertEquals(
                    Map.of(CloseCode.RATE_LIMIT, 7),
                    mapper.readValue(text, new TypeReference<Map<CloseCode, Integer>>() {}));
        }
    }
}
