package dev.recourse.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An HTTP request that has not been answered yet. */
record Exchange(
        Call call,
        Request request,
        Response response,
        Callback callback,
        Function<? super Call, Answer> usual,
        Runnable done) {

    /** A copy that runs something once it has been answered. */
    Exchange then(Runnable next) {
        return new Exchange(call, request, response, callback, usual, next);
    }

    void reply(Reply reply) {
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        Content.Sink.write(response, true, reply.body(), Callback.from(callback, done));
    }

    void answerAsUsual() {
        usual.apply(call).give(this);
    }

    void reset() {
        ConnectionReset.reset(endPoint());
        done.run();
    }

    void ignore() {
        done.run();
    }

    void cutShort() {
        ByteBuffer beginning = US_ASCII.encode("HTTP/1.1 ");
        endPoint().write(Callback.from(this::reset, failed -> reset()), beginning);
    }

    EndPoint endPoint() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }
}
