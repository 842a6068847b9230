package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binds {@code message}, {@code plain} and {@code gave-up} of a row. A default counts only where its placeholders can
 * be filled: one with the delay is not shown for a row that only gives up.
 */
final class CodeMessagesBinder {

    private final Report report;
    private final Sentences sentences;
    private final MessageText general;

    /** @param general what is shown after giving up on codes without {@code gave-up} */
    CodeMessagesBinder(MessageText general, Report report) {
        this.general = general;
        this.report = report;
        this.sentences = new Sentences(Catalog.ENGLISH, report);
    }

    /**
     * The messages, or empty if the code has none.
     *
     * @param recoverable whether the client may recover from the code; if not, there is no wait, and {@code gave-up} is
     *     never shown
     */
    Optional<CodeMessages> bind(Fields code, ReasonDetails details, boolean recoverable) {
        Set<String> holes = Set.copyOf(details.names());
        List<String> waits = waits(recoverable);
        Set<String> all = new HashSet<>(holes);
        all.addAll(waits);
        Set<String> numbers = new HashSet<>(details.numbers());
        if (details.unread()) {
            Set<String> places = code.text("message")
                    .map(text -> MessageText.of(text).places())
                    .orElse(Set.of());
            all.addAll(places);
            numbers.addAll(places);
            numbers.remove(MessageText.DELAY);
        }
        Optional<MessageText> message = read(code, "message", all, numbers);
        Optional<MessageText> plain = read(code, "plain", waits, List.of());
        checkAlone(code, "plain");
        Optional<MessageText> gaveUp = gaveUp(code, recoverable);
        if (message.isEmpty()) {
            return Optional.empty();
        }
        boolean needsDetails = message.get().places().stream().anyMatch(holes::contains);
        if (needsDetails && plain.isEmpty() && !code.hasOwn("plain")) {
            report.add(Complaint.NO_PLAIN, code.mark("message"));
        } else if (!needsDetails
                && code.hasOwn("plain")
                && !details.unread()
                && message.get().mistake().isEmpty()
                && all.containsAll(message.get().places())) {
            report.add(Complaint.UNUSED_PLAIN, code.keyMark("plain"));
        }
        MessageText withoutDetails = needsDetails || code.hasOwn("plain") ? plain.orElse(message.get()) : message.get();
        return Optional.of(
                new CodeMessages(message.get(), withoutDetails, recoverable ? gaveUp.orElse(general) : withoutDetails));
    }

    /** As {@link #bind}, for the codes of a range, which have no details. */
    Optional<CodeMessages> bindRange(Fields range, boolean recoverable) {
        Optional<MessageText> message = read(range, "message", waits(recoverable), List.of());
        Optional<MessageText> gaveUp = gaveUp(range, recoverable);
        return message.map(text -> new CodeMessages(text, text, recoverable ? gaveUp.orElse(general) : text));
    }

    private static List<String> waits(boolean recoverable) {
        return recoverable ? List.of(MessageText.DELAY) : List.of();
    }

    private Optional<MessageText> gaveUp(Fields row, boolean recoverable) {
        checkAlone(row, "gave-up");
        if (!recoverable && row.hasOwn("gave-up")) {
            report.add(Complaint.UNUSED_GAVE_UP, row.keyMark("gave-up"));
        }
        return read(row, "gave-up", List.of(), List.of());
    }

    private Optional<MessageText> read(Fields row, String key, Collection<String> filled, Collection<String> numbers) {
        return row.hasOwn(key)
                ? sentences.read(row, key, filled, numbers)
                : row.sentence(key).map(MessageText::of).filter(text -> filled.containsAll(text.places()));
    }

    private void checkAlone(Fields row, String key) {
        if (row.hasOwn(key) && !row.has("message") && !row.hasUnknownKeys()) {
            report.add(Complaint.NO_MESSAGE, row.keyMark(key), key);
        }
    }
}
