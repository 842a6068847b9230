package dev.recourse.spring.server;

import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/** Answers a {@link RecourseException} of a function or a filter of WebFlux, before Spring Boot's own handler. */
@Order(WebFluxErrors.ORDER)
public final class WebFluxErrors implements WebExceptionHandler {

    /** Before Spring Boot's own handler, which has -1. */
    static final int ORDER = -2;

    private final boolean isByHeader;

    /** @param resolver how the application chooses languages */
    public WebFluxErrors(LocaleContextResolver resolver) {
        this.isByHeader = resolver instanceof AcceptHeaderLocaleContextResolver;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (!(thrown instanceof RecourseException error)
                || error.code().domain().protocol() != Protocol.HTTP
                || response.isCommitted()) {
            return Mono.error(thrown);
        }
        Problem problem = Problem.of(error, locales(exchange));
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        problem.headers().forEach(response.getHeaders()::set);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        byte[] body = problem.body();
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private List<Locale> locales(ServerWebExchange exchange) {
        List<String> accepted = exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.ACCEPT_LANGUAGE);
        return Problem.locales(
                accepted, isByHeader, () -> exchange.getLocaleContext().getLocale());
    }
}
