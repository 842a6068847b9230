package dev.recourse.codegen.writing;

import dev.recourse.catalog.cldr.Reader;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code WireSocketLanguages}: who reads which messages. */
final class LanguagesFile {

    private LanguagesFile() {}

    static List<GeneratedFile> write(Plan plan) {
        return isNeeded(plan) ? List.of(new GeneratedFile(plan.languagesType(), text(plan))) : List.of();
    }

    /** The messages for these locales. */
    static String messages(Plan plan, Locales locales) {
        return isNeeded(plan)
                ? plan.languagesType() + ".in(" + locales.parameter() + ")"
                : instance(plan, plan.english(), plan.english().readers().get(0));
    }

    /** Whether messages depend on the locale. */
    private static boolean isNeeded(Plan plan) {
        return plan.languages().size() > 1 || plan.english().served().size() > 1;
    }

    private static String text(Plan plan) {
        JavaFile file = GeneratedFile.empty(plan, LanguageChoice.class, List.class, Locale.class);
        file.doc("Chooses the messages for a person: the language, and how numbers are written in it.");
        file.openType("final class " + plan.languagesType() + " {").line("");
        file.statement("private static final LanguageChoice CHOICE = ", table(plan), ";");
        file.line("").line("private " + plan.languagesType() + "() {}");
        for (Locales locales : Locales.values()) {
            file.line("");
            file.open("static " + plan.messages() + " in(" + locales.declaration() + ") {");
            file.line("return in(CHOICE.of(" + locales.parameter() + "));").close();
        }
        file.line("");
        file.open("private static " + plan.messages() + " in(String reader) {");
        file.open("return switch (reader) {");
        plan.languages().forEach(language -> cases(file, plan, language));
        file.line("default -> "
                + instance(plan, plan.english(), plan.english().readers().get(0)) + ";");
        file.close(";").close();
        return file.close().text();
    }

    private static Expression table(Plan plan) {
        List<Expression> lines = new ArrayList<>();
        lines.add(Expression.string(plan.english().tag()));
        plan.readers().lines().forEach(line -> lines.add(Expression.string(line)));
        return Expression.call("LanguageChoice.of", lines);
    }

    /** The cases of a language. English is chosen by default. */
    private static void cases(JavaFile file, Plan plan, Language language) {
        for (Reader reader : language.served()) {
            List<String> labels = language.served().size() > 1
                    ? List.of(reader.locale())
                    : language.readers().stream().map(Reader::locale).toList();
            if (!labels.contains(plan.english().tag())) {
                String label = labels.stream().map(Literals::string).collect(Collectors.joining(", "));
                file.line("case " + label + " -> " + instance(plan, language, reader) + ";");
            }
        }
    }

    private static String instance(Plan plan, Language language, Reader reader) {
        return plan.messages(language) + "." + Language.constant(reader);
    }
}
