package dev.recourse.catalog;

import dev.recourse.catalog.format.Scalars;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes {@code remedy} and {@code cases}. */
final class RowWriter {

    private final YamlText yaml;
    private final Optional<String> url;

    RowWriter(YamlText yaml, Optional<ReasonPattern> details) {
        this.yaml = yaml;
        this.url = details.stream()
                .flatMap(pattern -> pattern.holes().stream())
                .filter(hole -> hole.type() == HoleType.URL)
                .map(ReasonPattern.Hole::name)
                .findFirst();
    }

    void write(Row row) {
        remedy(row.otherwise());
        yaml.items("cases", row.cases(), one -> {
            when(yaml, one.when());
            remedy(one.remedy());
        });
    }

    static void when(YamlText yaml, When when) {
        yaml.in("when", () -> {
            when.phase().ifPresent(phase -> yaml.put("phase", phase.text()));
            when.reason().ifPresent(reason -> yaml.put("reason", reason.template()));
            when.hint().ifPresent(given -> yaml.put("hint", given.toString()));
            when.values().forEach(test -> yaml.list(test.name(), test.allowed()));
        });
    }

    void remedy(Remedy remedy) {
        if (remedy.equals(Remedy.giveUp()) || remedy.equals(Remedy.refresh())) {
            yaml.put("remedy", remedy.kind().text());
        } else {
            yaml.in("remedy", () -> yaml.in(remedy.kind().text(), () -> options(remedy)));
        }
    }

    private void options(Remedy remedy) {
        if (remedy.kind() == DecisionKind.REDIRECT) {
            remedy.endpoint()
                    .or(() -> remedy.isToLocation() ? Optional.of("location") : url)
                    .ifPresent(name -> yaml.put(remedy.endpoint().isPresent() ? "endpoint" : "from", name));
        }
        remedy.subject().ifPresent(subject -> yaml.put("of", subject));
        remedy.backoff().ifPresent(backoff -> yaml.put("backoff", backoff.name()));
        remedy.limit().ifPresent(limit -> yaml.put("limit", Integer.toString(limit)));
        remedy.hint().ifPresent(hint -> hint(yaml, hint));
        if (remedy.isIdempotentOnly()) {
            yaml.put("idempotent", "true");
        }
        if (remedy.hasFreshKey()) {
            yaml.put("idempotency-key", "fresh");
        }
        if (!remedy.price().equals(remedy.kind().text())) {
            yaml.put("price", remedy.price());
        }
    }

    /** The fraction as a percentage: {@code 20%} for 0.2. */
    static String percentage(double fraction) {
        return decimal(BigDecimal.valueOf(fraction).movePointRight(2)) + "%";
    }

    /** The number without trailing zeros: {@code 2} for 2.0. */
    static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static void hint(YamlText yaml, HintRule hint) {
        yaml.in("hint", () -> {
            yaml.put("rule", hint.form().name().toLowerCase(Locale.ROOT));
            if (hint.form() != HintRule.Form.BASE && hint.form() != HintRule.Form.IGNORE) {
                yaml.put("spread", percentage(hint.spread()));
            }
            if (hint.form() == HintRule.Form.CLAMP) {
                yaml.put("clamp", Scalars.text(hint.clamp()));
            }
            hint.max().ifPresent(max -> yaml.put("max", Scalars.text(max)));
        });
    }
}
