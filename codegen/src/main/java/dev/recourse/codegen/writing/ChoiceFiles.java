package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code CloseCodeSentences}: the choice of a sentence by constant. */
final class ChoiceFiles {

    private final Plan plan;
    private final DomainPlan domain;
    private final String choice;

    private ChoiceFiles(Plan plan, DomainPlan domain) {
        this.plan = plan;
        this.domain = domain;
        this.choice = domain.sentences();
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        List<GeneratedFile> files = new ArrayList<>();
        if (domain.hasMessages()) {
            int parts = Parts.of(domain.codes()).size();
            for (int i = 0; i < parts; i++) {
                files.add(new ChoiceFiles(plan, domain).file(i));
            }
        }
        return files;
    }

    private GeneratedFile file(int part) {
        String type = Parts.name(choice, part);
        JavaFile file =
                new JavaFile(plan.header(), plan.packageName()).importing(Duration.class, Locale.class, Optional.class);
        file.doc("Which sentence a {@link " + domain.enumName() + "} gets, or {@code otherwise} if it has none.");
        Suppress.deprecation(file, domain);
        file.open("final class " + type + " {").line("");
        file.line("private " + type + "() {}");
        String code = domain.enumName() + " code";
        choice(
                file,
                part,
                new Dispatch(
                        file,
                        "static",
                        "String",
                        "message",
                        List.of(code, "String reason", "Locale locale", "Duration delay", "String otherwise"),
                        Optional.of("otherwise"),
                        choice),
                this::message);
        choice(
                file,
                part,
                new Dispatch(
                        file,
                        "static",
                        "String",
                        "gaveUp",
                        List.of(code, "Locale locale", "String otherwise"),
                        Optional.of("otherwise"),
                        choice),
                this::gaveUp);
        choice(
                file,
                part,
                new Dispatch(file, "static", "boolean", "tellsDelay", List.of(code), Optional.of("false"), choice),
                ChoiceFiles::tellsDelay);
        return new GeneratedFile(type, file.close().text());
    }

    private void choice(JavaFile file, int part, Dispatch dispatch, Dispatch.Answer answer) {
        if (part == 0) {
            file.line("");
            file.signature("static " + dispatch.type() + " " + dispatch.name(), dispatch.parameters(), " {");
            dispatch.choose(domain.codes(), answer);
            file.close();
        }
        dispatch.parts(domain.codes(), part, answer);
    }

    private Optional<Expression> message(CodePlan code) {
        return code.messages().map(told -> message(code, told));
    }

    private Expression message(CodePlan code, CodeMessages told) {
        Variant message = Variant.message(code, told);
        if (message.components().isEmpty()) {
            return call(message, "");
        }
        String details = code.details().orElseThrow();
        return Expression.chain(
                Expression.of(details + ".parse(reason)"),
                List.of(
                        Expression.call("map", Expression.lambda("details", call(message, "details."))),
                        Expression.call("orElseGet", Expression.lambda("()", call(Variant.plain(code, told), "")))));
    }

    private Optional<Expression> gaveUp(CodePlan code) {
        return Variant.whenGaveUp(plan, code).map(variant -> call(variant, ""));
    }

    private Expression call(Variant variant, String details) {
        Stream<String> values =
                variant.components().stream().map(Component::name).map(name -> details + name + "()");
        Stream<String> delay = variant.showsDelay() ? Stream.of(Variant.DELAY) : Stream.of();
        List<Expression> arguments = Stream.of(Stream.of("locale"), values, delay)
                .flatMap(s -> s)
                .map(Expression::of)
                .toList();
        return Expression.call(domain.messages() + "." + variant.method(), arguments);
    }

    /** A sentence about a wait does not fit a code that was overridden to be given up. */
    private static Optional<Expression> tellsDelay(CodePlan code) {
        return code.messages()
                .filter(told -> Variant.message(code, told).showsDelay())
                .map(told -> Expression.of("true"));
    }
}
