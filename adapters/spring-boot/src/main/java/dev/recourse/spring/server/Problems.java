package dev.recourse.spring.server;

import dev.recourse.engine.AcceptLanguage;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.RecourseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The responses of thrown errors. They are written as the catalog's clients read them, byte by byte: a
 * {@code ProblemDetail} would be written again by the application's own JSON settings.
 */
final class Problems {

    private static final MediaType MEDIA_TYPE = MediaType.parseMediaType(ErrorAnswer.MEDIA_TYPE);

    private Problems() {}

    /**
     * The response.
     *
     * @throws RecourseException if the error's code is not one of an HTTP domain, so that there is no such response
     */
    static ResponseEntity<byte[]> of(RecourseException thrown, List<Locale> locales) {
        ErrorAnswer answer = thrown.answer();
        if (answer.code().domain().protocol() != Protocol.HTTP) {
            throw thrown;
        }
        HttpHeaders headers = new HttpHeaders();
        answer.headers().forEach(headers::set);
        headers.setContentType(MEDIA_TYPE);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return ResponseEntity.status(answer.status())
                .headers(headers)
                .body(answer.problem(locales).getBytes(StandardCharsets.UTF_8));
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
