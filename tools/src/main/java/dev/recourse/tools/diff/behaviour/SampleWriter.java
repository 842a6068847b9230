package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.json.Json;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.tools.answer.JsonBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes failures of one code as {@code decide} reads them. */
final class SampleWriter {

    /** The time of day that hints which are dates count from. */
    private static final String DATE = "2026-03-05T12:00:00Z";

    private static final String SECONDS = "7";
    private static final String MILLIS = "7000";
    private static final String EPOCH = "1772712007";
    private static final String LATER = "Thu, 05 Mar 2026 12:00:07 GMT";
    private static final int SOME_STATUS = 400;

    private final String domain;
    private final Protocol protocol;
    private final Reads reads;
    private final String code;
    private final OptionalInt status;

    /** @param status the status that carries the code, where it is not a status itself */
    SampleWriter(String domain, Protocol protocol, Reads reads, String code, OptionalInt status) {
        this.domain = domain;
        this.protocol = protocol;
        this.reads = reads;
        this.code = code;
        this.status = status;
    }

    private boolean isStatus() {
        return protocol == Protocol.HTTP && status.isEmpty() && code.matches("[1-9][0-9]{2}");
    }

    /** The failure with its code only, as a client has it that read the answer itself. */
    Optional<Sample> byCode(Situation situation) {
        boolean needsAnswer = protocol == Protocol.HTTP
                && (!situation.values().isEmpty()
                        || situation.location().isPresent()
                        || situation.placedHint().isPresent());
        if (needsAnswer) {
            return Optional.empty();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("domain", domain);
        fields.put("code", code);
        String text = text(new Sheet(), situation);
        if (!text.isEmpty()) {
            fields.put("reason", text);
        }
        return Optional.of(Sample.of(with(situation, fields)));
    }

    /** The failure as an answer of HTTP. A code that is not a status is at this one of the places of codes. */
    Optional<Sample> byAnswer(Situation situation, int place) {
        boolean hasPlace = place < reads.code().size();
        if (protocol != Protocol.HTTP || (!isStatus() && !hasPlace)) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet();
        if (!isStatus()) {
            sheet.put(reads.code().get(place), code);
        }
        situation.location().ifPresent(url -> sheet.headers.put("Location", url));
        String body = text(sheet, situation);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("domain", domain);
        fields.put("status", isStatus() ? Integer.parseInt(code) : status.orElse(SOME_STATUS));
        if (!sheet.headers.isEmpty()) {
            fields.put("headers", sheet.headers);
        }
        if (!body.isEmpty()) {
            fields.put("body", body);
        }
        return Optional.of(Sample.of(with(situation, fields)));
    }

    /** The number of places of codes. */
    int codes() {
        return reads.code().size();
    }

    /** The number of places of hints. */
    int hints() {
        return reads.hint().size();
    }

    private Map<String, Object> with(Situation situation, Map<String, Object> fields) {
        situation.hintMillis().ifPresent(millis -> fields.put("hintMs", millis));
        if (situation.placedHint().isPresent()
                && isDate(reads.hint().get(situation.placedHint().get()))) {
            fields.put("date", DATE);
        }
        situation.phase().filter(phase -> phase == Phase.OPENING).ifPresent(phase -> fields.put("phase", phase.text()));
        if (!situation.idempotent()) {
            fields.put("idempotent", false);
        }
        if (situation.call()) {
            fields.put("call", true);
        }
        return fields;
    }

    private static boolean isDate(HintPlace hint) {
        return hint.unit() == HintUnit.EPOCH || hint.unit() == HintUnit.DATE;
    }

    /** The body or the close reason: JSON, if there is something in it besides the reason. */
    private String text(Sheet sheet, Situation situation) {
        situation.values().forEach((name, value) -> {
            Reads.Value read = reads.values().get(name);
            if (read != null) {
                sheet.put(read.place(), value);
            }
        });
        situation.placedHint().map(reads.hint()::get).ifPresent(hint -> sheet.put(hint.place(), hintText(hint)));
        String reason = situation.reason().orElse("");
        if (!reason.isEmpty()) {
            reads.reason().forEach(place -> sheet.putReason(place, reason));
        }
        return sheet.body.isEmpty() ? reason : Json.write(sheet.body.value());
    }

    private static String hintText(HintPlace hint) {
        return switch (hint.unit()) {
            case SECONDS -> SECONDS;
            case MILLIS -> MILLIS;
            case EPOCH -> EPOCH;
            case DATE -> LATER;
        };
    }

    /** What an answer holds. */
    private static final class Sheet {

        private final Map<String, Object> headers = new LinkedHashMap<>();
        private final JsonBody body = new JsonBody();

        void put(Place place, String text) {
            if (place instanceof Place.Header header) {
                headers.put(header.name(), text);
            } else if (place instanceof Place.Json json) {
                body.put(json.pointer().toString(), text);
            } else if (place instanceof Place.Problem) {
                body.put("/code", text);
            }
        }

        void putReason(Place place, String text) {
            if (place instanceof Place.Problem) {
                body.put("/detail", text);
            } else {
                put(place, text);
            }
        }
    }
}
