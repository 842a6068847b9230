package dev.recourse.web;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.Optional;

/** Reads from the JSON form of a catalog what is prescribed for a code. */
final class RemedyReader {

    private RemedyReader() {}

    /** The remedy of a code or range, and those of its cases. */
    static Row row(Node node) throws NotReadableException {
        Row row = Row.always(remedy(node.object("remedy")));
        for (Node one : node.objects("cases")) {
            row = row.withCase(when(one.object("when")), remedy(one.object("remedy")));
        }
        return row;
    }

    private static Remedy remedy(Node node) throws NotReadableException {
        Optional<Node> backoff = node.optionalObject("backoff");
        DecisionKind kind = node.oneOf("kind", DecisionKind.values());
        Remedy remedy = switch (kind) {
            case RETRY -> Remedy.retry(PolicyReader.backoff(node.object("backoff")));
            case REFRESH -> node.has("of") ? Remedy.refreshOf(node.text("of")) : Remedy.refresh();
            case REDIRECT -> redirect(node);
            case GIVE_UP -> Remedy.giveUp();
        };
        if (kind != DecisionKind.RETRY && backoff.isPresent()) {
            remedy = remedy.withBackoff(PolicyReader.backoff(backoff.get()));
        }
        if (node.has("limit")) {
            remedy = remedy.withLimit(node.count("limit"));
        }
        if (node.has("hint")) {
            remedy = remedy.withHint(PolicyReader.hint(node.object("hint")));
        }
        if (node.flag("idempotentOnly")) {
            remedy = remedy.withIdempotentOnly();
        }
        if (node.flag("freshKey")) {
            remedy = remedy.withFreshKey();
        }
        Optional<String> price = node.optionalText("price");
        return price.isPresent() && !price.get().equals(remedy.price()) ? remedy.withPrice(price.get()) : remedy;
    }

    private static Remedy redirect(Node node) throws NotReadableException {
        if (node.has("endpoint")) {
            return Remedy.redirectTo(node.text("endpoint"));
        }
        return node.flag("toLocation") ? Remedy.redirectToLocation() : Remedy.redirect();
    }

    static When when(Node node) throws NotReadableException {
        When when = When.ALWAYS;
        if (node.has("phase")) {
            when = when.withPhase(node.oneOf("phase", Phase.values()));
        }
        if (node.has("reason")) {
            when = when.withReason(ReasonPattern.of(node.text("reason")));
        }
        if (node.has("hint")) {
            when = when.withHint(node.flag("hint"));
        }
        for (Node value : node.objects("values")) {
            HoleType type = value.oneOf("type", HoleType.values());
            when = when.withValue(ValueTest.of(value.text("name"), type, value.texts("allowed")));
        }
        return when;
    }
}
