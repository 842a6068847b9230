package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.MessageText;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.naming.Subject;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.DelayWords;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code WireSocketMessagesDe}: all messages in one language, those of each domain in a nested class. Very many codes
 * are split into classes, each of which extends the next.
 */
final class LanguageFile {

    private final Plan plan;
    private final Language language;
    private final JavaFile file;

    private LanguageFile(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.file = GeneratedFile.empty(plan, BigDecimal.class, DelayWords.class, Duration.class, ShownText.class);
    }

    static List<GeneratedFile> write(Plan plan) {
        return plan.languages().stream()
                .map(language -> new GeneratedFile(plan.messages(language), new LanguageFile(plan, language).text()))
                .toList();
    }

    private String text() {
        String type = plan.messages(language);
        file.doc("The messages in the language {@code " + language.tag() + "}.");
        file.openType("final class " + type + " implements " + plan.messages() + " {")
                .line("");
        file.line("static final " + plan.messages() + " INSTANCE = new " + type + "();")
                .line("");
        delay(language.messages().delay());
        file.line("").line("private " + type + "() {}");
        method(
                "recovering",
                List.of("Duration delay"),
                general(language.messages().recovering()));
        method("gaveUp", List.of(), general(language.messages().gaveUp()));
        List<DomainPlan> domains =
                plan.domains().stream().filter(DomainPlan::hasMessages).toList();
        for (DomainPlan domain : domains) {
            file.line("").line("@Override");
            file.open("public " + domain.messages() + " " + domain.messagesMethod() + "() {");
            file.line("return " + domain.messages(language) + ".INSTANCE;").close();
        }
        domains.forEach(this::domain);
        return file.close().text();
    }

    private void delay(DelayWords words) {
        file.statement(
                "private static final DelayWords DELAY = ",
                Expression.call(
                        "new DelayWords",
                        Expression.string(words.second()),
                        Expression.string(words.seconds()),
                        Expression.string(words.minute()),
                        Expression.string(words.minutes())),
                ";");
    }

    private static Expression general(MessageText text) {
        return Concatenation.of(text, place -> "DELAY.of(delay)", place -> false);
    }

    private void domain(DomainPlan domain) {
        List<List<CodePlan>> parts = Splitting.types(domain.codes());
        for (int i = 0; i < parts.size(); i++) {
            String type = Splitting.name(domain.messages(language), i);
            String next = i + 1 < parts.size() ? " extends " + Splitting.name(domain.messages(language), i + 1) : "";
            file.line("");
            file.open("private static " + (i == 0 ? "final" : "abstract") + " class " + type + next + " implements "
                    + Splitting.name(domain.messages(), i) + " {");
            if (i == 0) {
                file.line("").line("static final " + domain.messages() + " INSTANCE = new " + type + "();");
                file.line("").line("@Override").open("public " + plan.messages() + " general() {");
                file.line("return " + plan.messages(language) + ".INSTANCE;").close();
            }
            Stream<? extends Subject> ranges = i == 0 ? domain.ranges().stream() : Stream.empty();
            Stream.concat(ranges, parts.get(i).stream())
                    .flatMap(subject -> Variant.of(plan, subject).stream())
                    .forEach(variant -> method(variant.method(), variant.parameters(), message(variant)));
            file.close();
        }
    }

    private void method(String name, List<String> parameters, Expression result) {
        file.line("").line("@Override");
        file.signature("public String " + name, parameters, " {");
        file.statement("return ", result, ";").close();
    }

    private Expression message(Variant variant) {
        return variant.subject()
                .messages(language.messages())
                .map(messages -> Concatenation.of(
                        variant.pick().apply(messages),
                        place -> value(variant, place),
                        place -> isNumber(variant, place)))
                .orElse(Expression.of(general(variant)));
    }

    /** The general message, for a row of an included catalog that is not translated into this language. */
    private static String general(Variant variant) {
        return variant.isGaveUp() || !variant.subject().isRecoverable()
                ? "general().gaveUp()"
                : "general().recovering(" + (variant.showsDelay() ? MessageText.DELAY : "Duration.ZERO") + ")";
    }

    private static boolean isNumber(Variant variant, String place) {
        return !place.equals(MessageText.DELAY) && component(variant, place).isPrimitive();
    }

    private static Component component(Variant variant, String place) {
        return variant.components().stream()
                .filter(component -> component.hole().name().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Variant variant, String place) {
        if (place.equals(MessageText.DELAY)) {
            return "DELAY.of(delay)";
        }
        Component component = component(variant, place);
        String name = component.name();
        return switch (component.hole().type()) {
            case INT, LONG -> name;
            case DURATION -> "DELAY.of(" + name + ")";
            case DECIMAL -> "ShownText.of(" + name + ".toPlainString())";
            case TEXT, URL -> "ShownText.of(" + name + ")";
        };
    }
}
