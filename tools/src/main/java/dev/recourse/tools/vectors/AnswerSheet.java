package dev.recourse.tools.vectors;

import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import dev.recourse.tools.answer.JsonBody;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Headers and text of an answer, with values at the places where its domain reads them. */
final class AnswerSheet {

    private static final Pattern LITERAL =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null");

    private final Reads reads;
    private final boolean free;
    private final Draw draw;
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private final JsonBody body = new JsonBody();

    AnswerSheet(Reads reads, boolean free, Draw draw) {
        this.reads = reads;
        this.free = free;
        this.draw = draw;
    }

    private boolean sometimes(int times) {
        return free && draw.oneIn(times);
    }

    Map<String, Object> headers() {
        return headers;
    }

    /** Adds a header, whose name is written in any case. */
    void putHeader(String name, Object value) {
        headers.put(
                switch (free ? draw.below(6) : 2) {
                    case 0 -> name.toLowerCase(Locale.ROOT);
                    case 1 -> name.toUpperCase(Locale.ROOT);
                    default -> name;
                },
                value);
    }

    /** Adds a member of the text. */
    void putMember(String pointer, String value) {
        body.put(pointer, free ? scalar(value) : value);
    }

    /** A text, or the number or word that it writes. */
    private Object scalar(String value) {
        return LITERAL.matcher(value).matches() && draw.oneIn(2) ? new JsonText.Raw(value) : value;
    }

    /** Adds a value. What is read from details is in the reason. */
    void put(Place place, String value) {
        if (place instanceof Place.Header header) {
            putHeader(header.name(), value);
        } else if (place instanceof Place.Json json) {
            putMember(json.pointer().toString(), value);
        }
    }

    /** Adds the code at one of its places, and sometimes another one at others. */
    void putCode(String code) {
        int size = reads.code().size();
        int chosen = size == 0 ? 0 : draw.below(size);
        for (int i = 0; i < size; i++) {
            if (i == chosen) {
                putCode(reads.code().get(i), code);
            } else if (sometimes(3)) {
                putCode(reads.code().get(i), draw.pick(OddTexts.CODES));
            }
        }
    }

    private void putCode(Place place, String code) {
        if (place instanceof Place.Problem && sometimes(3)) {
            putMember("/type", "https://example.org/errors/" + code + draw.pick("", "/", "?a=b", "#c"));
        } else if (place instanceof Place.Problem) {
            putMember("/code", code);
        } else {
            put(place, code);
        }
    }

    /** The whole text: JSON, if the domain reads the reason from it or there is something else in it. */
    String text(String reason) {
        if (!reason.isEmpty()) {
            for (Place place : reads.reason()) {
                if (place instanceof Place.Problem) {
                    putMember(sometimes(4) ? "/title" : "/detail", reason);
                } else {
                    put(place, reason);
                }
            }
        }
        if (body.isEmpty()) {
            return reason;
        }
        String json = JsonText.of(body.value());
        return free ? noise(json) : json;
    }

    /** JSON as it is, in another form, or damaged. */
    private String noise(String json) {
        return switch (draw.below(40)) {
            case 0 -> json.substring(0, draw.below(json.length()));
            case 1 -> json + draw.pick(" ", "\n", "x", ",", json);
            case 2 -> "\uFEFF" + json;
            case 3 -> json.replace(":", " : ").replace(",", "\r\n\t, ");
            case 4 -> json.replace("e", "\\u0065");
            case 5 -> json.replace("\"", "'");
            case 6 -> "{\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "," + json.substring(1);
            case 7 -> json.substring(0, json.length() - 1) + "," + json.substring(1);
            case 8 -> draw.oneIn(8) ? json + " ".repeat(66_000) : "[" + json + "]";
            default -> json;
        };
    }
}
