package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Actor;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a translator should know about each text. */
final class UnitNotes {

    /** A note and what it is about. */
    record Note(String category, String text) {}

    private final Catalog catalog;
    private final PluralSamples forms;

    UnitNotes(Catalog catalog, String language) {
        this.catalog = catalog;
        this.forms = new PluralSamples(language);
    }

    /** How all texts are written. */
    static String general() {
        return "${name} stands for a value, and ${delay} for a wait such as \"30 seconds\". Each placeholder of the English"
                + " must be in the translation, and no other. Choices by a number, such as ${limit, one {one seat} other"
                + " {${limit} seats}}, have one text for each plural form of the language; =0 {…} and the like may stand"
                + " beside them. $${ writes ${ itself. Texts are plain, without markup.";
    }

    /** The notes on a text. */
    List<Note> of(Sentence sentence) {
        RowFacts row = RowFacts.of(catalog, sentence.original().path());
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("meaning", row.means()));
        notes.add(new Note("shown", shown(sentence.key())));
        if (!row.actors().isEmpty()) {
            notes.add(
                    new Note("who acts", row.actors().stream().map(Actor::text).collect(Collectors.joining(", "))));
        }
        sentence.english().places().forEach(place -> notes.add(new Note("placeholder", place(place, row.values()))));
        if (!sentence.english().places().isEmpty()) {
            Example.of(sentence.english(), row.values()).forEach(text -> notes.add(new Note("example", text)));
        }
        sentence.english().places().stream()
                .filter(place -> isNumber(place, row.values()))
                .forEach(place -> notes.add(new Note("plural forms", forms(place))));
        return notes;
    }

    private static String shown(String key) {
        return switch (key) {
            case "message" -> "When it happens.";
            case "plain" -> "When it happens and the values of 'message' are not known.";
            case "gave-up" -> "When the application gave up.";
            case "recovering" -> "While the application tries again.";
            case "seconds" -> "For ${delay}: a wait of seconds.";
            case "minutes" -> "For ${delay}: a wait of minutes.";
            default -> key;
        };
    }

    private static String place(String place, Map<String, HoleType> values) {
        HoleType type = values.get(place);
        String what = type == null
                ? "a wait in words"
                : switch (type) {
                    case INT, LONG -> "a whole number";
                    case DECIMAL -> "a number with decimals";
                    case DURATION -> "a duration in words";
                    case TEXT -> "a text from the service";
                    case URL -> "a URL";
                };
        return MessageText.DELAY.equals(place) || type == null
                ? "${" + place + "}: " + what
                : "${" + place + "}: " + what + " (" + type.text() + ")";
    }

    private static boolean isNumber(String place, Map<String, HoleType> values) {
        HoleType type = values.get(place);
        return type == HoleType.INT || type == HoleType.LONG || type == HoleType.DECIMAL;
    }

    private String forms(String place) {
        return forms.isOne()
                ? "Words beside ${" + place + "} do not change with the number in this language."
                : "To choose by ${" + place + "}, write " + forms.choice(place) + " with a text for each form. "
                        + forms.text() + ".";
    }
}
