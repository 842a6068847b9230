package com.example.shop;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import dev.recourse.spring.websocket.ClosingWebSocketHandler;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Sessions that the application closes. */
@Configuration
@EnableWebSocket
class Sockets implements WebSocketConfigurer {

    private static final ErrorCode BUSY = Domain.of(
                    "close", Protocol.WEBSOCKET, List.of(CodeInfo.of("1013", "BUSY", "Try Again Later")))
            .lookup(1013);

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        TextWebSocketHandler documents = new TextWebSocketHandler() {
            @Override
            protected void handleTextMessage(WebSocketSession session, TextMessage message) {
                throw new RecourseException(BUSY.answer());
            }
        };
        registry.addHandler(ClosingWebSocketHandler.of(documents), "/documents");
    }
}
