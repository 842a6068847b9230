package dev.recourse.spring.server;

import dev.recourse.engine.RecourseException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers a {@link RecourseException} that a handler of Spring MVC throws, in the language that the request accepts, or
 * that the application's own {@link LocaleResolver} chooses. Before an advice without an order, such as one for all
 * exceptions.
 */
@RestControllerAdvice
@Order(0)
public final class MvcProblems {

    /** The response for this error; one of another protocol is thrown again. */
    @ExceptionHandler
    public ResponseEntity<byte[]> answer(RecourseException thrown, HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        boolean isByHeader = resolver == null || resolver instanceof AcceptHeaderLocaleResolver;
        return Problems.of(
                thrown, Problems.locales(accepted, isByHeader, () -> RequestContextUtils.getLocale(request)));
    }
}
