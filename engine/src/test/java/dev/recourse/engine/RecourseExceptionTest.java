package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecourseExceptionTest {

    private static final ReasonPattern PATTERN = ReasonPattern.of("out of stock: ${item:text}");
    private static final CodeInfo INFO = CodeInfo.builder("409", "OUT_OF_STOCK", "Out of Stock")
            .means("It was sold.")
            .details(PATTERN)
            .build();
    private static final Domain ORDERS = Domain.builder("orders", Protocol.HTTP)
            .codes(List.of(INFO), OrdersCode.values())
            .build();

    private enum OrdersCode implements ErrorCode {
        OUT_OF_STOCK;

        @Override
        public Domain domain() {
            return ORDERS;
        }

        @Override
        public CodeInfo info() {
            return INFO;
        }
    }

    private static RecourseException sent(RecourseException thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
            out.flush();
            return (RecourseException)
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itKeepsCodeDetailsAndHintWhenItIsSerialised() {
        ErrorAnswer answer = OrdersCode.OUT_OF_STOCK
                .answer(PATTERN.write("tea"))
                .withHint(Duration.ofSeconds(30))
                .withTraceId("4bf92f35");
        RecourseException read = sent(new RecourseException(answer, new IOException("disk")));

        assertSame(OrdersCode.OUT_OF_STOCK, read.code());
        assertEquals(answer, read.answer());
        assertEquals(answer.problem(Locale.ENGLISH), read.answer().problem(Locale.ENGLISH));
        assertEquals(answer.hint(), read.answer().hint());
        assertEquals("tea", read.answer().failure().details().orElseThrow().text(0));
        assertEquals("java.io.IOException: disk", String.valueOf(read.getCause()));
    }

    @Test
    void aCodeThatIsNotAConstantKeepsWhatIsAnswered() {
        for (ErrorCode code :
                List.of(Domain.of("orders", Protocol.HTTP, List.of(INFO)).lookup(409), ORDERS.lookup(418))) {
            ErrorAnswer answer = code.answer().withHint(Duration.ofSeconds(30));
            ErrorAnswer read = sent(new RecourseException(answer)).answer();

            assertEquals(answer.problem(Locale.ENGLISH), read.problem(Locale.ENGLISH));
            assertEquals(answer.headers(), read.headers());
            assertEquals(answer.hint(), read.hint());
            assertEquals(code.isListed(), read.code().isListed());
            assertEquals(code.toString(), read.code().toString());
        }
    }

    /** What a native image must be told. */
    @Test
    void everyTypeThatIsSerialisedIsListed() throws IOException {
        Set<String> written = new TreeSet<>();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object object) {
                written.add(object.getClass().getName());
                return object;
            }
        }) {
            for (ErrorCode code : List.of(OrdersCode.OUT_OF_STOCK, ORDERS.lookup(418))) {
                out.writeObject(new RecourseException(code.answer().withMember("orders", 12)));
            }
        }
        String listed;
        try (InputStream file = getClass()
                .getResourceAsStream("/META-INF/native-image/dev.recourse/recourse-engine/serialization-config.json")) {
            listed = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        written.removeIf(type -> type.contains("Test"));
        assertTrue(written.contains("dev.recourse.engine.AnswerForm$Kept"), written.toString());
        assertEquals(
                List.of(),
                written.stream()
                        .filter(type -> !listed.contains("\"" + type + "\""))
                        .toList());
    }

    /** A hint that was rounded, the condition of a case, and the sentence of the catalog. */
    @Test
    void whatWasWrittenIsKept() {
        Domain domain = Domain.builder("orders", Protocol.HTTP)
                .reads(Reads.builder()
                        .code(Place.PROBLEM)
                        .hint(HintPlace.RETRY_AFTER)
                        .value("remaining", HoleType.INT, Place.header("X-Remaining"))
                        .build())
                .codes(List.of(
                        CodeInfo.of("403", "FORBIDDEN", "Forbidden"),
                        CodeInfo.of("403", "LIMITED", "Limited"),
                        CodeInfo.builder("sold-out", "SOLD_OUT", "Sold Out")
                                .status(409)
                                .build()))
                .withCase(0, When.value(ValueTest.of("remaining", HoleType.INT, "0")), 1)
                .sentences((failure, locales) -> "A sentence.")
                .build();
        ErrorCode unlisted = domain.read(Answer.of(403).withBody("{\"code\":\"new\"}"))
                .orElseThrow()
                .code();
        for (ErrorCode code : List.of(domain.named("LIMITED").orElseThrow(), domain.lookup("sold-out"), unlisted)) {
            ErrorAnswer answer =
                    code.answer().withHint(Duration.ofMillis(1_001)).withTraceId("4bf92f35");
            ErrorAnswer read = sent(new RecourseException(answer)).answer();

            assertEquals(answer.problem(Locale.ENGLISH), read.problem(Locale.ENGLISH));
            assertEquals(answer.headers(), read.headers());
            assertEquals(Optional.of(Duration.ofSeconds(2)), read.hint());
            assertEquals(answer.failure().values(), read.failure().values());
            assertEquals(code.title(), read.code().title());
            assertThrows(UnsupportedOperationException.class, () -> read.withTraceId("other"));
        }
    }

    @Test
    void itsMessageSaysWhatHappened() {
        assertEquals(
                "orders/409 OUT_OF_STOCK: It was sold.",
                new RecourseException(OrdersCode.OUT_OF_STOCK.answer()).getMessage());
    }

    @Test
    @SuppressWarnings("deprecation")
    void itIsNotABean() {
        ErrorAnswer answer = OrdersCode.OUT_OF_STOCK.answer();
        for (NotABean value :
                List.of(answer, answer.failure(), new RecourseException(answer), (NotABean) ORDERS.lookup("unknown"))) {
            assertThrows(UnsupportedOperationException.class, value::getJson);
        }
    }
}
