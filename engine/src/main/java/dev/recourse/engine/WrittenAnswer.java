package dev.recourse.engine;

import java.io.Serializable;
import java.util.Map;

/**
 * An answer as it is sent.
 *
 * @param code the status, the close code, or another code
 * @param headers the header lines of an HTTP answer, by name
 * @param members the members of a problem document, apart from those of every problem
 * @param text the reason of an answer that is not an HTTP answer
 */
record WrittenAnswer(String code, Map<String, String> headers, Map<String, Object> members, String text)
        implements Serializable {

    private static final long serialVersionUID = 1;

    WrittenAnswer {
        headers.forEach((name, value) -> {
            if (!Texts.isHeaderValue(name) || name.isEmpty() || !Texts.isHeaderValue(value)) {
                throw new IllegalArgumentException("a header line has characters that are not allowed there");
            }
        });
    }

    /** The answer as a client receives it, with this body of an HTTP answer. */
    Answer received(String body) {
        Answer answer = Answer.of(code);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.withHeader(header.getKey(), header.getValue());
        }
        return answer.withBody(body);
    }
}
