package dev.recourse.spring.client;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.BodyInserter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The body of a request, which is subscribed to for each attempt. One that comes out shorter than before, because it
 * exists once, breaks the request off: a server that got all of a shorter body would take it for the whole.
 */
final class SentBody {

    private final BodyInserter<?, ? super ClientHttpRequest> body;
    private volatile long longest;
    private volatile boolean cameOutShort;

    SentBody(BodyInserter<?, ? super ClientHttpRequest> body) {
        this.body = body;
    }

    /** Whether the body of the last attempt was shorter than one before. */
    boolean cameOutShort() {
        return cameOutShort;
    }

    BodyInserter<?, ClientHttpRequest> ofNextAttempt() {
        return (request, context) -> body.insert(new Counted(request), context);
    }

    /** A request whose body is counted. */
    private final class Counted extends ClientHttpRequestDecorator {

        private final AtomicLong sent = new AtomicLong();

        Counted(ClientHttpRequest request) {
            super(request);
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> buffers) {
            return super.writeWith(counted(buffers).concatWith(end()));
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> parts) {
            Flux<Publisher<DataBuffer>> counted = Flux.from(parts).map(this::counted);
            return super.writeAndFlushWith(counted.concatWith(Flux.just(end())));
        }

        @Override
        public Mono<Void> setComplete() {
            return end().then(super.setComplete());
        }

        private Flux<DataBuffer> counted(Publisher<? extends DataBuffer> buffers) {
            return Flux.<DataBuffer>from(buffers).doOnNext(buffer -> sent.addAndGet(buffer.readableByteCount()));
        }

        /** Fails if the body is shorter than before. */
        private Mono<DataBuffer> end() {
            return Mono.defer(() -> {
                cameOutShort = sent.get() < longest;
                longest = Math.max(longest, sent.get());
                return cameOutShort
                        ? Mono.error(new IOException("the body came out shorter than before"))
                        : Mono.empty();
            });
        }
    }
}
