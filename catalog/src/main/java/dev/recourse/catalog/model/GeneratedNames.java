package dev.recourse.catalog.model;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Java names of what is generated for the errors of a catalog. If two codes of a domain have the same key, the
 * catalog's own code keeps it before an included one, and an earlier code before a later one. The other code gets the
 * name of its catalog as a prefix or, if that is taken too, its code as a suffix.
 *
 * <p>Two domains may have details under the same key. The first in the catalog's order keeps the short name
 * {@code RateLimitDetails}; a later one has its enum's name in front, {@code DashboardErrorRateLimitDetails}.
 */
public final class GeneratedNames {

    /**
     * The names of a domain.
     *
     * @param codes those of its codes, in their order
     * @param ranges the methods for its ranges of unlisted codes, in their order
     */
    public record OfDomain(List<OfCode> codes, List<String> ranges) {}

    /**
     * The names of a code.
     *
     * @param constant the enum's constant
     * @param method its method in handlers and messages
     * @param details the type of its details, if its reason carries values
     */
    public record OfCode(String constant, String method, Optional<String> details) {}

    /** The methods that every object, handler, or set of messages has. */
    private static final Set<String> METHODS = Set.of(
            "clone",
            "equals",
            "finalize",
            "gaveUp",
            "general",
            "getClass",
            "giveUp",
            "handle",
            "hashCode",
            "message",
            "recovering",
            "notify",
            "notifyAll",
            "redirect",
            "refresh",
            "retry",
            "toString",
            "unknown",
            "wait");

    /**
     * The types that the catalog names, and the details so far; in lower case, because some file systems ignore case.
     */
    private final Set<String> types = new HashSet<>();

    private GeneratedNames(Catalog catalog) {
        takeType(catalog.prefix());
        for (CatalogDomain domain : catalog.domains()) {
            CatalogDomain.TYPES.forEach(suffix -> takeType(domain.enumName() + suffix));
            domain.codes().stream()
                    .flatMap(code -> code.constraint().stream())
                    .forEach(constraint -> takeType(constraint.name()));
        }
    }

    private boolean takeType(String name) {
        return types.add(name.toLowerCase(Locale.ROOT));
    }

    /** The names for each domain of this catalog, in their order. */
    public static List<OfDomain> of(Catalog catalog) {
        GeneratedNames names = new GeneratedNames(catalog);
        return catalog.domains().stream().map(names::domain).toList();
    }

    private OfDomain domain(CatalogDomain domain) {
        Set<String> constants = new HashSet<>();
        Set<String> methods = new HashSet<>();
        List<OfCode> codes = new ArrayList<>();
        for (CatalogCode code : domain.codes()) {
            String constant = firstFree(
                    constants::add,
                    List.of(
                            code.info().key(),
                            Names.constant(code.source()) + "_" + code.info().key(),
                            code.info().key() + "_" + Names.constant(code.info().code())));
            codes.add(new OfCode(
                    constant, method(Names.lowerCamel(constant), "Code", methods), details(domain, code, constant)));
        }
        List<String> ranges = domain.unknown().stream()
                .map(range -> rangeMethod(range.range().toString(), methods))
                .toList();
        return new OfDomain(codes, ranges);
    }

    private static String firstFree(Predicate<String> take, List<String> candidates) {
        String last = candidates.get(candidates.size() - 1);
        return Stream.concat(
                        candidates.stream(), IntStream.iterate(2, n -> n + 1).mapToObj(n -> last + "_" + n))
                .filter(take)
                .findFirst()
                .orElseThrow();
    }

    private static String method(String free, String suffix, Set<String> taken) {
        String name = free;
        while (isTakenMethod(name) || taken.contains(name) || taken.contains(name + "GaveUp")) {
            name += suffix;
        }
        taken.add(name);
        taken.add(name + "GaveUp");
        return name;
    }

    /**
     * {@code range4000_4999} for {@code 4000-4999}, {@code range5_7} for {@code 5.7.*}, {@code rangeAny} for all codes.
     */
    private static String rangeMethod(String range, Set<String> taken) {
        String name = range.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        return method("range" + (name.isEmpty() ? "Any" : name), "Codes", taken);
    }

    private Optional<String> details(CatalogDomain domain, CatalogCode code, String constant) {
        return code.info()
                .details()
                .map(pattern -> firstFree(
                        this::takeType,
                        List.of(
                                code.detailsType(),
                                domain.enumName() + code.detailsType(),
                                domain.enumName() + Names.upperCamel(constant) + "Details")));
    }

    /** The components of a record with these values: their own names, with a suffix where Java reserves one. */
    public static List<String> components(List<ReasonPattern.Hole> holes) {
        Set<String> taken = new HashSet<>();
        holes.forEach(hole -> taken.add(hole.name()));
        List<String> components = new ArrayList<>();
        for (ReasonPattern.Hole hole : holes) {
            String name = hole.name();
            if (Names.isTakenComponent(name)) {
                do {
                    name += "Value";
                } while (!taken.add(name));
            }
            components.add(name);
        }
        return components;
    }

    /** The Java type of a value. */
    public static String type(HoleType type) {
        return switch (type) {
            case INT -> "int";
            case LONG -> "long";
            case DECIMAL -> "BigDecimal";
            case DURATION -> "Duration";
            case TEXT, URL -> "String";
        };
    }

    /** Whether no method for a code can have this name, because Java or the generated code reserves it. */
    public static boolean isTakenMethod(String name) {
        return METHODS.contains(name) || Names.isKeyword(name);
    }
}
