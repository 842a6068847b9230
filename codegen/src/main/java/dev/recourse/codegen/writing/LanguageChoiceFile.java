package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Literals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code WireSocketLanguage}: the languages of a catalog that has several, and the choice among them. */
final class LanguageChoiceFile {

    private LanguageChoiceFile() {}

    static List<GeneratedFile> write(Plan plan) {
        return plan.languageType().map(type -> List.of(file(plan, type))).orElse(List.of());
    }

    private static GeneratedFile file(Plan plan, String type) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName()).importing(Locale.class);
        file.doc("The languages that the catalog speaks.");
        file.open("enum " + type + " {");
        List<Language> languages = plan.languages();
        for (int i = 0; i < languages.size(); i++) {
            file.line(languages.get(i).constant() + (i == languages.size() - 1 ? ";" : ","));
        }
        file.line("");
        file.doc("The language that fits best: a language with its script and country before the language alone, and"
                + " English where there is none.");
        file.open("static " + type + " of(Locale locale) {");
        narrow(languages).forEach(language -> {
            file.open("if (" + String.join(" && ", conditions(language.locale())) + ") {");
            file.line("return " + language.constant() + ";").close();
        });
        file.open("return switch (locale.getLanguage()) {");
        languages.stream().skip(1).filter(language -> !isNarrow(language)).forEach(language -> {
            String name = Literals.string(language.locale().getLanguage());
            file.line("case " + name + " -> " + language.constant() + ";");
        });
        file.line("default -> " + languages.get(0).constant() + ";").close(";").close();
        return new GeneratedFile(type, file.close().text());
    }

    /** The languages of a country or a script, those of both first. */
    private static List<Language> narrow(List<Language> languages) {
        return languages.stream()
                .skip(1)
                .filter(LanguageChoiceFile::isNarrow)
                .sorted(Comparator.comparingInt(
                        language -> -conditions(language.locale()).size()))
                .toList();
    }

    private static boolean isNarrow(Language language) {
        return conditions(language.locale()).size() > 1;
    }

    private static List<String> conditions(Locale locale) {
        List<String> conditions = new ArrayList<>();
        conditions.add("locale.getLanguage().equals(" + Literals.string(locale.getLanguage()) + ")");
        if (!locale.getScript().isEmpty()) {
            conditions.add("locale.getScript().equals(" + Literals.string(locale.getScript()) + ")");
        }
        if (!locale.getCountry().isEmpty()) {
            conditions.add("locale.getCountry().equals(" + Literals.string(locale.getCountry()) + ")");
        }
        return conditions;
    }
}
