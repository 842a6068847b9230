package dev.recourse.client.socket;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sets a parameter in the query of an address, and leaves all others as they are written. */
final class QueryParameter {

    private QueryParameter() {}

    /**
     * The address with this parameter, once: where the first of this name was, else at the end. Its name may be written
     * with percent escapes.
     */
    static URI set(URI address, String name, String value) {
        String parameter = encoded(name) + "=" + encoded(value);
        String text = address.toString();
        String query = address.getRawQuery();
        String start = query == null ? text : text.substring(0, text.length() - query.length() - 1);
        return URI.create(start + "?" + replaced(query == null ? "" : query, name, parameter));
    }

    private static String replaced(String query, String name, String parameter) {
        List<String> parts = new ArrayList<>();
        boolean isSet = false;
        int start = 0;
        while (start < query.length()) {
            int end = query.indexOf('&', start);
            String part = query.substring(start, end < 0 ? query.length() : end);
            start += part.length() + 1;
            if (!isNamed(name, part)) {
                parts.add(part);
            } else if (!isSet) {
                isSet = true;
                parts.add(parameter);
            }
        }
        if (query.endsWith("&")) {
            parts.add("");
        }
        if (!isSet) {
            parts.add(parameter);
        }
        return String.join("&", parts);
    }

    private static boolean isNamed(String name, String part) {
        int equals = part.indexOf('=');
        String written = equals < 0 ? part : part.substring(0, equals);
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8).equals(name);
        } catch (IllegalArgumentException e) {
            // A malformed escape, which stands for itself.
            return written.equals(name);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
