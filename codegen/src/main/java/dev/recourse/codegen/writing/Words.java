package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences of the generated documentation. */
final class Words {

    static final String LOCALE = "param locale the user's locale";

    private Words() {}

    /** The documentation of a method that chooses the language. */
    static Javadoc in() {
        return Javadoc.of("{@return the messages in the language of this locale, or in English if there are none}")
                .tag(LOCALE);
    }

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
        Stream<String> phase = exception.phase().stream().map(p -> "while " + p.text());
        Stream<String> reason = exception.reason().stream()
                .map(pattern -> "if the reason matches \"" + Html.template(pattern.template()) + "\"");
        String when = Stream.concat(phase, reason).collect(Collectors.joining(", "));
        return ended(" " + Character.toUpperCase(when.charAt(0)) + when.substring(1) + ": "
                + Html.text(text(exception.remedy())));
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
