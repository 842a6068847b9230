package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code message}, {@code plain} and {@code gave-up} of one code. */
final class CodeMessagesBinder {

    private final Report report;
    private final MessageText gaveUp;

    CodeMessagesBinder(MessageText gaveUp, Report report) {
        this.gaveUp = gaveUp;
        this.report = report;
    }

    /** The sentences, or empty if the code has none. */
    Optional<CodeMessages> bind(Fields code, ReasonDetails details, Optional<Row> row) {
        List<String> holes = details.names();
        List<String> waits = row.isEmpty() || recovers(row.get()) ? List.of(MessageText.DELAY) : List.of();
        List<String> all = new ArrayList<>(holes);
        all.addAll(waits);
        if (details.unread()) {
            code.text("message")
                    .ifPresent(text -> all.addAll(MessageText.of(text).places()));
        }
        Optional<MessageText> message = Sentences.read(code, "message", all, report);
        Optional<MessageText> plain = Sentences.read(code, "plain", waits, report);
        Optional<MessageText> own = Sentences.read(code, "gave-up", List.of(), report);
        if (!code.has("message") && !code.hasUnknownKeys()) {
            orphan(code, "plain");
            orphan(code, "gave-up");
        }
        if (row.isPresent() && !recovers(row.get()) && code.has("gave-up")) {
            report.add(Complaint.UNUSED_GAVE_UP, code.keyMark("gave-up"));
        }
        if (message.isEmpty()) {
            return Optional.empty();
        }
        boolean needsDetails = message.get().places().stream().anyMatch(holes::contains);
        if (needsDetails && !code.has("plain")) {
            report.add(Complaint.NO_PLAIN, code.mark("message"));
        } else if (!needsDetails
                && code.has("plain")
                && !details.unread()
                && all.containsAll(message.get().places())) {
            report.add(Complaint.UNUSED_PLAIN, code.keyMark("plain"));
        }
        MessageText withoutDetails = plain.orElse(message.get());
        MessageText farewell = row.isPresent() && !recovers(row.get()) ? withoutDetails : own.orElse(gaveUp);
        return Optional.of(new CodeMessages(message.get(), withoutDetails, farewell));
    }

    private void orphan(Fields code, String key) {
        if (code.has(key)) {
            report.add(Complaint.NO_MESSAGE, code.keyMark(key), key);
        }
    }

    /** Whether a client can recover from what this row is for. */
    static boolean recovers(Row row) {
        return row.otherwise().kind() != DecisionKind.GIVE_UP
                || row.cases().stream().anyMatch(c -> c.remedy().kind() != DecisionKind.GIVE_UP);
    }
}
