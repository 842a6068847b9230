package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The members of the Java that is generated for a catalog, as callers see them, by what they are generated for: the
 * catalog, a domain, an error or a range.
 */
final class Surface {

    private final Catalog catalog;
    private final Map<String, String> enums;
    private final Map<Owner, Set<String>> members = new LinkedHashMap<>();
    private final Map<Owner, String> required = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();

    private Surface(Catalog catalog, String prefix, Map<String, String> enums) {
        this.catalog = catalog;
        this.enums = enums;
        List<GeneratedNames.OfDomain> names = GeneratedNames.of(catalog);
        type(Owner.CATALOG, prefix);
        type(Owner.CATALOG, prefix + "Messages");
        for (String endpoint : catalog.endpoints()) {
            add(Owner.ofEndpoint(endpoint), prefix + "Endpoints." + Names.constant(endpoint));
        }
        for (int i = 0; i < names.size(); i++) {
            new OfDomain(catalog.domains().get(i), names.get(i)).add();
        }
    }

    /**
     * The members for this catalog, as if its types had these names, so that other names do not hide what else differs.
     *
     * @param enums the names of enums by domain; where one is missing, it is the catalog's own
     */
    static Surface of(Catalog catalog, String prefix, Map<String, String> enums) {
        return new Surface(catalog, prefix, enums);
    }

    /** Members of this owner in this surface that callers no longer find anywhere in the other. */
    List<String> lost(Owner owner, Surface other) {
        return members.getOrDefault(owner, Set.of()).stream()
                .filter(member -> !other.all.contains(member))
                .toList();
    }

    /** The method for this error that handlers must have, unless those of the other surface must have it too. */
    Optional<String> demanded(Owner owner, Surface other) {
        return Optional.ofNullable(required.get(owner)).filter(method -> !other.required.containsValue(method));
    }

    /** All owners with members. */
    Set<Owner> owners() {
        return members.keySet();
    }

    private void type(Owner owner, String name) {
        add(owner, "type " + name);
    }

    private void add(Owner owner, String member) {
        members.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(member);
        all.add(member);
    }

    /** The members for one domain. */
    private final class OfDomain {

        private final CatalogDomain domain;
        private final GeneratedNames.OfDomain names;
        private final Owner owner;
        private final String enumName;
        private final Messages english = catalog.english();

        OfDomain(CatalogDomain domain, GeneratedNames.OfDomain names) {
            this.domain = domain;
            this.names = names;
            this.owner = Owner.of(domain);
            this.enumName = enums.getOrDefault(domain.name(), domain.enumName());
        }

        void add() {
            type(owner, enumName);
            type(owner, enumName + "Cases");
            type(owner, enumName + "Handler");
            if (hasNumbers()) {
                Surface.this.add(owner, enumName + ".lookup(int)");
            }
            if (!domain.hosts().isEmpty()) {
                Surface.this.add(owner, enumName + ".hosts()");
            }
            addCodes();
            for (int i = 0; i < domain.unknown().size(); i++) {
                CatalogDomain.Unknown unknown = domain.unknown().get(i);
                String path = domain.name() + "/" + unknown.range();
                addMessages(Owner.of(domain, unknown), path, names.ranges().get(i), List.of(), Messages::ranges);
            }
        }

        private boolean hasNumbers() {
            return domain.protocol() != Protocol.PLAIN
                    || domain.codes().stream()
                            .anyMatch(
                                    code -> CodeRange.isWholeNumber(code.info().code()))
                    || domain.unknown().stream()
                            .anyMatch(unknown -> unknown.range().isOfNumbers());
        }

