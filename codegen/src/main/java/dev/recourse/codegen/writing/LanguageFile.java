package dev.recourse.codegen.writing;

import dev.recourse.catalog.cldr.Reader;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.naming.Subject;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.DelayWords;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code WireSocketMessagesDe}: all messages in one language, those of each domain in an inner class. It has an
 * instance for each way in which its readers write numbers. Very many codes are split into classes, each of which
 * extends the next.
 */
final class LanguageFile {

    /** The field with the way in which numbers are written. */
    private static final String NUMBERS = "numbers";

    /** The field with the words for waits. */
    private static final String WAITS = "waits";

    private final Plan plan;
    private final Language language;
    private final String type;
    private final JavaFile file;

    private LanguageFile(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.type = plan.messages(language);
        this.file = GeneratedFile.empty(
                plan,
                BigDecimal.class,
                DelayWords.class,
                Duration.class,
                NumberStyle.class,
                PluralRules.class,
                ShownText.class);
    }

    static List<GeneratedFile> write(Plan plan) {
        return plan.languages().stream()
                .map(language -> new GeneratedFile(plan.messages(language), new LanguageFile(plan, language).text()))
                .toList();
    }

    private String text() {
        file.doc("The messages in the language {@code " + language.tag() + "}.");
        file.openType("final class " + type + " implements " + plan.messages() + " {")
                .line("");
        List<DomainPlan> domains =
                plan.domains().stream().filter(DomainPlan::hasMessages).toList();
        instances();
        fields(domains);
        constructor();
        method(
                "recovering",
                List.of("Duration delay"),
                general(language.messages().recovering()));
        method("gaveUp", List.of(), general(language.messages().gaveUp()));
        for (DomainPlan domain : domains) {
            file.line("").line("@Override");
            file.open("public " + domain.messages() + " " + domain.messagesMethod() + "() {");
            file.line("return " + field(domain) + ";").close();
        }
        if (language.shows().waits()) {
            Messages.Delay words = language.messages().delay();
            waits("seconds", words.seconds());
            waits("minutes", words.minutes());
        }
        domains.forEach(this::domain);
        return file.close().text();
    }

    private void instances() {
        if (language.shows().forms()) {
            file.statement(
                    "private static final PluralRules " + Concatenation.RULES + " = ",
                    Expression.call("PluralRules.of", Expression.string(language.plurals())),
                    ";");
            file.line("");
        }
        for (Reader reader : language.served()) {
            List<Expression> style = language.shows().numbers() ? List.of(style(reader)) : List.of();
            file.statement(
                    "static final " + plan.messages() + " " + Language.constant(reader) + " = ",
                    Expression.call("new " + type, style),
                    ";");
        }
    }

    private static Expression style(Reader reader) {
        NumberStyle style = reader.numbers();
        return style.equals(NumberStyle.PLAIN)
                ? Expression.of("NumberStyle.PLAIN")
                : Expression.call(
                        "NumberStyle.of",
                        Expression.string(style.sample()),
                        Expression.of(Literals.number(style.leastGrouped())));
    }

    private void fields(List<DomainPlan> domains) {
        file.line("");
        if (language.shows().numbers()) {
            file.line("private final NumberStyle " + NUMBERS + ";");
        }
        if (language.shows().waits()) {
            file.line("private final DelayWords " + WAITS + " = new DelayWords(this::seconds, this::minutes);");
        }
        for (DomainPlan domain : domains) {
            file.line("private final " + domain.messages() + " " + field(domain) + " = new " + domain.messages(language)
                    + "();");
        }
    }

    /** The field with the messages of a domain. Its name is that of its type, so that no other field has it. */
    private static String field(DomainPlan domain) {
        String name = domain.messages();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void constructor() {
        file.line("");
        if (language.shows().numbers()) {
            file.open("private " + type + "(NumberStyle " + NUMBERS + ") {");
            file.line("this." + NUMBERS + " = " + NUMBERS + ";").close();
        } else {
            file.line("private " + type + "() {}");
        }
    }

    /** The words for so many seconds or minutes. */
    private void waits(String unit, MessageText words) {
        file.line("");
        file.open("private String " + unit + "(long " + Messages.Delay.NUMBER + ") {");
        file.statement("return ", Concatenation.of(words, place -> number(place, NUMBERS, false)), ";")
                .close();
    }

    private Expression general(MessageText text) {
        return Concatenation.of(text, place -> wait(place, WAITS));
    }

    private void domain(DomainPlan domain) {
        List<List<CodePlan>> parts = Splitting.types(domain.codes());
        for (int i = 0; i < parts.size(); i++) {
            String part = Splitting.name(domain.messages(language), i);
            String next = i + 1 < parts.size() ? " extends " + Splitting.name(domain.messages(language), i + 1) : "";
            file.line("");
            file.open("private " + (i == 0 ? "final" : "abstract") + " class " + part + next + " implements "
                    + Splitting.name(domain.messages(), i) + " {");
            if (i == 0) {
                file.line("").line("@Override").open("public " + plan.messages() + " general() {");
                file.line("return " + type + ".this;").close();
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
                .map(messages -> Concatenation.of(variant.pick().apply(messages), place -> value(variant, place)))
                .orElse(Expression.of(general(variant)));
    }

    /** The general message, for a row of an included catalog that is not translated into this language. */
    private static String general(Variant variant) {
        return variant.isGaveUp() || !variant.subject().isRecoverable()
                ? "general().gaveUp()"
                : "general().recovering(" + (variant.showsDelay() ? MessageText.DELAY : "Duration.ZERO") + ")";
    }

    private Concatenation.Value value(Variant variant, String place) {
        if (place.equals(MessageText.DELAY)) {
            return wait(place, field(variant, WAITS));
        }
        Component component = variant.components().stream()
                .filter(candidate -> candidate.hole().name().equals(place))
                .findFirst()
                .orElseThrow();
        String name = component.name();
        return switch (component.hole().type()) {
            case INT, LONG -> number(name, field(variant, NUMBERS), false);
            case DECIMAL -> number(name, field(variant, NUMBERS), true);
            case DURATION -> wait(name, field(variant, WAITS));
            case TEXT, URL -> text(name);
        };
    }

    /** The field as an expression, even where a parameter has the same name. */
    private String field(Variant variant, String field) {
        boolean isHidden = variant.components().stream()
                .anyMatch(component -> component.name().equals(field));
        return isHidden ? type + ".this." + field : field;
    }

    private static Concatenation.Value wait(String name, String waits) {
        return new Concatenation.Value(name, Expression.of(waits + ".of(" + name + ")"), false);
    }

    private static Concatenation.Value number(String name, String numbers, boolean isDecimal) {
        return new Concatenation.Value(name, Expression.of(numbers + ".of(" + name + ")"), isDecimal);
    }

    private Concatenation.Value text(String name) {
        String shown = (language.isRightToLeft() ? "ShownText.isolated(" : "ShownText.of(") + name + ")";
        return new Concatenation.Value(name, Expression.of(shown), false);
    }
}
