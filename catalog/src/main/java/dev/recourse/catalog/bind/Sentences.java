package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages.Delay;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Binds messages, and checks that each of their placeholders can be filled. */
final class Sentences {

    private Sentences() {}

    /** The message behind this key. Each placeholder that is not among {@code filled} is reported. */
    static Optional<MessageText> read(Fields fields, String key, Collection<String> filled, Report report) {
        Optional<MessageText> sentence = fields.sentence(key).map(MessageText::of);
        sentence.ifPresent(text -> check(text, fields, key, filled, report));
        return sentence;
    }

    private static void check(MessageText text, Fields fields, String key, Collection<String> filled, Report report) {
        for (String place : text.places()) {
            if (!filled.contains(place) && !report.isFull()) {
                report.add(Complaint.UNFILLED, fields.mark(key), place, help(filled) + details(place, fields, key));
            }
        }
        text.mistake().ifPresent(mistake -> report.add(Complaint.UNCLOSED, fields.mark(key)));
    }

    private static String help(Collection<String> filled) {
        List<String> places =
                filled.stream().sorted().map(name -> "${" + name + "}").toList();
        return places.isEmpty() ? "remove it" : "use " + String.join(" or ", places);
    }

    /** What else helps, if this may be meant as a placeholder of the details. */
    private static String details(String place, Fields fields, String key) {
        boolean mayBeDetail = key.equals("message") && fields.knows("details") && !place.equals(MessageText.DELAY);
        return mayBeDetail ? ", or add it to 'details'" : "";
    }

    /** The words behind {@code delay}. */
    static Delay delay(Fields fields, Report report) {
        return new Delay(words(fields, "seconds", report), words(fields, "minutes", report));
    }

    private static MessageText words(Fields fields, String key, Report report) {
        Optional<MessageText> text = read(fields, key, List.of(Delay.NUMBER), report);
        if (text.isPresent() && !text.get().places().contains(Delay.NUMBER)) {
            report.add(Complaint.NO_NUMBER, fields.mark(key), key);
        }
        return text.orElseGet(() -> MessageText.of(""));
    }
}
