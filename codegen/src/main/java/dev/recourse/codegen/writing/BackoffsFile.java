package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code WireSocketBackoffs}: the catalog's backoffs by name. */
final class BackoffsFile {

    private BackoffsFile() {}

    static List<GeneratedFile> write(Plan plan) {
        Backoffs backoffs = Backoffs.of(plan);
        if (backoffs.constants().isEmpty()) {
            return List.of();
        }
        JavaFile file = GeneratedFile.empty(plan, Backoff.class, Duration.class, Jitter.class, List.class);
        String type = plan.type("Backoffs");
        file.doc("How long to wait before a retry, by the catalog's names.");
        file.openType("final class " + type + " {").line("");
        backoffs.constants().forEach((backoff, name) -> {
            file.statement("static final Backoff " + name + " = ", expression(backoff), ";");
        });
        file.line("").line("private " + type + "() {}");
        return List.of(new GeneratedFile(type, file.close().text()));
    }

    private static Expression expression(Backoff backoff) {
        List<Expression> more = new ArrayList<>();
        if (backoff.jitter().form() != Jitter.Form.NONE) {
            more.add(Expression.of("withJitter(" + jitter(backoff.jitter()) + ")"));
        }
        if (!backoff.floor().isZero()) {
            more.add(Expression.of("withFloor(" + Literals.duration(backoff.floor()) + ")"));
        }
        return Expression.chain(backoff.delays().isEmpty() ? exponential(backoff) : delays(backoff), more);
    }

    private static Expression exponential(Backoff backoff) {
        return Expression.call(
                "Backoff.exponential",
                Expression.string(backoff.name()),
                Expression.of(Literals.duration(backoff.base())),
                Expression.of(Literals.decimal(backoff.factor())),
                Expression.of(Literals.duration(backoff.max())));
    }

    private static Expression delays(Backoff backoff) {
        List<Expression> delays = backoff.delays().stream()
                .map(delay -> Expression.of(Literals.duration(delay)))
                .toList();
        return Expression.call("Backoff.delays", Expression.string(backoff.name()), Expression.call("List.of", delays));
    }

    private static String jitter(Jitter jitter) {
        String form = "Jitter." + jitter.form().name();
        return switch (jitter.form()) {
            case NONE, FULL, EQUAL, DECORRELATED -> form;
            case PROPORTIONAL -> "Jitter.proportional(" + Literals.decimal(jitter.amount()) + ")";
            case ABOVE -> "Jitter.above(" + Literals.decimal(jitter.amount()) + ")";
            case PLUS -> "Jitter.plus(" + Literals.duration(jitter.extra()) + ")";
        };
    }
}
