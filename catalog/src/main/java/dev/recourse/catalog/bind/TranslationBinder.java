package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A translation, compared with its original: complete, and with the same places, or refused. */
final class TranslationBinder {

    private final Fields root;
    private final General original;
    private final Report report;

    TranslationBinder(Fields root, General original, Report report) {
        this.root = root;
        this.original = original;
        this.report = report;
    }

    /** The translated general sentences. */
    General general() {
        General general = General.bind(root, report);
        root.fields("messages").ifPresent(fields -> {
            samePlaces(fields, "recovering", original.recovering());
            samePlaces(fields, "gave-up", original.gaveUp());
        });
        return general;
    }

    /** The translated sentences of the catalog's own codes, by {@code domain/code}. */
    Map<String, CodeMessages> codes(Map<String, CodeMessages> originals, Collection<String> domains, General general) {
        Map<String, Node.Entry> given = new LinkedHashMap<>();
        for (Node.Entry domain : root.entries("domains")) {
            if (!domains.contains(domain.key())) {
                String near = Nearest.suggest(domain.key(), domains);
                report.add(Complaint.NO_SUCH_NAME, domain.mark(), "domain", domain.key(), near);
            } else if (domain.value() instanceof Node.Mapping codes) {
                codes.entries().forEach(code -> given.put(domain.key() + "/" + code.key(), code));
            }
        }
        given.forEach((path, entry) -> {
            if (!originals.containsKey(path)) {
                report.add(Complaint.NOTHING_TO_TRANSLATE, entry.mark(), "message", path);
            }
        });
        Map<String, CodeMessages> translated = new LinkedHashMap<>();
        originals.forEach((path, messages) -> {
            Node.Entry entry = given.get(path);
            if (entry == null) {
                report.add(Complaint.UNTRANSLATED, markOf(path), "message", path);
            } else {
                code(Fields.of(entry.value(), Section.TRANSLATED), entry.mark(), path, messages, general)
                        .ifPresent(told -> translated.put(path, told));
            }
        });
        return translated;
    }

    private Mark markOf(String path) {
        String domain = path.substring(0, path.indexOf('/'));
        return root.entries("domains").stream()
                .filter(entry -> entry.key().equals(domain))
                .map(Node.Entry::mark)
                .findFirst()
                .orElse(root.keyMark("domains"));
    }

    private Optional<CodeMessages> code(Fields fields, Mark mark, String path, CodeMessages messages, General general) {
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
        } else if (!expected && fields.has(key)) {
            report.add(Complaint.NOTHING_TO_TRANSLATE, fields.keyMark(key), key, path);
        } else if (expected) {
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
