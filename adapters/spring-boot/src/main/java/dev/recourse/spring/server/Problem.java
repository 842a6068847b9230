package dev.recourse.spring.server;

import dev.recourse.engine.AcceptLanguage;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The response of a thrown error. It is written as the catalog's clients read it, byte by byte: a {@code ProblemDetail}
 * would be written again by the application's own JSON settings.
 *
 * @param headers all but {@code Vary}, which others may set too
 */
record Problem(int status, Map<String, String> headers, String text) {

    byte[] body() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The response.
     *
     * @throws RecourseException if the error's code is not one of an HTTP domain, so that there is no such response
     */
    static Problem of(RecourseException thrown, List<Locale> locales) {
        ErrorAnswer answer = thrown.answer();
        if (answer.code().domain().protocol() != Protocol.HTTP) {
            throw thrown;
        }
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, ErrorAnswer.MEDIA_TYPE);
        return new Problem(answer.status(), headers, answer.problem(locales));
    }

    /**
     * The languages of the person who sent the request.
     *
     * @param accepted the values of {@code Accept-Language}
     * @param isByHeader whether the application chooses languages by that header
     * @param chosen what the application chose
     */
    static List<Locale> locales(List<String> accepted, boolean isByHeader, Supplier<@Nullable Locale> chosen) {
        if (isByHeader && !accepted.isEmpty()) {
            return AcceptLanguage.of(String.join(",", accepted));
        }
        Locale locale = chosen.get();
        return locale == null ? List.of() : List.of(locale);
    }
}
