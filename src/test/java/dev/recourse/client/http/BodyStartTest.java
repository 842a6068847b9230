package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.io.Answers;
import dev.recourse.client.io.Stages;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyStartTest {

    private static final int LIMIT = Answers.BODY_LIMIT;

    /** A subscriber that asks for as much as a test says, and keeps what it gets. */
    private static class Wanting implements BodySubscriber<byte[]> {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final List<String> signals = new ArrayList<>();
        Flow.Subscription source = new Source();

        @Override
        public CompletionStage<byte[]> getBody() {
            return new CompletableFuture<>();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            signals.add("subscribed");
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            signals.add("next");
            for (ByteBuffer part : item) {
                byte[] copy = new byte[part.remaining()];
                part.get(copy);
                bytes.writeBytes(copy);
            }
        }

        @Override
        public void onError(Throwable error) {
            signals.add(String.valueOf(error.getMessage()));
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    /** The source of a body: records what is asked of it. */
    private static final class Source implements Flow.Subscription {
        long wanted;
        boolean cancelled;

        @Override
        public void request(long items) {
            wanted += items;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private final Source source = new Source();
    private final Wanting wanting = new Wanting();
    private final BodyStart<byte[]> start = new BodyStart<>(() -> wanting);

    private static List<ByteBuffer> bytes(int... lengths) {
        List<ByteBuffer> parts = new ArrayList<>();
        for (int length : lengths) {
            parts.add(ByteBuffer.wrap("x".repeat(length).getBytes(StandardCharsets.US_ASCII)));
        }
        return parts;
    }

    private static @Nullable String message(CompletionStage<?> body) {
        CompletionException thrown = assertThrows(CompletionException.class, body.toCompletableFuture()::join);
        return Stages.cause(thrown).getMessage();
    }

    @Test
    void noMoreIsAskedForThanIsRead() {
        start.onSubscribe(source);
        assertEquals(1, source.wanted);

        start.onNext(bytes(10));
        assertEquals(2, source.wanted);
        assertEquals(List.of(), wanting.signals);

        start.onNext(bytes(LIMIT));
        assertEquals(2, source.wanted);
        assertEquals(List.of("subscribed"), wanting.signals);

        wanting.source.request(1);
        assertEquals(2, source.wanted);
        assertEquals(List.of("subscribed", "next"), wanting.signals);

        wanting.source.request(3);
        assertEquals(5, source.wanted);
        start.onNext(bytes(7));
        start.onComplete();
        assertEquals(List.of("subscribed", "next", "next", "complete"), wanting.signals);
        assertEquals(10 + LIMIT + 7, wanting.bytes.size());
        assertEquals(LIMIT, start.text().length());
    }

    @Test
    void aShortBodyIsCompleteWhenItWasAskedFor() {
        start.onSubscribe(source);
        start.onNext(bytes(3, 0, 4));
        start.onComplete();
        assertEquals(List.of("subscribed"), wanting.signals);

        wanting.source.request(2);

        assertEquals(List.of("subscribed", "next", "complete"), wanting.signals);
        assertEquals("xxxxxxx", start.text());
    }

    @Test
    void anEmptyBodyIsCompleteAtOnce() {
        start.onSubscribe(source);
        start.onComplete();

        assertEquals(List.of("subscribed", "complete"), wanting.signals);
        assertEquals("", start.text());
    }

    @Test
    void aRequestForEverythingIsPassedOn() {
        start.onSubscribe(source);
        start.onNext(bytes(LIMIT));
        source.wanted = 0;

        wanting.source.request(Long.MAX_VALUE);

        assertEquals(Long.MAX_VALUE - 1, source.wanted);
    }

    @Test
    void aConnectionThatIsLostAtTheStartNeverReachesTheApplication() {
        start.onSubscribe(source);
        start.onNext(bytes(3));
        start.onError(new IllegalStateException("lost"));

        assertEquals(List.of(), wanting.signals);
        assertEquals("lost", message(start.getBody()));
    }

    @Test
    void aConnectionThatIsLostLaterIsReportedToTheApplication() {
        start.onSubscribe(source);
        start.onNext(bytes(LIMIT));
        start.onError(new IllegalStateException("lost"));
        wanting.source.request(1);

        assertEquals(List.of("subscribed", "lost"), wanting.signals);
    }

    @Test
    void afterACancelNothingIsSent() {
        start.onSubscribe(source);
        start.onNext(bytes(LIMIT));

        wanting.source.cancel();
        wanting.source.request(1);
        start.onComplete();

        assertTrue(source.cancelled);
        assertEquals(List.of("subscribed"), wanting.signals);
    }

    @Test
    void aHandlerThatThrowsEndsTheBody() {
        AtomicInteger called = new AtomicInteger();
        BodyStart<byte[]> careless = new BodyStart<>(() -> {
            called.incrementAndGet();
            throw new IllegalStateException("no handler");
        });
        careless.onSubscribe(source);
        careless.onNext(bytes(LIMIT));
        careless.onNext(bytes(1));
        careless.onComplete();

        assertEquals(1, called.get());

        assertEquals("no handler", message(careless.getBody()));
        assertTrue(source.cancelled);
    }

    @Test
    void aSubscriberThatThrowsEndsTheBody() {
        BodyStart<byte[]> careless = new BodyStart<>(() -> new Wanting() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                throw new IllegalStateException("no subscription");
            }
        });
        careless.onSubscribe(source);
        careless.onNext(bytes(LIMIT));
        careless.onNext(bytes(1));

        assertEquals("no subscription", message(careless.getBody()));
        assertTrue(source.cancelled);
    }

    @Test
    void theBodyIsWhatTheSubscriberMakesOfIt() {
        Object made = new Object();
        BodyStart<Object> replaced =
                new BodyStart<>(() -> BodySubscribers.mapping(BodySubscribers.discarding(), none -> made));
        replaced.onSubscribe(source);
        replaced.onComplete();

        assertSame(made, replaced.getBody().toCompletableFuture().join());
    }

    /** Items and requests of any size, from two threads. */
    @Test
    void everyByteIsHandedOnInOrder() throws Exception {
        ExecutorService consumer = Executors.newSingleThreadExecutor();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try {
            for (int round = 0; round < 50; round++) {
                byte[] body = new byte[random.nextInt(3 * LIMIT)];
                random.nextBytes(body);
                CompletableFuture<byte[]> received = new CompletableFuture<>();
                BodyStart<byte[]> relayed = new BodyStart<>(() -> asking(received, consumer));
                try (SubmissionPublisher<List<ByteBuffer>> network = new SubmissionPublisher<>()) {
                    network.subscribe(relayed);
                    for (List<ByteBuffer> item : items(body, random)) {
                        network.submit(item);
                    }
                }
                assertArrayEquals(body, received.get(30, TimeUnit.SECONDS));
            }
        } finally {
            consumer.shutdown();
        }
    }

    private static Queue<List<ByteBuffer>> items(byte[] body, RandomGenerator random) {
        Queue<List<ByteBuffer>> items = new ArrayDeque<>();
        for (int from = 0; from < body.length; ) {
            List<ByteBuffer> item = new ArrayList<>();
            for (int part = random.nextInt(4); part >= 0; part--) {
                int length = Math.min(body.length - from, random.nextInt(20_000));
                item.add(ByteBuffer.wrap(body, from, length));
                from += length;
            }
            items.add(item);
        }
        return items;
    }

    /** Asks for one or two items after each, from a thread of its own. */
    private static BodySubscriber<byte[]> asking(CompletableFuture<byte[]> received, ExecutorService thread) {
        return new Wanting() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                super.onSubscribe(subscription);
                thread.execute(() -> subscription.request(1));
            }

            @Override
            public void onNext(List<ByteBuffer> item) {
                super.onNext(item);
                int more = 1 + signals.size() % 2;
                thread.execute(() -> source.request(more));
            }

            @Override
            public void onComplete() {
                received.complete(bytes.toByteArray());
            }
        };
    }
}
