package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The situations in which the rules of one code, old and new, prescribe different things. */
final class Situations {

    /** The hint of a case that applies only with one. */
    private static final long SOME_HINT = 1_000;

    /** A number of seconds that is longer than most limits. */
    private static final String LONG_TIME = "100000";

    private final List<When> whens;
    private final List<ReasonPattern> details;
    private final Scale scale;
    private final boolean toLocation;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    /**
     * @param whens the conditions of its cases
     * @param details the patterns of its reason
     * @param toLocation whether a remedy takes a target from {@code Location}
     */
    Situations(List<When> whens, List<ReasonPattern> details, boolean toLocation, Scale scale) {
        this.whens = whens;
        this.details = details;
        this.toLocation = toLocation;
        this.scale = scale;
        for (When when : whens) {
            for (ValueTest test : when.values()) {
                values.computeIfAbsent(test.name(), name -> new LinkedHashSet<>())
                        .addAll(samples(test));
            }
        }
    }

    /** Those that differ in what the code's rules ask for: with nothing, and with the conditions of each case. */
    List<Situation> bases() {
        Set<Situation> bases = new LinkedHashSet<>();
        bases.add(Situation.PLAIN);
        details.forEach(pattern -> bases.add(Situation.PLAIN.withReason(matching(pattern, ""))));
        if (toLocation) {
            bases.add(Situation.PLAIN.withLocation(scale.urls().get(0)));
        }
        List<Situation> start = new ArrayList<>(bases);
        for (Situation from : start) {
            for (When when : whens) {
                Situation one = satisfying(from, when);
                bases.add(one);
                for (When other : whens) {
                    bases.add(satisfying(one, other));
                }
            }
        }
        return List.copyOf(bases);
    }

    /** The bases, and each of them with one more thing. */
    List<Situation> all(int placedHints) {
        List<Situation> bases = bases();
        Set<Situation> all = new LinkedHashSet<>(bases);
        for (Situation base : bases) {
            if (base.hintMillis().isEmpty()) {
                scale.hints().forEach(hint -> all.add(base.withHint(hint)));
                for (int i = 0; i < placedHints; i++) {
                    all.add(base.withPlacedHint(i));
                }
            }
            if (whens.stream().anyMatch(when -> when.phase().isPresent())) {
                all.add(base.withPhase(base.phase().isPresent() ? Phase.OPEN : Phase.OPENING));
            }
            values.forEach((name, samples) -> samples.forEach(value -> all.add(base.withValue(name, value))));
            all.add(base.notIdempotent());
            if (scale.hasCallLimits()) {
                all.add(base.inCall());
            }
            for (ReasonPattern pattern : details) {
                all.add(base.withReason(matching(pattern, LONG_TIME)));
                scale.urls().forEach(url -> all.add(base.withReason(matching(pattern, SOME_HINT + "", url))));
            }
            if (toLocation) {
                scale.urls().forEach(url -> all.add(base.withLocation(url)));
            }
        }
        return List.copyOf(all);
    }

    private Situation satisfying(Situation from, When when) {
        Situation one = from;
        if (when.phase().isPresent()) {
            one = one.withPhase(when.phase().get());
        }
        if (when.reason().isPresent()) {
            one = one.withReason(matching(when.reason().get(), ""));
        }
        if (when.hint().orElse(false) && one.hintMillis().isEmpty()) {
            one = one.withHint(SOME_HINT);
        }
        for (ValueTest test : when.values()) {
            one = one.withValue(test.name(), low(test, test.allowed().get(0)));
        }
        return one;
    }

    private String matching(ReasonPattern pattern, String number) {
        return matching(pattern, number, scale.urls().get(0));
    }

    /** A reason that matches the pattern. */
    private static String matching(ReasonPattern pattern, String number, String url) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            String value = switch (hole.type()) {
                case INT, LONG, DECIMAL, DURATION -> number.isEmpty() ? "7" : number;
                case TEXT -> "tea";
                case URL -> url;
            };
            text = text.replace("${" + hole.name() + ":" + hole.type().text() + "}", value)
                    .replace("${" + hole.name() + "}", value);
        }
        return text;
    }

    /** Values at and beside both ends of what passes, between them, and one that is far away. */
    private static Set<String> samples(ValueTest test) {
        Set<String> samples = new LinkedHashSet<>();
        for (String item : test.allowed()) {
            String low = low(test, item);
            String high = high(test, item);
            samples.add(low);
            samples.add(high);
            if (test.type() == HoleType.INT || test.type() == HoleType.LONG || test.type() == HoleType.DECIMAL) {
                BigDecimal first = new BigDecimal(low);
                BigDecimal last = new BigDecimal(high);
                samples.add(first.subtract(BigDecimal.ONE).toPlainString());
                samples.add(first.add(last)
                        .divideToIntegralValue(BigDecimal.valueOf(2))
                        .toPlainString());
                samples.add(last.add(BigDecimal.ONE).toPlainString());
            }
        }
        samples.add(test.type() == HoleType.TEXT || test.type() == HoleType.URL ? "something else" : "987654");
        samples.removeIf(sample -> !test.type().reads(sample));
        return samples;
    }

    private static int hyphen(ValueTest test, String item) {
        return test.type() == HoleType.TEXT || test.type() == HoleType.URL ? -1 : item.indexOf('-', 1);
    }

    private static String low(ValueTest test, String item) {
        int hyphen = hyphen(test, item);
        return hyphen < 0 ? item : item.substring(0, hyphen);
    }

    private static String high(ValueTest test, String item) {
        int hyphen = hyphen(test, item);
        return hyphen < 0 ? item : item.substring(hyphen + 1);
    }
}
