package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.load.LoadedCatalog.Translation;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Binds one translation. Unless it may be partial, it must have every message of its original, each with the same
 * placeholders.
 */
final class TranslationBinder {

    private static final List<String> MESSAGES = List.of("message", "plain", "gave-up");

    private final String language;
    private final boolean mayBePartial;
    private final Fields root;
    private final Messages original;
    private final Report report;
    private final DomainBinder domains;
    private final boolean complete;
    private final Sentences sentences;
    private final Map<String, Mark> marks = new HashMap<>();

    /**
     * @param domains the domains of the original, bound before
     * @param complete whether the catalog has no errors, so that a code not found in it really does not exist
     */
    TranslationBinder(
            Translation translation,
            Fields root,
            Messages original,
            Report report,
            DomainBinder domains,
            boolean complete) {
        this.language = translation.language().text();
        this.mayBePartial = translation.mayBePartial();
        this.sentences = new Sentences(language, report);
        this.root = root;
        this.original = original;
        this.report = report;
        this.domains = domains;
        this.complete = complete;
    }

    /** The translated messages. */
    Messages bind() {
        Messages defaults = MessagesBinder.bind(language, root, report);
        root.fields("messages").ifPresent(fields -> {
            samePlaces(fields, "recovering", original.recovering());
            samePlaces(fields, "gave-up", original.gaveUp());
        });
        Map<String, Node.Entry> given = given();
        Map<String, CodeMessages> codes = domains.byKey(translated(domains.codes(), given, defaults));
        Map<String, CodeMessages> ranges = translated(domains.ranges(), given, defaults);
        return MessagesBinder.complete(defaults, codes, ranges, domains);
    }

    /**
     * What the file translates, by {@code domain/code}, {@code domain/KEY} of a case, {@code domain/range} or
     * {@code domain/defaults}.
     */
    private Map<String, Node.Entry> given() {
        Map<String, Node.Entry> given = new LinkedHashMap<>();
        for (Node.Entry domain : root.entries("domains")) {
            marks.put(domain.key(), domain.mark());
            if (!domains.names().contains(domain.key()) && complete && !report.isFull()) {
                String near = Suggestion.suggest(domain.key(), domains.names());
                report.add(Complaint.NO_SUCH_NAME, domain.mark(), "domain", domain.key(), near);
            } else if (domain.value() instanceof Node.Mapping rows) {
                rows.entries().forEach(row -> given.put(domain.key() + "/" + row.key(), row));
            }
        }
        given.forEach((path, entry) -> {
            boolean isRow =
                    domains.codes().containsKey(path) || domains.ranges().containsKey(path);
            Optional<Fields> shared = defaults(path);
            if (complete && !isRow && shared.isPresent()) {
                checkDefaults(Fields.of(entry.value(), Section.TRANSLATED), shared.get(), path);
            } else if (complete && !isRow) {
                report.add(Complaint.NOTHING_TO_TRANSLATE, entry.mark(), "message", path);
            }
        });
        return given;
    }

    /** The defaults of a domain that has messages in them, if this is their path. */
    private Optional<Fields> defaults(String path) {
        return path.equals(defaultsOf(path))
                ? domains.rowDefaults(domain(path))
                        .filter(row -> MESSAGES.stream().anyMatch(row::has))
                : Optional.empty();
    }

    private void checkDefaults(Fields translated, Fields originals, String path) {
        MESSAGES.stream()
                .filter(key -> translated.has(key) && !originals.has(key))
                .forEach(key -> report.add(Complaint.NOTHING_TO_TRANSLATE, translated.keyMark(key), key, path));
    }

