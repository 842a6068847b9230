package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.stream.Collectors;

/** What the documentation says. */
final class Words {

    static final String LOCALE = "param locale the person's locale";

    private Words() {}

    /** The documentation of a method that chooses the language. */
    static Javadoc in() {
        return Javadoc.of("{@return the messages in the language of this locale, or in English if there are none}")
                .tag(LOCALE);
    }

    /** The text, ended as a sentence. */
    static String sentence(String text) {
        String html = Html.text(text);
        return html.isEmpty() || html.endsWith(".") || html.endsWith("!") || html.endsWith("?") ? html : html + ".";
    }

    /** {@code (4006) The app used up its operations.}, behind a link to the constant of this enum. */
    static String reference(String enumName, CodePlan code) {
        return ("{@link " + enumName + "#" + code.constant() + "}: " + sentence(meaning(code))).strip();
    }

    static String meaning(CodePlan code) {
        return code.info().means().isEmpty() ? code.info().title() : code.info().means();
    }

    /** What is prescribed, and who must act. */
    static String remedy(Row row, List<Actor> actors) {
        String otherwise = "Remedy: " + text(row.otherwise());
        String cases = row.cases().stream().map(Words::text).collect(Collectors.joining());
        return sentence(otherwise) + cases + actors(actors);
    }

    private static String text(Row.Case exception) {
        String phase = exception.phase().map(p -> " while " + p.text()).orElse("");
        String reason = exception
                .reason()
                .map(r -> " if the reason reads '" + r.template() + "'")
                .orElse("");
        return sentence(" But" + phase + reason + ": " + text(exception.remedy()))
                .replaceFirst("^", " ");
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
