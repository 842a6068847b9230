package dev.recourse.tools.vectors;

import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the fields of one failure. */
final class FailureWriter {

    private static final String STATUS = "[1-9][0-9]{2}";
    private static final String WHOLE_NUMBER = "0|-?[1-9][0-9]{0,14}";

    /** The hint of a case that applies only with one. */
    private static final long SOME_HINT = 1_000;

    /** The fields in which a hint can be, besides the places that the domain reads. */
    private static final int HINT_FIELDS = 3;

    private final Subject subject;
    private final boolean free;
    private final Draw draw;
    private final Hints hints;
    private final Targets targets;
    private final Samples samples;
    private final WallClock clock;
    private final Reads reads;
    private final boolean hasStatus;
    private final AnswerSheet sheet;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @param free whether the failure may be other than the catalog describes it */
    FailureWriter(Subject subject, boolean free, Draw draw, Hints hints, Targets targets, Samples samples) {
        this.subject = subject;
        this.free = free;
        this.draw = draw;
        this.hints = hints;
        this.targets = targets;
        this.samples = samples;
        this.clock = new WallClock(draw);
        this.reads = subject.domain().reads();
        this.hasStatus = subject.domain().protocol() == Protocol.HTTP && (needsStatus() || draw.oneIn(2));
        this.sheet = new AnswerSheet(reads, free, draw);
    }

    /** Whether a code alone cannot say enough. */
    private boolean needsStatus() {
        return subject.status().isPresent()
                || !subject.when().values().isEmpty()
                || subject.remedy().isToLocation();
    }

    /** Once in so many times, if the failure may be other than the catalog describes it. */
    private boolean sometimes(int times) {
        return free && draw.oneIn(times);
    }

    Map<String, Object> fields() {
        fields.put("domain", subject.domain().name());
        Map<String, Object> hint = new LinkedHashMap<>();
        addValues();
        boolean needsHint = subject.when().hint().orElse(false) && !sometimes(4);
        if (needsHint || sometimes(3)) {
            addHint(hint);
        }
        if (hasStatus) {
            addAnswer();
        } else {
            fields.put("code", code());
            String reason = sheet.text(reason());
            if (!reason.isEmpty()) {
                fields.put("reason", reason);
            }
        }
        fields.putAll(hint);
        addFlags();
        return fields;
    }

    private Object code() {
        String code = subject.code();
        return code.matches(WHOLE_NUMBER) && draw.oneIn(2) ? Long.valueOf(code) : code;
    }

    /** The values that the case tests, then some that the domain reads, and members that are named like details. */
    private void addValues() {
        for (ValueTest test : subject.when().values()) {
            Reads.Value value = reads.values().get(test.name());
            if (value != null) {
                sheet.put(value.place(), sometimes(4) ? samples.any(test.type()) : samples.passing(test));
            }
        }
        reads.values().forEach((name, value) -> {
            if (sometimes(3)) {
                sheet.put(value.place(), samples.any(value.type()));
            }
        });
        if (subject.details().isPresent() && sometimes(8)) {
            for (ReasonPattern.Hole hole : subject.details().get().holes()) {
                sheet.putMember("/" + hole.name(), samples.any(hole.type()));
            }
        }
    }

    private void addHint(Map<String, Object> hint) {
        int choice = free ? draw.below(HINT_FIELDS + reads.hint().size()) : 0;
        switch (choice) {
            case 0 -> hint.put("hintMs", free ? hints.number() : SOME_HINT);
            case 1 -> hint.put("retryAfter", draw.oneIn(4) ? hints.number() : hints.retryAfter(clock));
            case 2 -> sheet.putHeader("Retry-After", lines(hints.retryAfter(clock)));
            default -> {
                HintPlace place = reads.hint().get(choice - HINT_FIELDS);
                sheet.put(place.place(), hints.text(place, clock));
            }
        }
        if (free && !draw.oneIn(3)) {
            hint.put("date", clock.now());
        }
        if (sometimes(4)) {
            sheet.putHeader("Date", clock.httpDate(draw.pick(WallClock.Form.values())));
        }
    }

    /** One line of a header, sometimes after another one. */
    private Object lines(String line) {
        return draw.oneIn(6) ? List.of(OddTexts.any(draw), line) : line;
    }

    private String reason() {
        if (sometimes(12)) {
            return "";
        }
        if (sometimes(6)) {
            return OddTexts.any(draw);
        }
        Optional<ReasonPattern> pattern =
                sometimes(6) ? subject.details() : subject.when().reason().or(subject::details);
        if (pattern.isEmpty()) {
            return sometimes(2) ? OddTexts.any(draw) : "";
        }
        return free ? samples.any(pattern.get()) : samples.matching(pattern.get());
    }

    private void addAnswer() {
        boolean isStatus = subject.status().isEmpty() && subject.code().matches(STATUS);
        int status = subject.status().orElseGet(() -> isStatus ? Integer.parseInt(subject.code()) : anyStatus());
        fields.put("status", sometimes(12) ? anyStatus() : status);
        if (!isStatus) {
            sheet.putCode(subject.code());
        } else if (sometimes(6)) {
            sheet.putCode(draw.pick(OddTexts.CODES));
        }
        if (subject.remedy().isToLocation() || sometimes(10)) {
            sheet.putHeader("Location", free ? samples.any(HoleType.URL) : targets.fresh());
        }
        if (sometimes(10)) {
            sheet.putHeader(draw.pick("Content-Type", "Server", "constructor", "__proto__"), OddTexts.any(draw));
        }
        String text = sheet.text(reason());
        if (!sheet.headers().isEmpty()) {
            fields.put("headers", sheet.headers());
        }
        if (!text.isEmpty()) {
            fields.put(sometimes(8) ? "reason" : "body", text);
        }
    }

    private int anyStatus() {
        return draw.pick(400, 401, 404, 408, 418, 429, 500, 502, 503, 599, 600, 999);
    }

    private void addFlags() {
        Optional<Phase> phase = subject.when().phase();
        if (phase.isPresent() && !sometimes(4)) {
            fields.put("phase", phase.get().text());
        } else if (sometimes(3)) {
            fields.put("phase", draw.pick(Phase.values()).text());
        }
        if (sometimes(6)) {
            fields.put("idempotent", draw.oneIn(4));
        }
        if (sometimes(10)) {
            fields.put("repeatable", draw.oneIn(4));
        }
        if (sometimes(8)) {
            fields.put("sent", draw.oneIn(2));
        }
    }
}
