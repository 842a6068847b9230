package dev.recourse.catalog;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Row;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes catalogs as YAML. A catalog without includes reads back as the same catalog. */
final class CatalogWriter {

    private final Catalog catalog;
    private final List<Catalog> included;
    private final YamlText yaml = new YamlText();

    private CatalogWriter(Catalog catalog, List<Catalog> included) {
        this.catalog = catalog;
        this.included = included;
    }

    private CatalogWriter(Catalog catalog) {
        this(catalog, List.of());
    }

    /** The catalog's file and those of its translations, by name. Included rows are written as its own. */
    static Map<String, String> files(Catalog catalog) {
        return files(catalog, List.of());
    }

    /** The same of a catalog whose domains include all domains of others that have their protocol. */
    static Map<String, String> files(Catalog catalog, List<Catalog> included) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(catalog.name() + ".yaml", new CatalogWriter(catalog, included).catalog());
        catalog.messages().values().stream()
                .filter(messages -> !messages.language().equals(Catalog.ENGLISH))
                .forEach(messages -> files.put(
                        catalog.name() + "." + messages.language() + ".yaml",
                        new CatalogWriter(catalog).translation(messages)));
        return files;
    }

    private String catalog() {
        yaml.put("recourse", "1").put("catalog", catalog.name()).put("prefix", catalog.prefix());
        yaml.put("title", catalog.title());
        catalog.pages().ifPresent(site -> yaml.put("pages", site));
        yaml.list(
                "include",
                included.stream()
                        .filter(part -> catalog.domains().stream()
                                .anyMatch(domain -> !included(part, domain).isEmpty()))
                        .map(Catalog::name)
                        .toList());
        yaml.list(
                "languages",
                catalog.messages().keySet().stream()
                        .filter(language -> !language.equals(Catalog.ENGLISH))
                        .toList());
        new PolicyWriter(yaml).write(catalog);
        general(catalog.english());
        yaml.in("retired", () -> catalog.retired().forEach(yaml::list));
        yaml.in("domains", () -> catalog.domains().forEach(this::domain));
        return yaml.toString();
    }

    /** Overrides that give everything of the catalog that they can. */
    static String overrides(Catalog catalog) {
        return new CatalogWriter(catalog).overrides();
    }

    private String overrides() {
        yaml.put("recourse", "1").put("overrides", catalog.name());
        new PolicyWriter(yaml).writeOverridable(catalog);
        yaml.in(
                "domains",
                () -> catalog.domains()
                        .forEach(domain -> yaml.in(domain.name(), () -> {
                            yaml.in(
                                    "codes",
                                    () -> domain.codes()
                                            .forEach(code -> yaml.in(
                                                    name(domain, code),
                                                    () -> new RowWriter(
                                                                    yaml,
                                                                    code.info().details())
                                                            .write(code.row()))));
                            yaml.in(
                                    "unknown",
                                    () -> domain.unknown()
                                            .forEach(range -> yaml.in(
                                                    range.range().toString(),
                                                    () -> new RowWriter(yaml, Optional.empty()).write(range.row()))));
                        })));
        return yaml.toString();
    }

    private String translation(Messages messages) {
        yaml.put("recourse", "1").put("translates", catalog.name()).put("language", messages.language());
        general(messages);
        yaml.in(
                "domains",
                () -> catalog.domains()
                        .forEach(domain -> yaml.in(domain.name(), () -> {
                            for (CatalogCode code : domain.codes()) {
                                texts(domain, code, messages)
                                        .ifPresent(
                                                texts -> yaml.in(name(domain, code), () -> sentences(texts, messages)));
                            }
                            domain.unknown()
                                    .forEach(range -> texts(domain, range, messages)
                                            .ifPresent(texts -> yaml.in(
                                                    range.range().toString(), () -> sentences(texts, messages))));
                        })));
        return yaml.toString();
    }

    private static Optional<CodeMessages> texts(CatalogDomain domain, CatalogCode code, Messages messages) {
        return Optional.ofNullable(
                messages.codes().get(domain.name() + "/" + code.info().key()));
    }

    /** What files besides the catalog's own call this error: its code or, if it is a case of one, its key. */
    private static String name(CatalogDomain domain, CatalogCode code) {
        return isCase(domain, code) ? code.info().key() : code.info().code();
    }

    private static boolean isCase(CatalogDomain domain, CatalogCode code) {
        return domain.codes().stream()
                .flatMap(one -> one.cases().stream())
                .anyMatch(one -> one.key().equals(Optional.of(code.info().key())));
    }

    private void general(Messages messages) {
        yaml.in(
                "delay",
                () -> yaml.put("seconds", messages.delay().seconds().text())
                        .put("minutes", messages.delay().minutes().text()));
        yaml.in(
                "messages",
                () -> yaml.put("recovering", messages.recovering().text())
                        .put("gave-up", messages.gaveUp().text()));
    }

    private void domain(CatalogDomain domain) {
        yaml.in(domain.name(), () -> {
            yaml.put("title", domain.title()).put("protocol", domain.protocol().text());
            yaml.list(
                    "include",
                    included.stream()
                            .flatMap(part -> included(part, domain).stream())
                            .toList());
            yaml.list("hosts", domain.hosts()).put("enum", domain.enumName());
            yaml.in("reads", () -> new ReadsWriter(yaml).write(domain.reads()));
            SharedValues shared = SharedValues.of(domain, codes(domain));
            yaml.in("defaults", () -> {
                texts(shared.means(), shared.action());
                shared.remedy().ifPresent(remedy -> new RowWriter(yaml, Optional.empty()).remedy(remedy));
                acts(shared.actors());
                shared.extensions().forEach(yaml::put);
            });
            yaml.in("unknown", () -> domain.unknown().forEach(range -> unknown(domain, range, shared)));
            yaml.in("codes", () -> codes(domain).forEach(code -> code(domain, code, shared)));
        });
    }

    /** The domains of a catalog that this one includes. */
    private static List<String> included(Catalog part, CatalogDomain by) {
        return part.domains().stream()
                .filter(domain -> domain.protocol() == by.protocol())
                .map(domain -> part.name() + "/" + domain.name())
                .toList();
    }

    /** The codes that are not cases of others. */
    private static List<CatalogCode> codes(CatalogDomain domain) {
        return domain.codes().stream().filter(code -> !isCase(domain, code)).toList();
    }

    private void texts(String means, String action) {
        if (!means.isEmpty()) {
            yaml.put("means", means);
        }
        if (!action.isEmpty()) {
            yaml.put("do", action);
        }
    }

    private void unknown(CatalogDomain domain, CatalogDomain.Unknown unknown, SharedValues shared) {
        yaml.row(unknown.range().toString(), () -> {
            texts(shared.unlessMeans(unknown.means()), shared.unlessAction(unknown.action()));
            if (!shared.isRow(unknown.row())) {
                new RowWriter(yaml, Optional.empty()).write(unknown.row());
            }
            acts(shared.unlessActors(unknown.actors()));
            texts(domain, unknown, catalog.english()).ifPresent(texts -> sentences(texts, catalog.english()));
        });
    }

    private static Optional<CodeMessages> texts(
            CatalogDomain domain, CatalogDomain.Unknown unknown, Messages messages) {
        return Optional.ofNullable(messages.ranges().get(domain.name() + "/" + unknown.range()));
    }

    private void code(CatalogDomain domain, CatalogCode code, SharedValues shared) {
        yaml.in(code.info().code(), () -> {
            yaml.put("key", code.info().key()).put("name", code.info().title());
            texts(
                    shared.unlessMeans(code.info().means()),
                    shared.unlessAction(code.info().action()));
            if (!code.cases().isEmpty() || !shared.isRow(code.row())) {
                row(domain, code);
            }
            acts(shared.unlessActors(code.info().actors()));
            extensions(code.info().extensions(), shared.extensions());
            facts(domain, code);
            code.info().status().ifPresent(status -> yaml.put("status", Integer.toString(status)));
            code.constraint()
                    .ifPresent(rule -> yaml.in(
                            "constraint",
                            () -> yaml.put("name", rule.name())
                                    .put("characters", rule.characters())
                                    .put("length", rule.minLength() + "-" + rule.maxLength())));
            code.since().ifPresent(since -> yaml.put("since", since));
            code.deprecated().ifPresent(deprecated -> yaml.put("deprecated", deprecated));
            yaml.list("aliases", code.aliases()).list("synonyms", code.synonyms());
        });
    }

    /** What both a code and a case that is an error of its own may have. */
    private void facts(CatalogDomain domain, CatalogCode code) {
        code.info().details().ifPresent(details -> yaml.put("details", details.template()));
        Optional<String> page = page(catalog.pages(), domain, code);
        code.info().help().filter(help -> !page.equals(Optional.of(help))).ifPresent(help -> yaml.put("help", help));
        texts(domain, code, catalog.english()).ifPresent(texts -> sentences(texts, catalog.english()));
    }

    /** The page of a code, if the catalog has pages. */
    static Optional<String> page(Optional<String> site, CatalogDomain domain, CatalogCode code) {
        return site.map(address -> address + "/"
                + PageAddress.ofError(
                        domain.name(), code.info().code(), code.info().key()));
    }

    /** The remedy and all cases, in their order. */
    private void row(CatalogDomain domain, CatalogCode code) {
        RowWriter row = new RowWriter(yaml, code.info().details());
        if (code.cases().isEmpty()) {
            row.write(code.row());
            return;
        }
        if (!code.info().isOnlyInCases()) {
            row.remedy(code.row().otherwise());
        }
        Iterator<Row.Case> own = code.row().cases().iterator();
        yaml.items("cases", code.cases(), one -> {
            RowWriter.when(yaml, one.when());
            if (one.key().isEmpty()) {
                row.remedy(own.next().remedy());
            }
            one.key()
                    .flatMap(key -> domain.codes().stream()
                            .filter(error -> error.info().key().equals(key))
                            .findFirst())
                    .ifPresent(error -> error(domain, error, code));
        });
    }

    private void error(CatalogDomain domain, CatalogCode error, CatalogCode code) {
        yaml.put("key", error.info().key()).put("name", error.info().title());
        yaml.put("means", error.info().means()).put("do", error.info().action());
        new RowWriter(yaml, error.info().details()).remedy(error.row().otherwise());
        acts(error.info().actors());
        extensions(error.info().extensions(), code.info().extensions());
        facts(domain, error);
    }

    private void sentences(CodeMessages texts, Messages all) {
        yaml.put("message", texts.message().text());
        if (!texts.plain().equals(texts.message())) {
            yaml.put("plain", texts.plain().text());
        }
        boolean own = !texts.gaveUp().equals(all.gaveUp()) && !texts.gaveUp().equals(texts.plain());
        if (own) {
            yaml.put("gave-up", texts.gaveUp().text());
        }
    }

    /** The extensions that are not known. */
    private void extensions(Map<String, String> extensions, Map<String, String> known) {
        extensions.forEach((key, text) -> {
            if (!text.equals(known.get(key))) {
                yaml.put(key, text);
            }
        });
    }

    private void acts(List<Actor> actors) {
        yaml.list("acts", actors.stream().map(Actor::text).toList());
    }
}
