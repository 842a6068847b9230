package dev.recourse.client.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.support.Mischief;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.ScriptedServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the application's own code throws in a call ends the call, and is what the call fails with. */
class CallSeamsTest {

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    private RecoveringHttp http() {
        return RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", server.http("/"))
                .build();
    }

    private static void assertTold(Mischief mischief, CompletableFuture<?> call) {
        ExecutionException told = assertThrows(ExecutionException.class, () -> call.get(30, TimeUnit.SECONDS));

        String error = String.valueOf(told.getCause());
        assertEquals(
                mischief == Mischief.NULL ? "java.lang.NullPointerException" : mischief.text(),
                mischief == Mischief.NULL ? error.replaceAll(":.*", "") : error);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatCannotBeMade(Mischief mischief) {
        HttpCall call = HttpCall.of("dataplane", (base, token) -> mischief.commit());

        assertTold(mischief, http().sendAsync(call, BodyHandlers.discarding()));
    }

    @ParameterizedTest
    @EnumSource
    void anEndpointWithoutAnAddress(Mischief mischief) {
        RecoveringHttp http = RecoveringHttp.builder(TestPolicy.QUICK)
                .endpoint("dataplane", (Supplier<java.net.URI>) mischief::commit)
                .build();

        assertTold(mischief, http.sendAsync(HttpCall.get("dataplane", "/"), BodyHandlers.discarding()));
        assertTold(
                mischief,
                http.sendAsync(HttpRequest.newBuilder(server.http("/")).build(), BodyHandlers.discarding()));
    }

    @ParameterizedTest
    @EnumSource
    void aHandlerThatFails(Mischief mischief) {
        assertTold(mischief, http().sendAsync(HttpCall.get("dataplane", "/"), info -> mischief.commit()));
    }

    private enum Signal {
        BODY,
        SUBSCRIBE,
        COMPLETE
    }

    private static BodyHandler<Object> failing(Signal signal, Mischief mischief) {
        return info -> new BodySubscriber<>() {
            private final BodySubscriber<Object> usual = BodySubscribers.replacing("read");

            @Override
            public CompletionStage<Object> getBody() {
                return signal == Signal.BODY ? mischief.commit() : usual.getBody();
            }

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                if (signal == Signal.SUBSCRIBE) {
                    mischief.commit();
                }
                usual.onSubscribe(subscription);
            }

            @Override
            public void onNext(List<ByteBuffer> item) {
                usual.onNext(item);
            }

            @Override
            public void onError(Throwable error) {
                usual.onError(error);
            }

            @Override
            public void onComplete() {
                if (signal == Signal.COMPLETE) {
                    mischief.commit();
                }
                usual.onComplete();
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatCannotBeRead(Mischief mischief) {
        assertTold(mischief, http().sendAsync(HttpCall.get("dataplane", "/"), failing(Signal.BODY, mischief)));
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aSubscriberThatThrows(Mischief mischief) {
        assertTold(mischief, http().sendAsync(HttpCall.get("dataplane", "/"), failing(Signal.SUBSCRIBE, mischief)));
        assertTold(mischief, http().sendAsync(HttpCall.get("dataplane", "/"), failing(Signal.COMPLETE, mischief)));
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aBodyThatCannotBeSent(Mischief mischief) {
        assertTold(
                mischief,
                http().sendAsync(
                                HttpCall.post("dataplane", "/", new BodyPublisher() {
                                    @Override
                                    public long contentLength() {
                                        return 3;
                                    }

                                    @Override
                                    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                                        mischief.commit();
                                    }
                                }),
                                BodyHandlers.discarding()));
    }
}
