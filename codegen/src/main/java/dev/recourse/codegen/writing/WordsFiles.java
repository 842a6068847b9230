package dev.recourse.codegen.writing;

import dev.recourse.catalog.MessageText;
import dev.recourse.catalog.Messages.DelayWords;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Code;
import dev.recourse.codegen.text.JavaFile;
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
        JavaFile file = new JavaFile(plan.header(), plan.packageName()).importing(Duration.class);
        file.doc("What can be said about any code in the language {@code "
                + language.messages().language() + "}.");
        file.open("final class " + type + " {").line("");
        file.line("private " + type + "() {}").line("");
        file.open("static String recovering(Duration delay) {");
        file.statement("return ", Sentences.code(language.messages().recovering(), place -> "delay(delay)"), ";");
        file.close().line("");
        file.open("static String gaveUp() {");
        file.statement("return ", Sentences.code(language.messages().gaveUp(), place -> "\"\""), ";");
        file.close().line("");
        delay(file, language.messages().delay());
        return new GeneratedFile(type, file.close().text());
    }

    private static void delay(JavaFile file, DelayWords words) {
        file.doc(
                "The wait in whole seconds, or from two minutes on, and for exactly one, in whole minutes; rounded up.");
        file.open("static String delay(Duration delay) {");
        file.line("long seconds = Math.max(1, delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0));");
        file.open("if (seconds < 120 && seconds != 60) {");
        amount(file, "seconds", words.second(), words.seconds());
        file.close();
        file.line("long minutes = (seconds - 1) / 60 + 1;");
        amount(file, "minutes", words.minute(), words.minutes());
        file.close();
    }

    private static void amount(JavaFile file, String variable, String one, String several) {
        Code plural = Sentences.code(MessageText.of(several), place -> variable);
        file.statement(
                "return ",
                Code.conditional(variable + " == 1", Sentences.code(MessageText.of(one), place -> variable), plural),
                ";");
    }
}
