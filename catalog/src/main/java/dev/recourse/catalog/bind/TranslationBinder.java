package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.model.MessageText;
import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Binds one translation. It must have every message of its original, each with the same placeholders. */
final class TranslationBinder {

    private final Fields root;
    private final Messages original;
    private final Report report;
    private final DomainBinder domains;
    private final boolean complete;

    /**
     * @param domains the domains of the original, bound before
     * @param complete whether the catalog has no errors, so that a code not found in it really does not exist
     */
    TranslationBinder(Fields root, Messages original, Report report, DomainBinder domains, boolean complete) {
        this.root = root;
        this.original = original;
        this.report = report;
        this.domains = domains;
        this.complete = complete;
    }

    /** The translated messages. */
    Messages bind(String language) {
        Messages defaults = MessagesBinder.bind(language, root, report);
        root.fields("messages").ifPresent(fields -> {
            samePlaces(fields, "recovering", original.recovering());
            samePlaces(fields, "gave-up", original.gaveUp());
        });
        return MessagesBinder.complete(defaults, domains.byKey(codes(defaults)), domains.included());
    }

    /** The translated messages of the catalog's own codes, by the paths of the originals. */
    private Map<String, CodeMessages> codes(Messages defaults) {
        Map<String, CodeMessages> originals = domains.messages();
        Map<String, Node.Entry> given = new LinkedHashMap<>();
        Map<String, Mark> marks = new HashMap<>();
        for (Node.Entry domain : root.entries("domains")) {
            marks.put(domain.key(), domain.mark());
            if (!domains.names().contains(domain.key()) && complete && !report.isFull()) {
                String near = Suggestion.suggest(domain.key(), domains.names());
                report.add(Complaint.NO_SUCH_NAME, domain.mark(), "domain", domain.key(), near);
            } else if (domain.value() instanceof Node.Mapping codes) {
                codes.entries().forEach(code -> given.put(domain.key() + "/" + code.key(), code));
            }
        }
        given.forEach((path, entry) -> {
            if (complete && !originals.containsKey(path)) {
                report.add(Complaint.NOTHING_TO_TRANSLATE, entry.mark(), "message", path);
            }
        });
        Mark otherwise = root.keyMark("domains");
        Map<String, CodeMessages> translated = new LinkedHashMap<>();
        originals.forEach((path, messages) -> {
            Node.Entry entry = given.get(path);
            if (domains.hasErrors(path)) {
                return;
            }
            if (entry == null) {
                report.add(Complaint.UNTRANSLATED, marks.getOrDefault(domain(path), otherwise), "message", path);
            } else {
                code(Fields.of(entry.value(), Section.TRANSLATED), entry.mark(), path, messages, defaults)
                        .ifPresent(translation -> translated.put(path, translation));
            }
        });
        return translated;
    }

    private static String domain(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private Optional<CodeMessages> code(
            Fields fields, Mark mark, String path, CodeMessages messages, Messages defaults) {
        boolean hasPlain = !messages.plain().equals(messages.message());
        boolean stops = messages.gaveUp().equals(messages.plain());
        boolean hasGaveUp = !stops && !messages.gaveUp().equals(original.gaveUp());
        Optional<MessageText> message = sentence(fields, mark, path, "message", true, messages.message());
        Optional<MessageText> plain = sentence(fields, mark, path, "plain", hasPlain, messages.plain());
        Optional<MessageText> gaveUp = sentence(fields, mark, path, "gave-up", hasGaveUp, messages.gaveUp());
        return message.map(text -> {
            MessageText withoutDetails = plain.orElse(text);
            return new CodeMessages(text, withoutDetails, stops ? withoutDetails : gaveUp.orElse(defaults.gaveUp()));
        });
    }

    private Optional<MessageText> sentence(
            Fields fields, Mark mark, String path, String key, boolean expected, MessageText from) {
        if (expected && !fields.has(key)) {
            report.add(Complaint.UNTRANSLATED, mark, key, path);
        } else if (!expected && fields.has(key) && complete) {
            report.add(Complaint.NOTHING_TO_TRANSLATE, fields.keyMark(key), key, path);
        } else if (expected && fields.has(key)) {
            samePlaces(fields, key, from);
            return fields.sentence(key).map(MessageText::of);
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
