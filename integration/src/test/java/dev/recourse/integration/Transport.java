package dev.recourse.integration;

import dev.recourse.client.socket.SocketBuilder;
import java.util.function.UnaryOperator;

/** The WebSocket clients on which everything here runs. */
enum Transport {
    JDK(builder -> builder);

    private final UnaryOperator<SocketBuilder> choice;

    Transport(UnaryOperator<SocketBuilder> choice) {
        this.choice = choice;
    }

    /** The builder of a socket that uses this client. */
    SocketBuilder on(SocketBuilder builder) {
        return choice.apply(builder);
    }
}
