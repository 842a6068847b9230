package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A translation, compared with its original: complete, and with the same places, or refused. */
final class TranslationBinder {

    private final Fields root;
    private final DefaultMessages original;
    private final Report report;
    private final Set<String> unsure;
    private final boolean all;

    /**
     * @param unsure the codes with errors of their own, by {@code domain/code}: nothing is said about their
     *     translations
     * @param all whether the catalog has no errors: a code that it lacks is then really none
     */
    TranslationBinder(Fields root, DefaultMessages original, Report report, Set<String> unsure, boolean all) {
        this.unsure = unsure;
        this.all = all;
        this.root = root;
        this.original = original;
        this.report = report;
    }

    /** The translated general sentences. */
    DefaultMessages general() {
        DefaultMessages general = DefaultMessages.bind(root, report);
        root.fields("messages").ifPresent(fields -> {
            samePlaces(fields, "recovering", original.recovering());
            samePlaces(fields, "gave-up", original.gaveUp());
        });
        return general;
    }

    /** The translated sentences of the catalog's own codes, by {@code domain/code}. */
    Map<String, CodeMessages> codes(Map<String, CodeMessages> originals, Set<String> domains, DefaultMessages general) {
        Map<String, Node.Entry> given = new LinkedHashMap<>();
        Map<String, Mark> marks = new HashMap<>();
        for (Node.Entry domain : root.entries("domains")) {
            marks.put(domain.key(), domain.mark());
            if (!domains.contains(domain.key()) && all && !report.isFull()) {
                String near = Suggestion.suggest(domain.key(), domains);
                report.add(Complaint.NO_SUCH_NAME, domain.mark(), "domain", domain.key(), near);
            } else if (domain.value() instanceof Node.Mapping codes) {
                codes.entries().forEach(code -> given.put(domain.key() + "/" + code.key(), code));
            }
        }
        given.forEach((path, entry) -> {
            if (all && !originals.containsKey(path)) {
                report.add(Complaint.NOTHING_TO_TRANSLATE, entry.mark(), "message", path);
            }
        });
        Mark otherwise = root.keyMark("domains");
        Map<String, CodeMessages> translated = new LinkedHashMap<>();
        originals.forEach((path, messages) -> {
            Node.Entry entry = given.get(path);
            if (unsure.contains(path)) {
                return;
            }
            if (entry == null) {
                report.add(Complaint.UNTRANSLATED, marks.getOrDefault(domain(path), otherwise), "message", path);
            } else {
                code(Fields.of(entry.value(), Section.TRANSLATED), entry.mark(), path, messages, general)
                        .ifPresent(told -> translated.put(path, told));
            }
        });
        return translated;
    }

    private static String domain(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private Optional<CodeMessages> code(
            Fields fields, Mark mark, String path, CodeMessages messages, DefaultMessages general) {
        boolean hasPlain = !messages.plain().equals(messages.message());
        boolean stops = messages.gaveUp().equals(messages.plain());
        boolean hasGaveUp = !stops && !messages.gaveUp().equals(original.gaveUp());
        Optional<MessageText> message = sentence(fields, mark, path, "message", true, messages.message());
        Optional<MessageText> plain = sentence(fields, mark, path, "plain", hasPlain, messages.plain());
        Optional<MessageText> gaveUp = sentence(fields, mark, path, "gave-up", hasGaveUp, messages.gaveUp());
        return message.map(text -> {
            MessageText withoutDetails = plain.orElse(text);
            return new CodeMessages(text, withoutDetails, stops ? withoutDetails : gaveUp.orElse(general.gaveUp()));
        });
    }

    private Optional<MessageText> sentence(
            Fields fields, Mark mark, String path, String key, boolean expected, MessageText from) {
        if (expected && !fields.has(key)) {
            report.add(Complaint.UNTRANSLATED, mark, key, path);
        } else if (!expected && fields.has(key) && all) {
            report.add(Complaint.NOTHING_TO_TRANSLATE, fields.keyMark(key), key, path);
        } else if (expected && fields.has(key)) {
            samePlaces(fields, key, from);
            return fields.text(key).map(Scalars::sentence).map(MessageText::of);
        }
        return Optional.empty();
    }

    private void samePlaces(Fields fields, String key, MessageText from) {
        fields.text(key).map(MessageText::of).ifPresent(text -> {
            if (!new TreeSet<>(text.places()).equals(new TreeSet<>(from.places()))) {
                report.add(Complaint.OTHER_PLACES, fields.mark(key), key, shown(text), shown(from));
            }
        });
    }

    private static String shown(MessageText text) {
        return text.places().isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        new TreeSet<>(text.places())
                                .stream().map(place -> "${" + place + "}").toList());
    }
}
