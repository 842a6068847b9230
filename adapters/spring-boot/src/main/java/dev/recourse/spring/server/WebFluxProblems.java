package dev.recourse.spring.server;

import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/**
 * Answers a {@link RecourseException} of WebFlux: one of an annotated controller as an advice, before those without an
 * order; one of a function or a filter as a handler of the server, before that of Spring Boot. The language is the one
 * that the request accepts, or that the application's own {@link LocaleContextResolver} chooses.
 */
@RestControllerAdvice
@Order(WebFluxProblems.ORDER)
public final class WebFluxProblems implements WebExceptionHandler {

    /** Before Spring Boot's own handler, which has -1. */
    static final int ORDER = -2;

    private final boolean isByHeader;

    /** @param resolver how the application chooses languages */
    public WebFluxProblems(LocaleContextResolver resolver) {
        this.isByHeader = resolver instanceof AcceptHeaderLocaleContextResolver;
    }

    /** The response for this error; one of another protocol is thrown again. */
    @ExceptionHandler
    public ResponseEntity<byte[]> answer(RecourseException thrown, ServerWebExchange exchange) {
        return Problems.of(thrown, locales(exchange));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (!(thrown instanceof RecourseException error)
                || error.code().domain().protocol() != Protocol.HTTP
                || response.isCommitted()) {
            return Mono.error(thrown);
        }
        ResponseEntity<byte[]> answer = Problems.of(error, locales(exchange));
        response.setStatusCode(answer.getStatusCode());
        answer.getHeaders().forEach(response.getHeaders()::addAll);
        byte[] body = answer.getBody();
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body == null ? new byte[0] : body)));
    }

    private List<Locale> locales(ServerWebExchange exchange) {
        List<String> accepted = exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.ACCEPT_LANGUAGE);
        return Problems.locales(
                accepted, isByHeader, () -> exchange.getLocaleContext().getLocale());
    }
}
