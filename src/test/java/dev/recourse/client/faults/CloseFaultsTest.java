package dev.recourse.client.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseFaultsTest extends FaultRun {

    private static final int CLOSE = 0x88;

    CloseFaultsTest(Servers kind) {
        super(kind);
    }

    private static byte[] frame(byte... content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(CLOSE);
        if (content.length < 126) {
            bytes.write(content.length);
        } else {
            bytes.write(126);
            bytes.write(content.length >> 8);
            bytes.write(content.length);
        }
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private static byte[] close(int code, byte... reason) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(code >> 8);
        content.write(code);
        content.writeBytes(reason);
        return frame(content.toByteArray());
    }

    /** Close frames that RFC 6455, sections 5.5 and 7.4, forbids. */
    static Stream<Named<byte[]>> forbidden() {
        return Stream.of(
                Named.of("oversized", close(4006, "x".repeat(124).getBytes(UTF_8))),
                Named.of("huge", close(4006, "x".repeat(60_000).getBytes(UTF_8))),
                Named.of("half a code", frame((byte) 0x0F)),
                Named.of("no UTF-8", close(4006, (byte) 0xC3, (byte) 0x28)),
                Named.of("fragmented", new byte[] {0x08, 2, 0x0F, (byte) 0xA6}),
                Named.of("masked", new byte[] {(byte) CLOSE, (byte) 0x82, 0, 0, 0, 0, 0x0F, (byte) 0xA6}),
                Named.of("reserved bits", new byte[] {(byte) 0xF8, 2, 0x0F, (byte) 0xA6}),
                Named.of("code 0", close(0)),
                Named.of("code 999", close(999)),
                Named.of("code 1005", close(1005)),
                Named.of("code 1006", close(1006)));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aForbiddenCloseIsALostConnection(byte[] close) {
        FaultServer server = server();
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected");

        server.write(1, close);

        trial.waitsAfter("retry close/1006");
        trial.expect("connected");
    }

    @Test
    void aCloseWithoutACodeIsRetried() {
        FaultServer server = server().refuseWithoutCode();
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected");
        trial.waitsAfter("retry close/1005");

        trial.expect("connected");
    }

    @Test
    void aCloseThatArrivesInPartsIsReadAsOne() {
        FaultServer server = server();
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected");
        byte[] bytes = close(4006, "Rate limit exceeded: 100 ops/min".getBytes(UTF_8));

        for (byte part : bytes) {
            server.write(1, part);
        }

        trial.waitsAfter("retry close/4006");
        assertEquals(33_000, trial.time.now());
        trial.expect("connected");
    }

    /** The peer ignores the close frame, and is not waited for longer than a second. */
    @Test
    void aPeerThatDoesNotAnswerACloseIsAborted() {
        FaultServer server = server();
        Footprint before = Footprint.now();
        server.freeze();
        trial.open(() -> server.ws("/doc"));
        trial.expect("connected");

        trial.socket().close();
        trial.expect("closed");
        trial.rest();

        assertEquals(1_000, trial.time.now());
        trial.expectNoWait();
        trial.ended();
        server.kill();
        before.assertRegained();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1002, 1003, 1007, 1008, 1009, 3003, 4003, 4004, 4005, 4007, 4008})
    void aFinalCodeIsGivenUp(int code) {
        FaultServer server = server().refuse(code, "");
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected", "give-up close/" + code + " not-recoverable");
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1011, 1012, 1013, 1014, 3008, 4006})
    void aTransientCodeIsRetried(int code) {
        FaultServer server = server().refuse(code, "");
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected");
        trial.waitsAfter("retry close/" + code);

        trial.expect("connected");
    }

    @Test
    void anUnknownCodeIsRetriedThreeTimes() {
        FaultServer server = server();
        for (int i = 0; i < 4; i++) {
            server.refuse(4999, "soon");
        }
        trial.open(() -> server.ws("/doc"));

        for (int i = 0; i < 3; i++) {
            trial.expect("connected");
            trial.waitsAfter("retry close/4999");
        }

        trial.expect("connected", "give-up close/4999 retries-spent");
        assertEquals(7_500 + 15_000 + 30_000, trial.time.now());
    }
}
