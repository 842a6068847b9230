package dev.recourse.client.faults;

import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.Reply;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.ServerCertificate;
import dev.recourse.testkit.ServerWebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A fault server on Jetty. */
final class JettyServer implements FaultServer {

    private final boolean secure;
    private final ScriptedServer server;
    private final CompletableFuture<?> gate = new CompletableFuture<>();

    JettyServer(Optional<ServerCertificate> identity) {
        secure = identity.isPresent();
        server = identity.map(ScriptedServer::startSecure).orElseGet(ScriptedServer::start);
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    private FaultServer then(Handshake step) {
        server.script().then(step);
        return this;
    }

    @Override
    public FaultServer accept() {
        return then(Handshake.accept());
    }

    @Override
    public FaultServer refuse(int code, String reason) {
        return then(Handshake.refuse(code, reason));
    }

    @Override
    public FaultServer refuseWithoutCode() {
        return then(Handshake.refuseWithoutCode());
    }

    @Override
    public FaultServer drop() {
        return then(Handshake.drop());
    }

    @Override
    public FaultServer freeze() {
        return then(Handshake.freeze());
    }

    @Override
    public FaultServer reject(int status, String retryAfter) {
        return then(Handshake.answer(reply(status, retryAfter)));
    }

    @Override
    public FaultServer reset() {
        return then(Handshake.answer(Answer.reset()));
    }

    @Override
    public FaultServer cutShort() {
        return then(Handshake.answer(Answer.cutShort()));
    }

    @Override
    public FaultServer silent() {
        return then(Handshake.answer(Answer.silent()));
    }

    @Override
    public FaultServer answer(String path, int status, String retryAfter, String body) {
        server.script().on(path, reply(status, retryAfter).withBody(body));
        return this;
    }

    @Override
    public FaultServer hold(String path, int status, String body) {
        server.script().on(path, reply(status, "").withBody(body).after(gate));
        return this;
    }

    @Override
    public FaultServer cutShort(String path) {
        server.script().on(path, Answer.cutShort());
        return this;
    }

    private static Reply reply(int status, String retryAfter) {
        Reply reply = Answer.status(status).withHeader("Date", HttpDates.in(Duration.ZERO));
        return retryAfter.isEmpty() ? reply : reply.withHeader("Retry-After", retryAfter);
    }

    @Override
    public void release() {
        gate.complete(null);
    }

    private ServerWebSocket peer(int socket) {
        return server.sockets().nth(socket).orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void write(int socket, byte... bytes) {
        peer(socket).write(bytes);
    }

    @Override
    public void reset(int socket) {
        peer(socket).reset();
    }

    @Override
    public void close(int socket, int code, String reason) {
        peer(socket).close(code, reason);
    }

    @Override
    public int handshakes() {
        return server.handshakes().count();
    }

    @Override
    public int calls() {
        return server.calls().count();
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public void restart() {
        server.restart();
    }

    @Override
    public void close() {
        server.close();
    }
}
