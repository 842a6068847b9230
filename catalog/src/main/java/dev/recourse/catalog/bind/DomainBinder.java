package dev.recourse.catalog.bind;

import dev.recourse.catalog.CatalogCode;
import dev.recourse.catalog.CatalogDomain;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.Messages.CodeMessages;
import dev.recourse.catalog.Names;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the {@code domains}. */
final class DomainBinder {

    /** The most ranges of one domain: each is compared with those before it. */
    private static final int MOST_RANGES = 1_000;

    private final Scope scope;
    private final String catalog;
    private final DefaultMessages general;
    private final JavaNames types;
    private final Map<String, Set<String>> retired;
    private final Map<String, CodeMessages> messages = new LinkedHashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private final List<IncludedCode> adoptions = new ArrayList<>();

    DomainBinder(Scope scope, String catalog, DefaultMessages general, Map<String, Set<String>> retired) {
        this.scope = scope;
        this.catalog = catalog;
        this.general = general;
        this.retired = retired;
        this.types = new JavaNames(scope.report);
    }

    /** The English sentences of its own codes bound so far, by {@code domain/code}. */
    Map<String, CodeMessages> messages() {
        return messages;
    }

    /** The codes with errors, by {@code domain/code}: what their sentences should be is not known. */
    Set<String> unsure() {
        return unsure;
    }

    /** The included codes of the domains bound so far. */
    List<IncludedCode> adoptions() {
        return adoptions;
    }

    CatalogDomain bind(Node.Entry entry) {
        String name = entry.key();
        if (!TextKind.NAME.accepts(name)) {
            scope.report.add(Complaint.NOT_A_NAME, entry.mark(), name);
        }
        Fields fields = Fields.of(entry.value(), Section.DOMAIN);
        Optional<Protocol> protocol = fields.text("protocol").flatMap(Words::protocol);
        List<CatalogCode> codes = protocol.map(p -> codes(name, fields, p)).orElse(List.of());
        List<CatalogDomain.Unknown> unknown =
                protocol.map(p -> unknown(fields, p)).orElse(List.of());
        if (fields.entries("codes").isEmpty() && !fields.has("include")) {
            scope.report.add(Complaint.EMPTY_DOMAIN, entry.mark(), name);
        }
        String enumName = fields.text("enum").orElse(defaultEnum(name));
        types.take(enumName, fields.has("enum") ? enumName : name, fields.mark("enum"));
        CatalogDomain own = new CatalogDomain(
                name,
                fields.has("title") ? fields.sentence("title") : name,
                protocol.orElse(Protocol.PLAIN),
                enumName,
                fields.texts("hosts"),
                codes,
                unknown);
        return new IncludeBinder(scope, retired.getOrDefault(name, Set.of())).join(own, fields, adoptions);
    }

    private static String defaultEnum(String name) {
        return Names.upperCamel(Names.constant(name)) + "Code";
    }

    private List<CatalogCode> codes(String domain, Fields fields, Protocol protocol) {
        CodeBinder binder = new CodeBinder(scope, catalog, protocol, general.gaveUp());
        CodeNames names = new CodeNames(types, scope.report);
        List<CatalogCode> codes = new ArrayList<>();
        for (Node.Entry entry : fields.entries("codes")) {
            int errors = scope.report.errorsHere();
            CodeTexts.check(protocol, entry.key(), entry.mark(), scope.report);
            if (retired.getOrDefault(domain, Set.of()).contains(entry.key())) {
                scope.report.add(Complaint.RETIRED, entry.mark(), entry.key());
            }
            CodeBinder.Bound bound = binder.bind(entry);
            names.take(bound.code(), entry);
            bound.messages().ifPresent(told -> messages.put(domain + "/" + entry.key(), told));
            codes.add(bound.code());
            if (scope.report.errorsHere() > errors) {
                unsure.add(domain + "/" + entry.key());
            }
        }
        for (Node.Entry entry : fields.repeated("codes")) {
            binder.bind(entry);
            unsure.add(domain + "/" + entry.key());
        }
        fields.entries("codes").forEach(names::aliases);
        return codes;
    }

    private List<CatalogDomain.Unknown> unknown(Fields domain, Protocol protocol) {
        RowBinder rows = new RowBinder(scope, protocol);
        List<CatalogDomain.Unknown> all = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Node.Entry> entries = domain.entries("unknown");
        if (entries.size() > MOST_RANGES) {
            scope.report.add(
                    Complaint.TOO_MANY_ITEMS, domain.keyMark("unknown"), "unknown", entries.size(), MOST_RANGES);
            return all;
        }
        for (Node.Entry entry : entries) {
            Fields fields = Fields.of(entry.value(), Section.UNKNOWN);
            Optional<Row> row = rows.bind(fields, ReasonDetails.NONE);
            Optional<CodeRange> range = CodeTexts.range(protocol, entry.key(), entry.mark(), scope.report);
            if (range.isEmpty()) {
                continue;
            }
            for (int i = 0; i < all.size(); i++) {
                CodeRange earlier = all.get(i).range();
                if (CodeTexts.overlap(earlier, range.get())) {
                    scope.report.add(
                            Complaint.OVERLAP,
                            entry.mark(),
                            entry.key(),
                            earlier,
                            marks.get(i).line());
                    break;
                }
            }
            all.add(new CatalogDomain.Unknown(
                    range.get(),
                    fields.sentence("means"),
                    fields.sentence("do"),
                    row.orElse(Row.always(Remedy.giveUp())),
                    CodeBinder.actors(fields)));
            marks.add(entry.mark());
        }
        return all;
    }
}
