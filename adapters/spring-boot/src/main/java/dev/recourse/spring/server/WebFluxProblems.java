package dev.recourse.spring.server;

import dev.recourse.engine.RecourseException;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/**
 * Answers a {@link RecourseException} of an annotated controller of WebFlux, in the language that the request accepts,
 * or that the application's own {@link LocaleContextResolver} chooses. Before an advice without an order, such as one
 * for all exceptions.
 */
@RestControllerAdvice
@Order(0)
public final class WebFluxProblems {

    private final WebFluxErrors errors;

    /** @param errors writes the responses */
    public WebFluxProblems(WebFluxErrors errors) {
        this.errors = errors;
    }

    /**
     * Writes the response for this error; the error passes if its code is one of another protocol, or if a part of
     * another response was sent.
     */
    @ExceptionHandler
    public Mono<Void> answer(RecourseException thrown, ServerWebExchange exchange) {
        return errors.handle(exchange, thrown);
    }
}