    private static String domain(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static String defaultsOf(String path) {
        return domain(path) + "/defaults";
    }

    private Map<String, CodeMessages> translated(
            Map<String, OwnMessages> originals, Map<String, Node.Entry> given, Messages defaults) {
        Map<String, CodeMessages> translated = new LinkedHashMap<>();
        originals.forEach((path, own) -> {
            if (!domains.hasErrors(path)) {
                String shared = defaultsOf(path);
                Optional<Node.Entry> inDefaults =
                        originals.containsKey(shared) ? Optional.empty() : find(shared, given);
                new RowTranslation(path, own, find(path, given), inDefaults)
                        .bind(defaults)
                        .ifPresent(texts -> translated.put(path, texts));
            }
        });
        return translated;
    }

    private static Optional<Node.Entry> find(String path, Map<String, Node.Entry> given) {
        return Optional.ofNullable(given.get(path));
    }

    /** The translation of one row, whose messages may be those of the defaults of its domain. */
    private final class RowTranslation {

        private final String path;
        private final OwnMessages own;
        private final Optional<Node.Entry> entry;
        private final Optional<Node.Entry> inDefaults;

        RowTranslation(String path, OwnMessages own, Optional<Node.Entry> entry, Optional<Node.Entry> inDefaults) {
            this.path = path;
            this.own = own;
            this.entry = entry;
            this.inDefaults = inDefaults;
        }

        Optional<CodeMessages> bind(Messages defaults) {
            CodeMessages texts = own.texts();
            Optional<MessageText> message = sentence("message", true, texts.message());
            if (entry.isEmpty() && own.row().hasOwn("message")) {
                return Optional.empty();
            }
            Optional<MessageText> plain = sentence("plain", own.hasPlain(), texts.plain());
            Optional<MessageText> gaveUp = sentence("gave-up", own.hasGaveUp(original.gaveUp()), texts.gaveUp());
            return message.map(text -> {
                MessageText withoutDetails = plain.orElse(text);
                return new CodeMessages(
                        text, withoutDetails, own.stops() ? withoutDetails : gaveUp.orElse(defaults.gaveUp()));
            });
        }

        private Optional<MessageText> sentence(String key, boolean expected, MessageText from) {
            boolean isOwn = own.row().hasOwn(key);
            Optional<Node.Entry> written =
                    isOwn || entry.filter(row -> has(row, key)).isPresent() ? entry : inDefaults;
            Optional<Fields> fields = written.map(row -> Fields.of(row.value(), Section.TRANSLATED))
                    .filter(row -> row.has(key));
            if (expected && fields.isEmpty() && mayBePartial) {
                return Optional.empty();
            } else if (expected && fields.isEmpty()) {
                String missing = isOwn ? path : defaultsOf(path);
                Mark domain = marks.getOrDefault(domain(path), root.keyMark("domains"));
                report.add(Complaint.UNTRANSLATED, written.map(Node.Entry::mark).orElse(domain), key, missing);
            } else if (!expected && fields.isPresent() && complete && written.equals(entry)) {
                report.add(Complaint.NOTHING_TO_TRANSLATE, fields.get().keyMark(key), key, path);
            } else if (expected) {
                samePlaces(fields.get(), key, from);
                Mark mark = fields.get().mark(key);
                Optional<MessageText> text = fields.get().sentence(key).map(MessageText::of);
                text.ifPresent(given -> sentences.check(given, mark, from.places(), own.numbers()));
                return text;
            }
            return Optional.empty();
        }
    }

    private static boolean has(Node.Entry row, String key) {
        return Fields.of(row.value(), Section.TRANSLATED).has(key);
    }

    private void samePlaces(Fields fields, String key, MessageText from) {
        fields.text(key).map(MessageText::of).ifPresent(text -> {
            boolean isReadable = text.mistake().isEmpty() && from.mistake().isEmpty();
            if (isReadable && !text.places().equals(from.places())) {
                report.add(Complaint.OTHER_PLACES, fields.mark(key), key, shown(text), shown(from));
            }
        });
    }

    private static String shown(MessageText text) {
        return text.places().isEmpty()
                ? "none"
                : text.places().stream().sorted().map(Sentences::shown).collect(Collectors.joining(", "));
    }
}
