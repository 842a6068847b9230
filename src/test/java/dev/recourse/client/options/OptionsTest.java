package dev.recourse.client.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.socket.QueuePolicy;
import dev.recourse.client.socket.ReconnectingWebSocket;
import dev.recourse.client.socket.SocketBuilder;
import dev.recourse.client.support.DrivenTransport;
import dev.recourse.client.support.SocketEvents;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.client.support.VirtualEnvironment;
import dev.recourse.engine.GiveUp;
import dev.recourse.testkit.VirtualTime;
import java.net.URI;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an option that was set wrongly, or not at all, is answered with. */
class OptionsTest {

    private static SocketBuilder socket() {
        return ReconnectingWebSocket.builder(URI.create("ws://localhost:1/"), TestPolicy.QUICK)
                .httpDomain("dataplane");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // This is the mistake.
    private static <T> T missing() {
        return null;
    }

    static Stream<Executable> options() {
        return Stream.of(
                () -> socket().tokens(missing()),
                () -> socket().refresh("metadata", missing()),
                () -> socket().budget(missing()),
                () -> socket().listener(missing()),
                () -> socket().environment(missing()),
                () -> socket().connectivity(missing()),
                () -> socket().transport(missing()),
                () -> socket().tokenPlace(missing()),
                () -> socket().locator(missing()),
                () -> socket().queue(OptionsTest.<QueuePolicy>missing()),
                () -> socket().endpoint("dashboard", OptionsTest.<Supplier<URI>>missing()));
    }

    @ParameterizedTest
    @MethodSource("options")
    void anOptionThatIsMissingIsRefusedWhereItIsSet(Executable option) {
        assertThrows(NullPointerException.class, option);
    }

    @Test
    void aRefreshWithoutTokensSaysWhatIsMissing() {
        SocketEvents events = new SocketEvents();
        DrivenTransport transport = new DrivenTransport();
        ReconnectingWebSocket socket = socket().transport(transport)
                .environment(VirtualEnvironment.at(new VirtualTime()))
                .open(events);

        transport.last().listener.closed(4002, "");

        events.expect("connected", "refresh close/4002", "give-up transport/refresh-failed not-recoverable");
        GiveUp giveUp = (GiveUp) socket.snapshot().decision().orElseThrow();
        assertEquals(
                "there are no tokens to renew: add .tokens(…) to the builder",
                giveUp.failure().context());
    }
}
