package dev.recourse.spring.server;

import dev.recourse.engine.RecourseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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

    /**
     * Writes the response for this error. The error is thrown again if its code is one of another protocol, or if a
     * part of another response was sent.
     */
    @ExceptionHandler
    public void answer(RecourseException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw thrown;
        }
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        boolean isByHeader = resolver == null || resolver instanceof AcceptHeaderLocaleResolver;
        Problem problem =
                Problem.of(thrown, Problem.locales(accepted, isByHeader, () -> RequestContextUtils.getLocale(request)));
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        byte[] body = problem.body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
