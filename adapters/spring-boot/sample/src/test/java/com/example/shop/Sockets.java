package com.example.shop;

import dev.recourse.engine.RecourseException;
import dev.recourse.spring.websocket.ClosingWebSocketHandler;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.RateLimitDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Closes sessions with codes of WireSocket. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class Sockets implements WebSocketConfigurer {

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(ClosingWebSocketHandler.of(new Documents()), "/documents");
    }

    private static final class Documents extends TextWebSocketHandler {

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message) {
            switch (message.getPayload()) {
                case "limit" -> throw new RecourseException(new RateLimitDetails(600).answer());
                case "forbidden" -> throw new RecourseException(CloseCode.FORBIDDEN.answer());
                default -> throw new IllegalStateException("a fault of the application");
            }
        }
    }
}
