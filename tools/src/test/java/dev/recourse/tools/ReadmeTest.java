package dev.recourse.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.OverridesReader;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples are up to date. */
class ReadmeTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path GENERATED = HOUSE.resolve("codegen/src/test/resources/golden/wiresocket");
    private static final Pattern TYPE = Pattern.compile("public (?:enum|record|final class) (\\w+)");
    private static final int WIDTH = 120;

    /** The surroundings of the snippets. */
    private static final String AROUND = """
            %s
            import dev.recourse.httpclient5.*;
            import dev.recourse.okhttp.*;
            import dev.recourse.opentelemetry.*;
            import io.opentelemetry.api.OpenTelemetry;
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.URI;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.*;
            import java.util.*;
            import okhttp3.OkHttpClient;
            import org.apache.hc.client5.http.classic.methods.HttpGet;
            import org.apache.hc.client5.http.impl.classic.*;
            import org.apache.hc.client5.http.protocol.HttpClientContext;

            abstract class Application {
                interface Ui { void show(String text); void offerToClose(int documents);
                    void ask(List<Actor> who, Optional<Duration> when); }
                interface Log { void info(String text); }
                Ui ui; Log log; Locale locale; String clientId, clientSecret, savedToken, reason; int code; long now; double random;
                Sockets sockets;
                interface App { void exit(); }
                App app; String position; InputStream upload;
                interface Response { void close(); }
                interface Request { String method(); Request to(Optional<RedirectTarget> target); Request with(Token token); }
                interface Client { Response send(Request request) throws IOException; }
                Client client; Request request; OkHttpClient okHttpClient;
                OpenTelemetry openTelemetry;
                abstract Answer answerOf(Response response);
                abstract void schedule(Runnable task, Duration delay);
                abstract void connect();
                abstract void connectTo(RedirectTarget target);
                abstract void renewTokenAndConnect();
                void clients() throws Exception { %s }
                void machine(Policy policy) { %s }
                void handlers(Decision decision) { %s }
                %s
            }
            """;

    static String section(String title) throws IOException {
        String readme = Files.readString(HOUSE.resolve("README.md"));
        int start = readme.indexOf("\n## " + title + "\n");
        assertTrue(start >= 0, title);
        int end = readme.indexOf("\n## ", start + 1);
        return readme.substring(start, end);
    }

    static List<String> blocks(String language, String title) throws IOException {
        return blocksIn(section(title), language);
    }

    private static List<String> blocksIn(String text, String language) {
        Matcher blocks =
                Pattern.compile("(?s)(?m)^```" + language + "\n(.*?)^```").matcher(text);
        return blocks.results().map(block -> block.group(1)).toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(HOUSE.resolve(".github").resolve(name));
    }

    private static void isIn(String text, List<String> shown) {
        Iterator<String> lines = text.lines().map(String::strip).iterator();
        for (String line : shown) {
            boolean found = false;
            while (!found && lines.hasNext()) {
                found = lines.next().equals(line.strip());
            }
            assertTrue(found, "missing from the file, or at another place: " + line);
        }
    }

    @Test
    void generatedFilesAreShownUnchanged() throws IOException {
        String file = blocks("java", "What is generated").get(0);
        Matcher type = TYPE.matcher(file);
        assertTrue(type.find());
        isIn(
                Files.readString(GENERATED.resolve(type.group(1) + ".java")),
                file.lines().filter(line -> !line.contains("// …")).toList());
    }

    @Test
    void aRowOfTheCatalogIsShownUnchanged() throws IOException {
        isIn(
                Files.readString(HOUSE.resolve("catalog/wiresocket.yaml")),
                blocks("yaml", "What is generated").get(0).lines().toList());
    }

    @Test
    void blocksAreAtMost120ColumnsWide() throws IOException {
        for (String title : List.of(
                "In use",
                "What is generated",
                "The service's end",
                "Overrides",
                "Your own catalog",
                "Spring Boot",
                "Tests")) {
            for (String block : blocks("\\w+", title)) {
                block.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
            }
        }
        for (String page : List.of("clients.md", "kotlin.md", "maven.md", "messages.md")) {
            for (String block : blocksIn(page(page), "\\w+")) {
                block.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
            }
        }
    }

    @Test
    void theJavaBlocksCompile(@TempDir Path folder) throws IOException {
        List<String> use = blocks("java", "In use");
        String clients = String.join("\n", blocksIn(page("clients.md"), "java"));
        String handlers = blocks("java", "What is generated").get(1);
        int end = handlers.lastIndexOf("\n}\n") + 3;
        String handler = handlers.substring(0, end).replace("class Sockets", "abstract class Sockets");
        String source = AROUND.formatted(
                use.get(0),
                use.get(1) + use.get(2) + use.get(3) + use.get(5) + clients,
                use.get(4),
                handlers.substring(end),
                handler);
        Javac.compile("Application.java", source, folder);
    }

    @Test
    void theServicesJavaCompiles(@TempDir Path folder) throws IOException {
        List<String> blocks = blocks("java", "The service's end");
        Javac.compile("Service.java", """
                import dev.recourse.engine.*;
                import dev.recourse.wiresocket.*;
                import java.time.Duration;

                abstract class Service {
                    interface Session { void close(int code, String reason); }
                    interface Response { void status(int status); void header(String name, String value);
                        void body(String text); }
                    void noticed() { %s }
                    void edge(RecourseException thrown, Session session) { %s }
                    void answer(Response response, String header, String traceId) { %s }
                }
                """.formatted(blocks.get(0), blocks.get(1), blocks.get(2)), folder);
    }

    @Test
    void theOverridesHaveNoProblemsAndTheirJavaCompiles(@TempDir Path folder) throws IOException {
        String overrides = blocks("yaml", "Overrides").get(0);
        Path file = Files.writeString(folder.resolve("overrides.yaml"), overrides);
        assertEquals(
                List.of(), OverridesReader.of(WireSocket.policy()).read(file).problems());
        String source = """
                import dev.recourse.catalog.*;
                import dev.recourse.engine.*;
                import java.nio.file.Path;

                abstract class Operations {
                    interface Log { void info(String text); }
                    Policy changed(Policy policy, Log log) { %s return changed; }
                }
                """.formatted(blocks("java", "Overrides").get(0));
        Javac.compile("Operations.java", source, folder);
    }

    @Test
    void showsAComplaintAsItIs() throws IOException {
        String catalog = blocks("yaml", "Your own catalog").get(0).replace("means:", "meens:");
        Problem problem = new CatalogReader(file ->
                        file.equals("my-service.yaml") ? Optional.of(catalog.getBytes(UTF_8)) : Optional.empty())
                .read("my-service.yaml")
                .errors()
                .get(0);
        String shown = section("Your own catalog")
                .lines()
                .filter(line -> line.startsWith("[ERROR]"))
                .findFirst()
                .orElseThrow();
        assertEquals("[ERROR] package-info.java:[1,1] " + problem, shown);
    }
}
