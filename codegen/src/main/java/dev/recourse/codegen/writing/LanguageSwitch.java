package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The choice of a sentence's language. A class file has room for so many references only; beyond, the choice is in
 * classes of its own, such as {@code CloseCodeMessagesChoice}, and the public method refers to them.
 *
 * @param plan the catalog
 * @param domain the domain whose sentences they are
 */
record LanguageSwitch(Plan plan, DomainPlan domain) {

    /** Of the 65,535 constants of a class file, those that sentences may take. */
    private static final int CONSTANTS = 60_000;

    /** The most sentences of a code. */
    private static final int SENTENCES = 3;

    /** The most codes of one class. A sentence takes a name, a type, and a reference for each language. */
    private int size() {
        return Math.max(1, CONSTANTS / (SENTENCES * (2 + plan.languages().size())));
    }

    private boolean isApart() {
        return domain.codes().size() > size();
    }

    private String typeAt(int position) {
        return Parts.name(domain.messages() + "Choice", position / size());
    }

    /** Ends a method with its answer. */
    void answer(JavaFile file, Variant variant, int position) {
        if (isApart()) {
            file.statement("return ", call(typeAt(position), variant, Stream.of("locale")), ";");
        } else {
            choose(file, variant, position);
        }
    }

    private void choose(JavaFile file, Variant variant, int position) {
        if (plan.languageType().isEmpty()) {
            file.statement("return ", in(plan.languages().get(0), variant, position), ";");
            return;
        }
        file.open("return switch (" + plan.languageType().get() + ".of(locale)) {");
        for (Language language : plan.languages()) {
            file.statement("case " + language.constant() + " -> ", in(language, variant, position), ";");
        }
        file.close(";");
    }

    private Expression in(Language language, Variant variant, int position) {
        return call(Parts.nameAt(domain.messages() + language.suffix(), position), variant, Stream.of());
    }

    private static Expression call(String type, Variant variant, Stream<String> first) {
        return Expression.call(
                type + "." + variant.method(),
                Stream.concat(first, variant.arguments().stream())
                        .map(Expression::of)
                        .toList());
    }

    /** The classes of their own; empty where there are few sentences. */
    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        for (int from = 0; isApart() && from < domain.codes().size(); from += size()) {
            files.add(file(from, Math.min(from + size(), domain.codes().size())));
        }
        return files;
    }

    private GeneratedFile file(int from, int to) {
        String type = typeAt(from);
        JavaFile file = new JavaFile(plan.header(), plan.packageName()).importing(Duration.class, Locale.class);
        file.doc("Sentences of {@link " + domain.enumName() + "} in the person's language.");
        file.open("final class " + type + " {").line("").line("private " + type + "() {}");
        for (int i = from; i < to; i++) {
            for (Variant variant : Variant.of(plan, domain.codes().get(i))) {
                file.line("");
                file.signature("static String " + variant.method(), variant.localized(), " {");
                choose(file, variant, i);
                file.close();
            }
        }
        return new GeneratedFile(type, file.close().text());
    }
}
