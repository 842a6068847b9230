package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.DelayWords;
import java.time.Duration;
import java.util.List;

/** {@code WireSocketMessagesEn}: the general sentences of one language, and how a wait reads in it. */
final class WordsFiles {

    private WordsFiles() {}

    static List<GeneratedFile> write(Plan plan) {
        return plan.languages().stream().map(language -> file(plan, language)).toList();
    }

    private static GeneratedFile file(Plan plan, Language language) {
        String type = plan.type("Messages") + language.suffix();
        JavaFile file = new JavaFile(plan.header(), plan.packageName()).importing(DelayWords.class, Duration.class);
        file.doc("What can be said about any code in the language {@code "
                + language.messages().language() + "}.");
        file.open("final class " + type + " {").line("");
        delay(file, language.messages().delay());
        file.line("").line("private " + type + "() {}").line("");
        file.open("static String recovering(Duration delay) {");
        file.statement(
                "return ",
                Sentences.code(language.messages().recovering(), place -> "DELAY.of(delay)", place -> false),
                ";");
        file.close().line("");
        file.open("static String gaveUp() {");
        file.statement("return ", Sentences.code(language.messages().gaveUp(), place -> "\"\"", place -> false), ";");
        file.close();
        return new GeneratedFile(type, file.close().text());
    }

    private static void delay(JavaFile file, DelayWords words) {
        file.doc("How a wait reads.");
        file.statement(
                "static final DelayWords DELAY = ",
                Expression.call(
                        "new DelayWords",
                        Expression.string(words.second()),
                        Expression.string(words.seconds()),
                        Expression.string(words.minute()),
                        Expression.string(words.minutes())),
                ";");
    }
}
