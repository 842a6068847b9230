package dev.recourse.catalog;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.ReasonPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Random messages of codes and ranges, in the language of the general ones. */
final class RowSayings {

    private static final Set<HoleType> NUMBERS = Set.of(HoleType.INT, HoleType.LONG, HoleType.DECIMAL);

    private final Choices choices;

    RowSayings(Choices choices) {
        this.choices = choices;
    }

    /** The messages of a range. */
    static CodeMessages of(CatalogDomain.Unknown range, Messages general) {
        boolean recovers = range.row().isRecoverable();
        MessageText message =
                MessageText.of(general.language() + " range " + range.range() + (recovers ? " in ${delay}" : ""));
        boolean own = range.range().toString().contains("9");
        return new CodeMessages(
                message,
                message,
                !recovers ? message : own ? MessageText.of(general.language() + " no range") : general.gaveUp());
    }

    /** The details that a message of this code shows. */
    List<ReasonPattern.Hole> shown(CatalogCode code) {
        return code.info().details().stream()
                .flatMap(pattern -> pattern.holes().stream())
                .filter(hole -> hole.type() != HoleType.URL || choices.chance())
                .toList();
    }

    /** The messages of a code, which show these details. */
    CodeMessages of(CatalogCode code, List<ReasonPattern.Hole> shown, Messages general) {
        boolean recovers = !code.row().otherwise().kind().equals(DecisionKind.GIVE_UP)
                || code.row().cases().stream().anyMatch(c -> c.remedy().kind() != DecisionKind.GIVE_UP);
        List<String> waits = recovers ? List.of(MessageText.DELAY) : List.of();
        String start = general.language() + " " + code.info().key().toLowerCase(Locale.ROOT);
        Sayings sayings = new Sayings(general.language(), choices);
        MessageText plain = sayings.message(start, waits, List.of());
        List<String> places = new ArrayList<>(waits);
        shown.forEach(hole -> places.add(hole.name()));
        List<String> numbers = shown.stream()
                .filter(hole -> NUMBERS.contains(hole.type()))
                .map(ReasonPattern.Hole::name)
                .toList();
        MessageText message = shown.isEmpty() ? plain : sayings.message(start, places, numbers);
        boolean own = code.info().code().endsWith("1");
        return new CodeMessages(
                message, plain, !recovers ? plain : own ? MessageText.of(start + " gave up") : general.gaveUp());
    }
}
