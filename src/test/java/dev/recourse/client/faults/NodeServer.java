package dev.recourse.client.faults;

import dev.recourse.testkit.ServerCertificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A fault server on the package {@code ws} of Node.js. */
final class NodeServer implements FaultServer {

    private final NodeProcess node;
    private final boolean secure;
    private final int id;
    private final int port;

    NodeServer(NodeProcess node, Optional<ServerCertificate> identity) {
        this.node = node;
        this.secure = identity.isPresent();
        this.id = node.say(
                "create",
                identity.map(who -> Base64.getEncoder().encodeToString(who.pkcs12()))
                        .orElse(""),
                identity.map(ServerCertificate::password).orElse(""));
        this.port = say("restart");
    }

    private int say(Object... words) {
        Object[] command = new Object[words.length + 1];
        command[0] = words[0];
        command[1] = id;
        System.arraycopy(words, 1, command, 2, words.length - 1);
        return node.say(command);
    }

    private FaultServer then(Object... words) {
        say(words);
        return this;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public FaultServer accept() {
        return then("handshake", "accept");
    }

    @Override
    public FaultServer refuse(int code, String reason) {
        return then("handshake", "refuse", code, reason);
    }

    @Override
    public FaultServer refuseWithoutCode() {
        return then("handshake", "refuse");
    }

    @Override
    public FaultServer drop() {
        return then("handshake", "drop");
    }

    @Override
    public FaultServer freeze() {
        return then("handshake", "freeze");
    }

    @Override
    public FaultServer reject(int status, String retryAfter) {
        return then("handshake", "answer", status, retryAfter, "");
    }

    @Override
    public FaultServer reset() {
        return then("handshake", "reset");
    }

    @Override
    public FaultServer cutShort() {
        return then("handshake", "cutShort");
    }

    @Override
    public FaultServer silent() {
        return then("handshake", "silent");
    }

    @Override
    public FaultServer answer(String path, int status, String retryAfter, String body) {
        return then("call", path, "answer", status, retryAfter, body);
    }

    @Override
    public FaultServer hold(String path, int status, String body) {
        return then("call", path, "hold", status, "", body);
    }

    @Override
    public FaultServer cutShort(String path) {
        return then("call", path, "cutShort");
    }

    @Override
    public void release() {
        say("release");
    }

    @Override
    public void write(int socket, byte... bytes) {
        say("write", socket, HexFormat.of().formatHex(bytes));
    }

    @Override
    public void reset(int socket) {
        say("reset", socket);
    }

    @Override
    public void close(int socket, int code, String reason) {
        say("close", socket, code, reason);
    }

    @Override
    public int handshakes() {
        return say("handshakes");
    }

    @Override
    public int calls() {
        return say("calls");
    }

    @Override
    public void kill() {
        say("kill");
    }

    @Override
    public void restart() {
        say("restart");
    }

    @Override
    public void close() {
        say("kill");
    }
}