        private void addCodes() {
            List<ErrorCode> served = catalog.policy().domain(domain.name()).codes();
            Set<String> constants = new HashSet<>();
            names.codes().forEach(code -> constants.add(code.constant()));
            for (int i = 0; i < domain.codes().size(); i++) {
                CatalogCode code = domain.codes().get(i);
                GeneratedNames.OfCode own = names.codes().get(i);
                Owner error = Owner.of(domain, code);
                Surface.this.add(error, enumName + "." + own.constant());
                for (String other : code.info().otherNames()) {
                    if (constants.add(other)) {
                        Surface.this.add(error, enumName + "." + other);
                    }
                }
                String details =
                        own.details().map(type -> "Optional<" + type + ">, ").orElse("");
                String handler = enumName + "Cases." + own.method() + "(" + details + "Decision)";
                Surface.this.add(error, handler);
                required.put(error, handler);
                List<ReasonPattern.Hole> holes =
                        code.info().details().map(ReasonPattern::holes).orElse(List.of());
                ErrorCode one = served.get(i);
                own.details().ifPresent(type -> addDetails(code, type, holes, one));
                addMessages(error, domain.name() + "/" + code.info().key(), own.method(), holes, Messages::codes);
                code.constraint().ifPresent(constraint -> type(error, constraint.name()));
            }
        }

        private void addDetails(CatalogCode code, String type, List<ReasonPattern.Hole> holes, ErrorCode served) {
            List<String> components = GeneratedNames.components(holes);
            List<String> types =
                    holes.stream().map(hole -> GeneratedNames.type(hole.type())).toList();
            Owner error = Owner.of(domain, code);
            type(error, type);
            Surface.this.add(error, "new " + type + "(" + String.join(", ", types) + ")");
            for (int i = 0; i < types.size(); i++) {
                Surface.this.add(error, types.get(i) + " " + type + "." + components.get(i) + "()");
            }
            if (isAnswered(code, holes, served)) {
                Surface.this.add(error, type + ".answer()");
            }
        }

        /** Whether a server can send the error with its details. */
        private static boolean isAnswered(CatalogCode code, List<ReasonPattern.Hole> holes, ErrorCode served) {
            try {
                ReasonPattern pattern = code.info().details().orElseThrow();
                served.answer(pattern.write(holes.stream()
                        .map(hole -> (Object)
                                switch (hole.type()) {
                                    case INT -> 7;
                                    case LONG -> 7L;
                                    case DECIMAL -> BigDecimal.ONE;
                                    case DURATION -> Duration.ofSeconds(7);
                                    case TEXT, URL -> "wss://example.com";
                                })
                        .toArray()));
                return true;
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }

        private void addMessages(
                Owner owner,
                String path,
                String method,
                List<ReasonPattern.Hole> holes,
                Function<Messages, Map<String, CodeMessages>> kind) {
            CodeMessages texts = kind.apply(english).get(path);
            if (texts == null) {
                return;
            }
            type(this.owner, enumName + "Messages");
            message(owner, method, texts.message(), holes);
            if (!texts.plain().equals(texts.message())) {
                message(owner, method, texts.plain(), holes);
            }
            boolean endsPlainly = catalog.messages().values().stream()
                    .map(language -> Optional.ofNullable(kind.apply(language).get(path)))
                    .allMatch(
                            language -> language.filter(found -> found.gaveUp().equals(found.plain()))
                                    .isPresent());
            if (!texts.gaveUp().equals(english.gaveUp()) && !endsPlainly) {
                message(owner, method + "GaveUp", texts.gaveUp(), holes);
            }
        }

        private void message(Owner owner, String method, MessageText text, List<ReasonPattern.Hole> holes) {
            Set<String> places = text.places();
            List<String> types = new ArrayList<>();
            holes.stream()
                    .filter(hole -> places.contains(hole.name()))
                    .forEach(hole -> types.add(GeneratedNames.type(hole.type())));
            if (places.contains(MessageText.DELAY)) {
                types.add("Duration");
            }
            Surface.this.add(
                    owner,
                    enumName + "Messages." + method + types.stream().collect(Collectors.joining(", ", "(", ")")));
        }
    }
}
