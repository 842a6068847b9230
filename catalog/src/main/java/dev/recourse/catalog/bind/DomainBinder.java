package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds the {@code domains}, one after another. */
final class DomainBinder {

    private final Scope scope;
    private final String catalog;
    private final Messages defaults;
    private final Map<String, Set<String>> retired;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, OwnMessages> codes = new LinkedHashMap<>();
    private final Map<String, OwnMessages> ranges = new LinkedHashMap<>();
    private final Map<String, Fields> rowDefaults = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final List<IncludedMessages> includedCodes = new ArrayList<>();
    private final List<IncludedMessages> includedRanges = new ArrayList<>();

    DomainBinder(Scope scope, String catalog, Messages defaults, Map<String, Set<String>> retired) {
        this.scope = scope;
        this.catalog = catalog;
        this.defaults = defaults;
        this.retired = retired;
    }

    /** The names of the domains bound so far. */
    Set<String> names() {
        return names;
    }

    /** The English messages of the catalog's own codes bound so far, by {@code domain/code}. */
    Map<String, OwnMessages> codes() {
        return codes;
    }

    /** The English messages of the catalog's own ranges bound so far, by {@code domain/range}. */
    Map<String, OwnMessages> ranges() {
        return ranges;
    }

    /** The defaults of the rows of this domain. */
    Optional<Fields> rowDefaults(String domain) {
        return Optional.ofNullable(rowDefaults.get(domain));
    }

    /** Whether the code of this {@code domain/code} has errors, so that its messages are not compared. */
    boolean hasErrors(String path) {
        return faulty.contains(path);
    }

    /** The messages of included codes of the domains bound so far. */
    List<IncludedMessages> includedCodes() {
        return includedCodes;
    }

    /** The messages of included ranges of the domains bound so far. */
    List<IncludedMessages> includedRanges() {
        return includedRanges;
    }

    CatalogDomain bind(Node.Entry entry) {
        String name = entry.key();
        names.add(name);
        if (!TextKind.NAME.accepts(name)) {
            scope.report.add(Complaint.NOT_A_NAME, entry.mark(), name);
        }
        Fields fields = Fields.of(entry.value(), Section.DOMAIN);
        Optional<Protocol> protocol = fields.text("protocol").flatMap(Words::protocol);
        Fields rows = new DefaultsBinder(scope).bind(fields, protocol.orElse(Protocol.PLAIN));
        rowDefaults.put(name, rows);
        UnknownBinder unknown = new UnknownBinder(scope, protocol.orElse(Protocol.PLAIN), defaults.gaveUp());
        CatalogDomain.Builder builder = CatalogDomain.builder(name, protocol.orElse(Protocol.PLAIN))
                .hosts(fields.texts("hosts"))
                .codes(protocol.map(p -> codes(name, fields, rows, p)).orElse(List.of()))
                .unknown(protocol.isPresent() ? unknown.bind(fields, rows) : List.of());
        unknown.messages().forEach((range, texts) -> ranges.put(name + "/" + range, texts));
        fields.sentence("title").ifPresent(builder::title);
        fields.text("enum").ifPresent(builder::enumName);
        CatalogDomain own = builder.build();
        if (Stream.of("codes", "unknown").allMatch(key -> fields.entries(key).isEmpty())
                && !fields.has("include")
                && !fields.hasUnknownKeys()) {
            scope.report.add(Complaint.EMPTY_DOMAIN, entry.mark(), name);
        }
        CatalogDomain joined = new IncludeBinder(
                        scope, retired.getOrDefault(name, Set.of()), includedCodes, includedRanges)
                .join(own, fields);
        unknown.checkUse(joined);
        return joined;
    }

    private List<CatalogCode> codes(String domain, Fields fields, Fields rowDefaults, Protocol protocol) {
        CodeBinder binder = new CodeBinder(scope, catalog, protocol, defaults.gaveUp());
        CodeNames codeNames = new CodeNames(scope.report);
        List<CatalogCode> all = new ArrayList<>();
        List<Fields> bound = new ArrayList<>();
        for (Node.Entry entry : fields.entries("codes")) {
            String code = entry.key();
            int errors = scope.report.errorsHere();
            CodeTexts.check(protocol, code, entry.mark(), scope.report);
            if (retired.getOrDefault(domain, Set.of()).contains(code)) {
                scope.report.add(Complaint.RETIRED, entry.mark(), code);
            }
            Fields codeFields = Fields.of(entry.value(), Section.CODE).orElse(rowDefaults);
            CodeBinder.Bound result = binder.bind(code, codeFields);
            codeNames.take(result.code(), codeFields);
            result.messages().ifPresent(texts -> codes.put(domain + "/" + code, new OwnMessages(texts, codeFields)));
            all.add(result.code());
            bound.add(codeFields);
            if (scope.report.errorsHere() > errors) {
                faulty.add(domain + "/" + code);
            }
        }
        for (Node.Entry entry : fields.repeated("codes")) {
            binder.bind(entry.key(), Fields.of(entry.value(), Section.CODE).orElse(rowDefaults));
            faulty.add(domain + "/" + entry.key());
        }
        bound.forEach(codeNames::checkAliases);
        return all;
    }
}
