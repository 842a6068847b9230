package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.wiresocket.WireSocket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads decide as one does. */
class DeciderThreadsTest {

    private static final String FAILED = "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4001}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Random random = new Random(1);
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String event = switch (random.nextInt(20)) {
                case 0 -> "{\"event\":\"end\",\"session\":\"%d\"}";
                case 1 -> "{\"at\":%2$d,\"event\":\"ready\",\"session\":\"%1$d\"}";
                case 2 -> "not an event";
                case 3 -> "";
                default -> "{\"session\":\"%d\",\"at\":%d,\"event\":\"failed\",\"domain\":\"close\",\"code\":%d}";
            };
            input.append(event.formatted(random.nextInt(50), i, 4000 + random.nextInt(12)));
            input.append('\n');
        }
        List<List<String>> printed = new ArrayList<>();
        for (int threads : new int[] {1, 2, 7}) {
            out.reset();
            err.reset();
            assertFalse(new Decider(WireSocket.policy(), 7, threads).run(bytes(input.toString()), out, printer()));
            printed.add(List.of(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
        }
        assertEquals(printed.get(0), printed.get(1));
        assertEquals(printed.get(0), printed.get(2));
        assertTrue(printed.get(0).get(0).lines().count() > 15_000);
        List<String> problems = printed.get(0).get(1).lines().toList();
        assertTrue(problems.size() > 900);
        long line = input.substring(0, input.indexOf("not an event")).lines().count() + 1;
        assertTrue(problems.get(0).startsWith("{\"line\":" + line + ","), problems.get(0));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private PrintStream printer() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Each part is typed when all lines before it have been answered, even if half a line follows them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void aLineIsAnsweredBeforeMoreIsAwaited(int threads) throws IOException {
        Iterator<String> parts = List.of(FAILED + FAILED.substring(0, 20), FAILED.substring(20) + "\n" + FAILED, FAILED)
                .iterator();
        AnsweredInput in = new AnsweredInput(parts, List.of(0, 1, 3, 4).iterator());
        assertTrue(new Decider(WireSocket.policy(), 0, threads).run(in, in.answers, System.err));
        assertEquals(4, in.answers.count);
    }

    /** Input that comes only when this many lines have been answered. */
    private static final class AnsweredInput extends InputStream {

        private final Iterator<String> parts;
        private final Iterator<Integer> answered;
        private final CountedLines answers = new CountedLines();

        AnsweredInput(Iterator<String> parts, Iterator<Integer> answered) {
            this.parts = parts;
            this.answered = answered;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            answers.await(answered.next());
            if (!parts.hasNext()) {
                return -1;
            }
            byte[] part = parts.next().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(part, 0, buffer, offset, part.length);
            return part.length;
        }
    }

    private static final class CountedLines extends OutputStream {

        private int count;

        @Override
        public synchronized void write(int b) {
            if (b == '\n') {
                count++;
                notifyAll();
            }
        }

        synchronized void await(int lines) {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (count < lines) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                assertTrue(left > 0, count + " lines answered, not " + lines);
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatFailsOnAThreadIsThrown(int threads) {
        String input = FAILED.repeat(5_000);
        Decider decider = new Decider(WireSocket.policy(), 0, threads);
        IOException full = new IOException("no space left");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertSame(full, assertThrows(IOException.class, () -> decider.run(bytes(input), broken, printer())));
        UnsupportedOperationException unreadable = new UnsupportedOperationException();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw unreadable;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw unreadable;
            }
        };
        assertSame(
                unreadable, assertThrows(UnsupportedOperationException.class, () -> decider.run(in, out, printer())));
    }
}
