package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Jitter.Form;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Binds one of the {@code backoffs}. */
final class BackoffBinder {

    private static final double DEFAULT_FACTOR = 2;

    private final Report report;

    BackoffBinder(Report report) {
        this.report = report;
    }

    Optional<Backoff> bind(Node.Entry entry) {
        String name = entry.key();
        if (!TextKind.NAME.accepts(name)) {
            report.add(Complaint.NOT_A_NAME, entry.mark(), name);
        }
        Fields fields = Fields.of(entry.value(), Section.BACKOFF);
        Optional<Jitter> jitter = jitter(fields);
        Optional<Backoff> waits = fields.has("delays") ? listed(name, fields) : growing(name, fields, jitter);
        Duration floor = Scope.duration(fields, "floor", report).orElse(Duration.ZERO);
        if (waits.isEmpty() || jitter.isEmpty()) {
            return Optional.empty();
        }
        if (fields.has("delays") && jitter.get().form() == Form.DECORRELATED) {
            report.add(Complaint.DECORRELATED_DELAYS, fields.mark("jitter"), name);
            return Optional.empty();
        }
        Duration max = waits.get().max();
        if (floor.compareTo(max) > 0) {
            report.add(
                    Complaint.FLOOR_OVER_MAX,
                    fields.mark("floor"),
                    name,
                    text(fields, "floor"),
                    fields.text("max").orElse(Scalars.text(max)));
            return Optional.empty();
        }
        return Optional.of(waits.get().withJitter(jitter.get()).withFloor(floor));
    }

    private Optional<Backoff> listed(String name, Fields fields) {
        List<Duration> delays = new ArrayList<>();
        for (Node.Scalar item : fields.items("delays")) {
            Scope.duration(item.text(), item.mark(), report).ifPresent(delays::add);
        }
        boolean complete = !delays.isEmpty()
                && delays.size() <= Backoff.MAX_DELAYS
                && delays.size() == fields.list("delays").size();
        return complete && !fields.has("base") && !fields.has("factor") && !fields.has("max")
                ? Optional.of(Backoff.delays(name, delays))
                : Optional.empty();
    }

    private Optional<Backoff> growing(String name, Fields fields, Optional<Jitter> jitter) {
        Optional<Duration> base = Scope.duration(fields, "base", report);
        Optional<Duration> max = Scope.duration(fields, "max", report);
        Optional<Double> factor = factor(fields);
        if (base.isEmpty() || max.isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        if (base.get().compareTo(max.get()) > 0) {
            report.add(Complaint.BASE_OVER_MAX, fields.mark("base"), name, text(fields, "base"), text(fields, "max"));
            return Optional.empty();
        }
        boolean grows = jitter.isEmpty()
                || jitter.get().form() == Form.DECORRELATED
                || (factor.get() > 1 && !base.get().isZero());
        if (!grows && base.get().compareTo(max.get()) < 0) {
            report.add(Complaint.NO_GROWTH, fields.mark("base"), name, text(fields, "base"), text(fields, "max"));
        }
        return Optional.of(Backoff.exponential(name, base.get(), factor.get(), max.get()));
    }

    /** Why a hint cannot replace the base of this backoff, if it cannot. */
    static Optional<String> withoutBase(Backoff backoff) {
        return !backoff.delays().isEmpty()
                ? Optional.of("lists its delays")
                : backoff.jitter().form() == Form.DECORRELATED
                        ? Optional.of("has decorrelated jitter")
                        : Optional.empty();
    }

    private static String text(Fields fields, String key) {
        return fields.text(key).orElse("");
    }

    private Optional<Double> factor(Fields fields) {
        Optional<String> text = fields.text("factor");
        if (text.isEmpty()) {
            return fields.has("factor") ? Optional.empty() : Optional.of(DEFAULT_FACTOR);
        }
        double factor = Double.parseDouble(text.get());
        if (factor > Backoff.MAX_FACTOR || (factor > 1 && factor < Backoff.LEAST_GROWTH)) {
            report.add(Complaint.NOT_A_FACTOR, fields.mark("factor"), text.get());
            return Optional.empty();
        }
        return Optional.of(factor);
    }

    private Optional<Jitter> jitter(Fields fields) {
        Optional<String> text = fields.text("jitter");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] words = text.get().split(" ", 2);
        String amount = words.length > 1 ? words[1] : "";
        Mark mark = fields.mark("jitter");
        return switch (Form.valueOf(words[0].toUpperCase(Locale.ROOT))) {
            case NONE -> Optional.of(Jitter.NONE);
            case FULL -> Optional.of(Jitter.FULL);
            case EQUAL -> Optional.of(Jitter.EQUAL);
            case PROPORTIONAL -> fraction(amount, mark).map(Jitter::proportional);
            case ABOVE -> fraction(amount, mark).map(Jitter::above);
            case PLUS -> Scope.duration(amount, mark, report).map(Jitter::plus);
            case DECORRELATED -> Optional.of(Jitter.DECORRELATED);
        };
    }

    private Optional<Double> fraction(String percentage, Mark mark) {
        double fraction = Scalars.fraction(percentage);
        if (fraction > Jitter.MAX_AMOUNT) {
            report.add(Complaint.JITTER_TOO_WIDE, mark, percentage);
            return Optional.empty();
        }
        return Optional.of(fraction);
    }
}
