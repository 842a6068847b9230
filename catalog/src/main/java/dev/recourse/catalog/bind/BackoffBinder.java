package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Scalars;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.TextKind;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Jitter.Form;
import java.time.Duration;
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
        Optional<Duration> base = Scope.duration(fields, "base", report);
        Optional<Duration> max = Scope.duration(fields, "max", report);
        Duration floor = Scope.duration(fields, "floor", report).orElse(Duration.ZERO);
        Optional<Double> factor = factor(fields);
        Optional<Jitter> jitter = jitter(fields);
        if (base.isEmpty() || max.isEmpty() || factor.isEmpty() || jitter.isEmpty()) {
            return Optional.empty();
        }
        if (base.get().compareTo(max.get()) > 0) {
            report.add(Complaint.BASE_OVER_MAX, fields.mark("base"), name, text(fields, "base"), text(fields, "max"));
            return Optional.empty();
        }
        if (floor.compareTo(max.get()) > 0) {
            report.add(
                    Complaint.FLOOR_OVER_MAX, fields.mark("floor"), name, text(fields, "floor"), text(fields, "max"));
            return Optional.empty();
        }
        boolean grows = jitter.get().form() == Form.DECORRELATED
                || (factor.get() > 1 && !base.get().isZero());
        if (!grows && base.get().compareTo(max.get()) < 0) {
            report.add(Complaint.NO_GROWTH, fields.mark("base"), name, text(fields, "base"), text(fields, "max"));
        }
        return Optional.of(Backoff.exponential(name, base.get(), factor.get(), max.get())
                .withJitter(jitter.get())
                .withFloor(floor));
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
        Form form = Form.valueOf(words[0].toUpperCase(Locale.ROOT));
        double amount = words.length > 1 ? Scalars.fraction(words[1]) : 0;
        if (amount > Jitter.MAX_AMOUNT) {
            report.add(Complaint.JITTER_TOO_WIDE, fields.mark("jitter"), words[1]);
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    case NONE -> Jitter.NONE;
                    case FULL -> Jitter.FULL;
                    case EQUAL -> Jitter.EQUAL;
                    case PROPORTIONAL -> Jitter.proportional(amount);
                    case ABOVE -> Jitter.above(amount);
                    case PLUS -> Jitter.plus(Duration.ZERO);
                    case DECORRELATED -> Jitter.DECORRELATED;
                });
    }
}
