package dev.recourse.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Jetty's handler: turns every request into an {@link Exchange} for one of two consumers. */
final class JettyAdapter extends Handler.Abstract {
    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final ServerBehavior behavior;
    private final Consumer<Exchange> handshakes;
    private final Consumer<Exchange> calls;

    JettyAdapter(ServerBehavior behavior, Consumer<Exchange> handshakes, Consumer<Exchange> calls) {
        this.behavior = behavior;
        this.handshakes = handshakes;
        this.calls = calls;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (CallReader.isHandshake(request)) {
            give(handshakes, exchange(request, response, callback, ""));
        } else {
            Content.Source.asByteArrayAsync(
                    request,
                    MAX_BODY_BYTES,
                    Promise.Invocable.from(
                            InvocationType.BLOCKING,
                            body -> give(calls, exchange(request, response, callback, new String(body, UTF_8))),
                            tooLong -> Response.writeError(request, response, callback, 413)));
        }
        return true;
    }

    private Exchange exchange(Request request, Response response, Callback callback, String body) {
        return new Exchange(CallReader.read(request, body), request, response, callback, behavior::usual, () -> {});
    }

    private static void give(Consumer<Exchange> consumer, Exchange exchange) {
        try {
            consumer.accept(exchange);
        } catch (RuntimeException broken) {
            Response.writeError(exchange.request(), exchange.response(), exchange.callback(), broken);
        }
    }
}
