package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.text.Html;
import dev.recourse.engine.Actor;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences of the generated documentation. */
final class Words {

    private Words() {}

    /** A text of the catalog, with a full stop if it needs one. */
    static String sentence(String text) {
        return ended(Html.text(text));
    }

    private static String ended(String html) {
        return html.isEmpty() || html.endsWith(".") || html.endsWith("!") || html.endsWith("?") ? html : html + ".";
    }

    /** {@code CloseCode.RATE_LIMIT: The app used up its operations.}, with a link to the constant. */
    static String reference(String enumName, CodePlan code) {
        return ("{@link " + enumName + "#" + code.constant() + "}: " + sentence(meaning(code))).strip();
    }

    /** A message, with its places as variables; of a choice, the text for most numbers. */
    static String message(MessageText message) {
        Html html = new Html();
        add(message.parts(), html);
        return html.toString();
    }

    private static void add(List<Part> parts, Html html) {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                html.add(literal.text());
            } else if (part instanceof Part.Place place) {
                html.variable(place.name());
            } else if (part instanceof Part.Choice choice) {
                add(choice.other(), html);
            }
        }
    }

    static String meaning(CodePlan code) {
        return code.info().means().isEmpty() ? code.info().title() : code.info().means();
    }

    /** The remedies, and who must act. */
    static String remedy(Row row, List<Actor> actors) {
        String otherwise = "Remedy: " + text(row.otherwise());
        String cases = row.cases().stream().map(Words::text).collect(Collectors.joining());
        return sentence(otherwise) + cases + actors(actors);
    }

    private static String text(Row.Case exception) {
        String when = conditions(exception.when());
        return ended(" " + Character.toUpperCase(when.charAt(0)) + when.substring(1) + ": "
                + Html.text(text(exception.remedy())));
    }

    /** The conditions in words, such as {@code while opening, if remaining is 0}. */
    static String conditions(When when) {
        List<String> words = new ArrayList<>();
        when.phase().ifPresent(phase -> words.add("while " + phase.text()));
        when.reason()
                .ifPresent(pattern -> words.add("if the reason matches \"" + Html.template(pattern.template()) + "\""));
        when.hint().ifPresent(given -> words.add(given ? "with a hint" : "without a hint"));
        when.values()
                .forEach(test -> words.add(
                        "if " + Html.text(test.name()) + " is " + Html.text(String.join(" or ", test.allowed()))));
        return String.join(", ", words);
    }

    private static String text(Remedy remedy) {
        return remedy.text().replace("·", "x").replace("ⁿ", "^n");
    }

    private static String actors(List<Actor> actors) {
        return actors.isEmpty()
                ? ""
                : actors.stream().map(Actor::text).collect(Collectors.joining(", ", " Who must act: ", "."));
    }
}
