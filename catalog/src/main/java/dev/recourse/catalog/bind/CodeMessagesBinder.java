package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds {@code message}, {@code plain} and {@code gave-up} of a code. */
final class CodeMessagesBinder {

    private final Report report;
    private final MessageText gaveUp;

    /** @param gaveUp for codes without {@code gave-up} */
    CodeMessagesBinder(MessageText gaveUp, Report report) {
        this.gaveUp = gaveUp;
        this.report = report;
    }

    /**
     * The messages, or empty if the code has none.
     *
     * @param recoverable whether the client may recover from the code; if not, there is no wait, and {@code gave-up} is
     *     never shown
     */
    Optional<CodeMessages> bind(Fields code, ReasonDetails details, boolean recoverable) {
        List<String> holes = details.names();
        List<String> waits = recoverable ? List.of(MessageText.DELAY) : List.of();
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
            checkAlone(code, "plain");
            checkAlone(code, "gave-up");
        }
        if (!recoverable && code.has("gave-up")) {
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
        return Optional.of(
                new CodeMessages(message.get(), withoutDetails, recoverable ? own.orElse(gaveUp) : withoutDetails));
    }

    private void checkAlone(Fields code, String key) {
        if (code.has(key)) {
            report.add(Complaint.NO_MESSAGE, code.keyMark(key), key);
        }
    }
}
