package dev.recourse.httpclient5;

import dev.recourse.engine.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** Responses as answers of the engine. */
final class Answers {

    private Answers() {}

    /** Status and headers. */
    static Answer headOf(HttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            if (header.getValue() != null) {
                headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue());
            }
        }
        return Answer.of(response.getCode()).withHeaders(headers);
    }
}
