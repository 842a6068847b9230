package dev.recourse.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Answer;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.Failure;
import dev.recourse.engine.RecourseException;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.DataplaneError;
import dev.recourse.wiresocket.RateLimitDetails;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of {@code .github/jakarta.md} compiles, and does what the page says. */
class JakartaTest {

    private static final String IMPORTS = """
            import static java.nio.charset.StandardCharsets.UTF_8;

            import dev.recourse.engine.*;
            import dev.recourse.wiresocket.*;
            import jakarta.websocket.*;
            import jakarta.websocket.CloseReason.CloseCodes;
            import jakarta.ws.rs.core.*;
            import jakarta.ws.rs.ext.*;
            import java.io.IOException;
            import java.time.Duration;
            import java.util.*;
            import java.util.stream.Stream;

            """;
    private static final int MOST_LINES = 10;

    private static Class<?> mapper;
    private static Class<?> endpoint;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, ClassNotFoundException {
        List<String> blocks = blocks();
        String thrown = blocks.get(0).lines().map("if (first()) "::concat).reduce("", String::concat);
        Javac.compile("RecourseExceptionMapper.java", IMPORTS + blocks.get(1), folder);
        Javac.compile("Endpoint.java", IMPORTS + "public class Endpoint { " + blocks.get(2) + "}", folder);
        Javac.compile("Others.java", IMPORTS + """
                abstract class Others {
                    abstract boolean first();
                    void thrown() { %s }
                    void read(Response response, CloseReason reason) { %s }
                }
                """.formatted(thrown, blocks.get(3)), folder);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JakartaTest.class.getClassLoader());
        mapper = loader.loadClass("RecourseExceptionMapper");
        endpoint = loader.loadClass("Endpoint");
    }

    private static List<String> blocks() throws IOException {
        String page = Files.readString(Path.of("../.github/jakarta.md"));
        return Pattern.compile("(?s)(?m)^```java\n(.*?)^```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** An interface of Jakarta's, which a container implements. */
    private static <T> T container(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @SuppressWarnings("unchecked")
    private static Response mapped(RecourseException thrown, String... languages) throws ReflectiveOperationException {
        MultivaluedHashMap<String, String> headers = new MultivaluedHashMap<>();
        List.of(languages).forEach(language -> headers.add("Accept-Language", language));
        Object made = mapper.getConstructor().newInstance();
        Field request = mapper.getDeclaredField("request");
        request.setAccessible(true);
        request.set(made, container(HttpHeaders.class, (proxy, method, arguments) -> headers));
        return ((ExceptionMapper<RecourseException>) made).toResponse(thrown);
    }

    private static CloseReason closed(Throwable thrown) throws ReflectiveOperationException {
        List<CloseReason> reasons = new ArrayList<>();
        Session session = container(Session.class, (proxy, method, arguments) -> {
            reasons.add((CloseReason) arguments[0]);
            return null;
        });
        endpoint.getMethod("failed", Session.class, Throwable.class)
                .invoke(endpoint.getConstructor().newInstance(), session, thrown);
        return reasons.get(0);
    }

    @Test
    void bothBodiesHaveAtMostTenLines() throws IOException {
        for (int block : new int[] {1, 2}) {
            long lines = blocks().get(block)
                    .lines()
                    .filter(line -> line.startsWith("  "))
                    .filter(line -> !line.isBlank() && !line.strip().equals("}"))
                    .count();
            assertTrue(lines <= MOST_LINES, lines + " lines");
        }
    }

    @Test
    void aClientReadsWhatTheMapperAnswers() throws ReflectiveOperationException {
        ErrorAnswer answer = DataplaneError.SERVICE_UNAVAILABLE.answer().withHint(Duration.ofSeconds(30));
        Response response = mapped(new RecourseException(answer), "fr;q=0.5", "de");
        String problem = new String((byte[]) response.getEntity(), UTF_8);
        Failure read = DataplaneError.SERVICE_UNAVAILABLE
                .domain()
                .read(Answer.of(response.getStatus())
                        .withHeaders(response.getStringHeaders())
                        .withBody(problem))
                .orElseThrow();

        assertEquals(503, response.getStatus());
        assertEquals("application/problem+json", response.getMediaType().toString());
        assertEquals("30", response.getHeaderString("Retry-After"));
        assertEquals(answer.problem(java.util.Locale.GERMAN), problem);
        assertEquals(DataplaneError.SERVICE_UNAVAILABLE, read.code());
        assertEquals(answer.hint(), read.hint());
        assertEquals(
                answer.problem(List.of()),
                new String((byte[]) mapped(new RecourseException(answer)).getEntity(), UTF_8));
    }

    @Test
    void aClientReadsWhatTheSocketIsClosedWith() throws ReflectiveOperationException {
        RecourseException limited = new RecourseException(new RateLimitDetails(600).answer());
        for (Throwable thrown : List.of(limited, new IllegalStateException(new IOException(limited)))) {
            CloseReason reason = closed(thrown);
            Failure read = CloseCode.lookup(reason.getCloseCode().getCode()).failed(reason.getReasonPhrase());

            assertEquals(CloseCode.RATE_LIMIT.failed("Rate limit exceeded: 600 ops/min"), read);
        }
        assertEquals(1011, closed(new IOException("disk")).getCloseCode().getCode());
    }

    @Test
    void everyCodeThatIsSentIsACloseReason() throws ReflectiveOperationException {
        for (CloseCode code : CloseCode.values()) {
            RecourseException thrown;
            try {
                thrown = new RecourseException(code.answer("x".repeat(100)));
            } catch (IllegalArgumentException e) {
                continue; // a code that only a client sees, or a reason that it does not have
            }
            assertEquals(
                    code.code(), Integer.toString(closed(thrown).getCloseCode().getCode()));
        }
    }

    @Test
    void aCodeOfAnotherProtocolIsAnErrorThatNamesItsDomain() {
        RecourseException close = new RecourseException(CloseCode.RATE_LIMIT.answer());
        RecourseException http = new RecourseException(DataplaneError.SERVICE_UNAVAILABLE.answer());
        UnsupportedOperationException mapped = assertThrows(UnsupportedOperationException.class, () -> mapped(close));
        InvocationTargetException closed = assertThrows(InvocationTargetException.class, () -> closed(http));

        assertTrue(String.valueOf(mapped.getMessage()).contains("domain close"), mapped.getMessage());
        assertInstanceOf(UnsupportedOperationException.class, closed.getCause());
    }
}
