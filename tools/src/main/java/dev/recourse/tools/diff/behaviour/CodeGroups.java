package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import dev.recourse.tools.answer.RangeSamples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can fail under two policies. */
final class CodeGroups {

    private static final List<String> UNLISTED = List.of("unlisted", "599", "4999", "0");
    private static final int MOST_FAILURES = 400;
    private static final List<Integer> CARRIERS = List.of(400, 429, 500, 503);

    private final Machine before;
    private final Machine after;
    private final PolicyFacts old;
    private final PolicyFacts fresh;
    private final Scale scale;
    private final List<CodeGroup> all = new ArrayList<>();
    private final Map<String, CodeGroup> byCode = new LinkedHashMap<>();

    CodeGroups(Machine before, Machine after, PolicyFacts old, PolicyFacts fresh) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.fresh = fresh;
        this.scale = new Scale(before.policy(), after.policy());
        Set<String> domains = new LinkedHashSet<>();
        policies()
                .forEach(policy -> policy.domains()
                        .forEach(domain -> domains.add(domain.domain().name())));
        domains.forEach(this::addDomain);
    }

    private Stream<dev.recourse.engine.Policy> policies() {
        return Stream.of(before.policy(), after.policy());
    }

    Scale scale() {
        return scale;
    }

    /** All groups: codes with the same rules are in one. */
    List<CodeGroup> all() {
        return all;
    }

    private List<DomainPolicy> sides(String domain) {
        return policies()
                .flatMap(policy -> policy.domainPolicy(domain).stream())
                .toList();
    }

    private void addDomain(String domain) {
        List<DomainPolicy> sides = sides(domain);
        Set<String> codes = new LinkedHashSet<>();
        sides.forEach(side ->
                side.domain().codes().forEach(code -> codes.add(code.info().code())));
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        for (String code : codes) {
            groups.computeIfAbsent(rules(domain, code), rules -> new ArrayList<>())
                    .add(code);
        }
        groups.values().forEach(group -> all.add(group(domain, group)));
        Set<String> ranges = new LinkedHashSet<>();
        for (DomainPolicy side : sides) {
            for (DomainPolicy.Unknown unknown : side.unknown()) {
                if (ranges.add(unknown.range().toString())) {
                    inRange(sides, unknown.range()).ifPresent(code -> all.add(group(domain, List.of(code))));
                }
            }
        }
        UNLISTED.stream()
                .filter(code -> sides.stream().noneMatch(side -> isKnown(side, code)))
                .limit(1)
                .forEach(code -> all.add(group(domain, List.of(code))));
    }

    private static boolean isKnown(DomainPolicy side, String code) {
        return side.domain().lookup(code).isListed()
                || side.unknown().stream().anyMatch(unknown -> unknown.range().contains(code));
    }

    /** A code for which the rule of this range decides, in one of the catalogs at least. */
    private static Optional<String> inRange(List<DomainPolicy> sides, CodeRange range) {
        List<String> samples = RangeSamples.of(range);
        return samples.stream()
                .filter(code -> sides.stream().anyMatch(side -> decides(side, range, code)))
                .min(Comparator.comparing(code -> sides.stream()
                        .filter(side -> !decides(side, range, code))
                        .count()));
    }

    private static boolean decides(DomainPolicy side, CodeRange range, String code) {
        return !side.domain().lookup(code).isListed()
                && side.unknown().stream()
                        .filter(unknown -> unknown.range().contains(code))
                        .findFirst()
                        .filter(unknown -> unknown.range().equals(range))
                        .isPresent();
    }

    /** What two codes have in common that are decided in the same way. */
    private Object rules(String domain, String code) {
        List<Object> rules = new ArrayList<>();
        for (PolicyFacts facts : List.of(old, fresh)) {
            boolean hasKeys = Edit.list(facts, new Key(domain, code, Key.CASES)).stream()
                    .anyMatch(one -> one.error().isPresent());
            if (hasKeys) {
                return code;
            }
            rules.add(facts.all().containsKey(new Key(domain, code, Key.ROW)));
            for (String name : List.of(Key.REMEDY, Key.CASES, Key.DETAILS, Key.STATUS)) {
                rules.add(Optional.ofNullable(facts.all().get(new Key(domain, code, name))));
            }
        }
        rules.add(code.matches("[1-9][0-9]{2}") ? code.charAt(0) < '4' : "");
        return rules;
    }

    /** The group of this code alone. */
    CodeGroup only(String domain, String code) {
        return byCode.computeIfAbsent(domain + "/" + code, key -> group(domain, List.of(code)));
    }

    private CodeGroup group(String domain, List<String> codes) {
        String code = codes.get(0);
        List<DomainPolicy> sides = sides(domain);
        List<Remedy> remedies =
                sides.stream().flatMap(side -> remedies(side, code)).toList();
        List<When> whens = new ArrayList<>();
        List<ReasonPattern> details = new ArrayList<>();
        for (DomainPolicy side : sides) {
            positions(side, code).forEach(i -> {
                side.rows().get(i).cases().forEach(one -> whens.add(one.when()));
                side.domain().codes().get(i).info().details().ifPresent(details::add);
            });
            side.domain().cases().stream()
                    .filter(one ->
                            side.domain().codes().get(one.code()).info().code().equals(code))
                    .forEach(one -> whens.add(one.when()));
            side.unknown().stream()
                    .filter(unknown -> unknown.range().contains(code))
                    .flatMap(unknown -> unknown.row().cases().stream())
                    .forEach(one -> whens.add(one.when()));
        }
        Situations situations = new Situations(
                whens.stream().distinct().toList(),
                details.stream().distinct().toList(),
                remedies.stream().anyMatch(Remedy::isToLocation),
                scale);
        Set<Sample> failures = new LinkedHashSet<>();
        Set<Sample> typical = new LinkedHashSet<>();
        for (SampleWriter writer : writers(domain, sides, code)) {
            boolean hasNewReads = sides.size() == 2
                    && !sides.get(0)
                            .domain()
                            .reads()
                            .equals(sides.get(1).domain().reads());
            int placed = hasNewReads ? Integer.MAX_VALUE : 0;
            for (Situation one : situations.bases()) {
                write(writer, one, typical);
                if (remedies.stream().anyMatch(remedy -> isExact(remedy))
                        && one.hintMillis().isEmpty()) {
                    write(writer, one.withHint(scale.hints().get(0)), typical);
                }
                if (scale.hasCallLimits()) {
                    write(writer, one.inCall(), typical);
                }
            }
            for (Situation one : situations.all(Math.min(placed, writer.hints()))) {
                write(writer, one, failures);
            }
        }
        return new CodeGroup(
                domain,
                codes,
                codes.stream()
                        .flatMap(each -> label(sides, domain, each).stream())
                        .toList(),
                remedies,
                simplestFirst(failures),
                simplestFirst(typical));
    }

    private boolean isExact(Remedy remedy) {
        return policies().anyMatch(policy -> remedy.hint().orElse(policy.hint()).form() == HintRule.Form.EXACT);
    }

    /** The failures that either machine can read, those with the fewest facts first. */
    private List<Sample> simplestFirst(Set<Sample> samples) {
        return samples.stream()
                .filter(sample -> before.read(sample, 0).isPresent()
                        || after.read(sample, 0).isPresent())
                .sorted(Comparator.comparing(Sample::weight))
                .limit(MOST_FAILURES)
                .toList();
    }

    private static void write(SampleWriter writer, Situation situation, Set<Sample> to) {
        writer.byCode(situation).ifPresent(to::add);
        for (int i = 0; i < Math.max(1, writer.codes()); i++) {
            writer.byAnswer(situation, i).ifPresent(to::add);
        }
    }

    private static List<SampleWriter> writers(String domain, List<DomainPolicy> sides, String code) {
        List<SampleWriter> writers = new ArrayList<>();
        for (DomainPolicy side : sides) {
            Domain read = side.domain();
            ErrorCode found = read.lookup(code);
            OptionalInt status = found.isListed() ? found.info().status() : OptionalInt.empty();
            writers.add(new SampleWriter(domain, read.protocol(), read.reads(), code, status));
            boolean isCarried =
                    sides.stream().anyMatch(one -> one.domain().lookup(code).isListed())
                            && read.protocol() == Protocol.HTTP
                            && status.isEmpty()
                            && !code.matches("[1-9][0-9]{2}")
                            && !read.reads().code().isEmpty();
            if (isCarried) {
                CARRIERS.forEach(carrier -> writers.add(
                        new SampleWriter(domain, read.protocol(), read.reads(), code, OptionalInt.of(carrier))));
            }
        }
        return writers;
    }

    private static List<Integer> positions(DomainPolicy side, String code) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < side.rows().size(); i++) {
            if (side.domain().codes().get(i).info().code().equals(code)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static Stream<Remedy> remedies(DomainPolicy side, String code) {
        List<Integer> positions = positions(side, code);
        if (positions.isEmpty()) {
            return side.row(side.domain().lookup(code)).remedies().stream();
        }
        return positions.stream().map(side.rows()::get).map(Row::remedies).flatMap(List::stream);
    }

    /** What a code is called; empty if that depends on its case. */
    private static Optional<String> label(List<DomainPolicy> sides, String domain, String code) {
        for (int i = sides.size() - 1; i >= 0; i--) {
            DomainPolicy side = sides.get(i);
            ErrorCode found = side.domain().lookup(code);
            if (found.isListed()) {
                return positions(side, code).size() > 1
                        ? Optional.empty()
                        : Optional.of(domain + "/" + code + " " + found.name());
            }
        }
        return Optional.of(domain + "/" + range(sides, code) + " UNKNOWN");
    }

    private static String range(List<DomainPolicy> sides, String code) {
        return sides.stream()
                .flatMap(side -> side.unknown().stream())
                .map(DomainPolicy.Unknown::range)
                .filter(range -> range.contains(code))
                .findFirst()
                .map(CodeRange::toString)
                .orElse("*");
    }
}
