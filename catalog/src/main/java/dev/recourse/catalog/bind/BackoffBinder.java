package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Jitter.Form;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** One of the {@code backoffs}. */
final class BackoffBinder {

    private static final double USUAL_FACTOR = 2;

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
        OptionalLong base = Scope.millis(fields, "base", report);
        OptionalLong max = Scope.millis(fields, "max", report);
        OptionalLong floor = Scope.millis(fields, "floor", report);
        Optional<Double> factor = factor(fields);
        Optional<Jitter> jitter = jitter(fields);
        if (base.isEmpty() || max.isEmpty() || factor.isEmpty() || jitter.isEmpty()) {
            return Optional.empty();
        }
        if (base.getAsLong() > max.getAsLong()) {
            report.add(Complaint.BASE_OVER_MAX, fields.mark("base"), name, told(fields, "base"), told(fields, "max"));
            return Optional.empty();
        }
        if (floor.orElse(0) > max.getAsLong()) {
            report.add(
                    Complaint.FLOOR_OVER_MAX, fields.mark("floor"), name, told(fields, "floor"), told(fields, "max"));
            return Optional.empty();
        }
        boolean grows = jitter.get().form() == Form.DECORRELATED || (factor.get() > 1 && base.getAsLong() > 0);
        if (!grows && base.getAsLong() < max.getAsLong()) {
            report.add(Complaint.NO_GROWTH, fields.mark("base"), name, told(fields, "base"), told(fields, "max"));
        }
        return Optional.of(Backoff.exponential(
                        name, Duration.ofMillis(base.getAsLong()), factor.get(), Duration.ofMillis(max.getAsLong()))
                .withJitter(jitter.get())
                .withFloor(Duration.ofMillis(floor.orElse(0))));
    }

    private static String told(Fields fields, String key) {
        return fields.text(key).orElse("");
    }

    private Optional<Double> factor(Fields fields) {
        Optional<String> text = fields.text("factor");
        if (text.isEmpty()) {
            return fields.has("factor") ? Optional.empty() : Optional.of(USUAL_FACTOR);
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
        return Optional.of(new Jitter(form, amount));
    }
}
