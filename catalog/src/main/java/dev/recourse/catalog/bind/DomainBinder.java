package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.format.Words;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
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
    private final Map<String, String> keys = new HashMap<>();
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

    /**
     * The English messages of the catalog's own codes bound so far, by {@code domain/code} or, for cases that are
     * errors of their own, {@code domain/KEY}.
     */
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

    /** Messages by {@code domain/KEY}, from those by the paths of {@link #codes}. */
    Map<String, CodeMessages> byKey(Map<String, CodeMessages> byPath) {
        Map<String, CodeMessages> byKey = new LinkedHashMap<>();
        byPath.forEach((path, texts) -> byKey.put(keys.getOrDefault(path, path), texts));
        return byKey;
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
        int errors = scope.report.errorsHere();
        IncludeBinder includes =
                new IncludeBinder(scope, retired.getOrDefault(name, Set.of()), includedCodes, includedRanges);
        ReadsBinder reads = new ReadsBinder(protocol.orElse(Protocol.PLAIN), scope.report);
        Answers answers = includes.answers(protocol.orElse(Protocol.PLAIN), reads, fields);
        Fields rows = new DefaultsBinder(scope).bind(fields, answers);
        rowDefaults.put(name, rows);
        UnknownBinder unknown = new UnknownBinder(scope, answers, defaults.gaveUp());
        CatalogDomain.Builder builder = CatalogDomain.builder(name, answers.protocol())
                .hosts(fields.texts("hosts"))
                .reads(answers.reads())
                .codes(protocol.isPresent() ? codes(name, fields, rows, answers) : List.of())
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
        CatalogDomain joined = includes.join(own, fields);
        unknown.checkUse(joined);
        boolean isComplete = fields.entries("codes").stream()
                .map(code -> Fields.of(code.value(), Section.CODE))
                .noneMatch(Fields::hasUnknownKeys);
        if (scope.report.errorsHere() == errors && isComplete) {
            reads.checkUse(joined);
        }
        return joined;
    }

    private List<CatalogCode> codes(String domain, Fields fields, Fields rowDefaults, Answers answers) {
        CodeBinder binder = new CodeBinder(scope, catalog, answers, defaults.gaveUp());
        CodeNames codeNames = new CodeNames(scope.report);
        List<CatalogCode> all = new ArrayList<>();
        List<Fields> bound = new ArrayList<>();
        boolean isPlaceReported = false;
        Map<String, Mark> written = new HashMap<>();
        fields.entries("codes").forEach(entry -> written.put(entry.key(), entry.mark()));
        for (Node.Entry entry : fields.entries("codes")) {
            String code = entry.key();
            int errors = scope.report.errorsHere();
            boolean needsPlace = CodeTexts.needsPlace(answers, code);
            if (!needsPlace || !isPlaceReported) {
                CodeTexts.check(answers, code, entry.mark(), scope.report);
            }
            isPlaceReported |= needsPlace;
            if (retired.getOrDefault(domain, Set.of()).contains(code)) {
                scope.report.add(Complaint.RETIRED, entry.mark(), code);
            }
            Fields codeFields = Fields.of(entry.value(), Section.CODE).orElse(rowDefaults);
            List<CodeBinder.Bound> errorsOfCode = binder.bind(code, codeFields);
            for (CodeBinder.Bound error : errorsOfCode) {
                codeNames.take(error.code(), error.fields());
                String path = domain + "/" + error.name();
                keys.put(path, domain + "/" + error.code().info().key());
                error.messages()
                        .ifPresent(texts -> codes.put(path, new OwnMessages(texts, error.fields(), error.numbers())));
                all.add(error.code());
            }
            errorsOfCode.stream().skip(1).forEach(error -> checkKey(error, written));
            bound.add(codeFields);
            if (scope.report.errorsHere() > errors) {
                errorsOfCode.forEach(error -> faulty.add(domain + "/" + error.name()));
            }
        }
        for (Node.Entry entry : fields.repeated("codes")) {
            binder.bind(entry.key(), Fields.of(entry.value(), Section.CODE).orElse(rowDefaults));
            faulty.add(domain + "/" + entry.key());
        }
        bound.forEach(codeNames::checkAliases);
        return all;
    }

    /** Reports the key of a case that is also a code. */
    private void checkKey(CodeBinder.Bound oneCase, Map<String, Mark> codes) {
        Mark code = codes.get(oneCase.name());
        if (code != null) {
            scope.report.add(Complaint.KEY_IS_CODE, oneCase.fields().mark("key"), oneCase.name(), code.line());
        }
    }
}
