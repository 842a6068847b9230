package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.naming.RangePlan;
import dev.recourse.codegen.naming.Subject;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.codegen.text.Literals;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Step;
import dev.recourse.engine.UnknownCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code CloseCodeMessages}: a method for each message of a domain, and the choice between them for a decision. Very
 * many codes are split into interfaces, each of which extends the next.
 */
final class DomainMessagesFile {

    private final Plan plan;
    private final DomainPlan domain;
    private final List<List<CodePlan>> parts;
    private final int part;
    private final JavaFile file;

    private DomainMessagesFile(Plan plan, DomainPlan domain, List<List<CodePlan>> parts, int part) {
        this.plan = plan;
        this.domain = domain;
        this.parts = parts;
        this.part = part;
        this.file = GeneratedFile.empty(
                plan,
                BigDecimal.class,
                CodeRange.class,
                Decision.class,
                DecisionKind.class,
                Duration.class,
                ErrorCode.class,
                Failure.class,
                List.class,
                Locale.class,
                Step.class,
                UnknownCode.class);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        List<GeneratedFile> files = new ArrayList<>();
        if (domain.hasMessages()) {
            List<List<CodePlan>> parts = Splitting.types(domain.codes());
            for (int i = 0; i < parts.size(); i++) {
                files.add(new DomainMessagesFile(plan, domain, parts, i).file());
            }
        }
        return files;
    }

    private GeneratedFile file() {
        String type = Splitting.name(domain.messages(), part);
        file.doc(
                part == 0
                        ? "The messages about each {@link " + domain.enumName() + "}, in one language."
                        : "More of the {@link " + domain.messages() + "}.");
        Dispatch.allowDeprecated(file, domain);
        String access = part == 0 ? "public " : "";
        file.openType(access + "interface " + type
                + next().map(name -> " extends " + name).orElse("") + " {");
        if (part == 0) {
            in();
        }
        of();
        if (next().isEmpty()) {
            general();
        }
        ranges().forEach(range -> Variant.of(plan, range).forEach(this::method));
        parts.get(part).forEach(code -> Variant.of(plan, code).forEach(this::method));
        if (!ranges().isEmpty()) {
            unlisted();
        }
        if (!parts.get(part).isEmpty()) {
            choices();
        }
        return new GeneratedFile(type, file.close().text());
    }

    /** The ranges with messages, which are in the first part. */
    private List<RangePlan> ranges() {
        return part > 0
                ? List.of()
                : domain.ranges().stream()
                        .filter(range -> range.messages().isPresent())
                        .toList();
    }

    /** The interface with the codes after these. */
    private Optional<String> next() {
        return part + 1 < parts.size() ? Optional.of(Splitting.name(domain.messages(), part + 1)) : Optional.empty();
    }

    private void in() {
        for (Locales locales : Locales.values()) {
            file.line("");
            locales.in(
                    file,
                    domain.messages(),
                    plan.messages() + ".in(" + locales.parameter() + ")." + domain.messagesMethod() + "()");
        }
    }

    private void of() {
        file.line("");
        file.doc(Javadoc.of("{@return the message for a decision; a general one if its code has no message of its own}")
                .tag("param decision the decision"));
        if (next().isPresent()) {
            file.line("@Override");
        }
        file.open("default String of(Decision decision) {");
        file.line("Failure failure = decision.failure();");
        if (!ranges().isEmpty()) {
            file.open("if (failure.code().deciding() instanceof UnknownCode unlisted && unlisted.domain() == "
                    + domain.enumName() + ".codes()) {");
            file.line("return unlisted(unlisted, decision);").close();
        }
        if (parts.get(part).isEmpty()) {
            file.line("return general().of(decision);").close();
            return;
        }
        file.open("if (!(failure.code().deciding() instanceof " + domain.enumName() + " code)) {");
        file.line("return general().of(decision);").close();
        next().ifPresent(name -> {
            file.open("if (code.ordinal() >= " + (part + 1) * Splitting.TYPE + ") {");
            file.line("return " + name + ".super.of(decision);").close();
        });
        String codeAndFailure = showsDetails() ? "code, failure" : "code";
        file.open("if (decision instanceof Step step) {");
        file.line("return message(" + codeAndFailure + ", step.delay());").close();
        file.line("boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;");
        file.line("return isFinal && !isForRecovery(code) ? message(" + codeAndFailure
                + ", Duration.ZERO) : gaveUp(code);");
        file.close();
    }

    /** Whether some message shows details. */
    private boolean showsDetails() {
        return parts.get(part).stream()
                .anyMatch(code -> code.messages()
                        .filter(messages ->
                                !Variant.message(code, messages).components().isEmpty())
                        .isPresent());
    }

    private void general() {
        file.line("");
        file.doc("{@return the messages about any code, in the same language}");
        file.line(plan.messages() + " general();");
    }

    private void method(Variant variant) {
        file.line("");
        Javadoc doc = Javadoc.of("{@return \"" + Words.message(variant.english()) + "\" for " + name(variant.subject())
                + (variant.isGaveUp() ? " after giving up" : "") + "}");
        for (Component component : variant.components()) {
            doc.tag("param " + component.name() + " {@code " + component.hole().name() + "} in the details");
        }
        if (variant.showsDelay()) {
            doc.tag("param delay how long the client waits");
        }
        file.doc(doc);
        file.declaration("String " + variant.method(), variant.parameters());
    }

    /** The subject in a comment. */
    private String name(Subject subject) {
        if (subject instanceof CodePlan code) {
            return Javadoc.unbroken("{@link " + domain.enumName() + "#" + code.constant() + "}");
        }
        String range = ((RangePlan) subject).range().range().toString();
        return range.equals("*") ? "any other code" : "unlisted codes of " + Html.text(range);
    }

    /** The choice between the messages of ranges. */
    private void unlisted() {
        file.line("");
        file.open("private String unlisted(UnknownCode code, Decision decision) {");
        file.line("String range = code.range().map(CodeRange::toString).orElse(\"\");");
        file.open("if (decision instanceof Step step) {");
        file.line("Duration delay = step.delay();");
        choose(range -> call(first(range), "").flat(), "general().recovering(delay)");
        file.close();
        if (ranges().stream().anyMatch(this::asksWhetherFinal)) {
            file.line("boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;");
        }
        choose(this::afterGivingUp, "general().gaveUp()");
        file.close();
    }

    private void choose(Function<RangePlan, String> result, String otherwise) {
        file.open("return switch (range) {");
        for (RangePlan range : ranges()) {
            file.line("case " + Literals.string(range.range().range().toString()) + " -> " + result.apply(range) + ";");
        }
        file.line("default -> " + otherwise + ";").close(";");
    }

    private String afterGivingUp(RangePlan range) {
        return asksWhetherFinal(range) ? "isFinal ? " + plain(range) + " : " + gaveUp(range) : gaveUp(range);
    }

    /** Whether it depends on the remedy which message is right after giving up. */
    private boolean asksWhetherFinal(RangePlan range) {
        return !first(range).showsDelay() && !plain(range).equals(gaveUp(range));
    }

    private static String plain(RangePlan range) {
        return call(first(range), "").flat();
    }

    private String gaveUp(RangePlan range) {
        return Variant.whenGaveUp(plan, range)
                .map(variant -> call(variant, "").flat())
                .orElse("general().gaveUp()");
    }

    private static Variant first(RangePlan range) {
        return Variant.message(range, range.messages().orElseThrow());
    }

    private void choices() {
        String code = domain.enumName() + " code";
        List<String> parameters =
                showsDetails() ? List.of(code, "Failure failure", "Duration delay") : List.of(code, "Duration delay");
        choice("String", "message", parameters, "general().recovering(delay)").method(DomainMessagesFile::message);
        choice("String", "gaveUp", List.of(code), "general().gaveUp()")
                .method(gaveUp -> Variant.whenGaveUp(plan, gaveUp).map(variant -> call(variant, "")));
        choice("boolean", "isForRecovery", List.of(code), "false").method(DomainMessagesFile::isForRecovery);
    }

    private Dispatch choice(String type, String name, List<String> parameters, String otherwise) {
        return new Dispatch(
                file, parts.get(part), part * Splitting.TYPE, type, name, parameters, Optional.of(otherwise));
    }

    private static Optional<Expression> message(CodePlan code) {
        return code.messages().map(messages -> message(code, messages));
    }

    private static Expression message(CodePlan code, CodeMessages messages) {
        Variant message = Variant.message(code, messages);
        if (message.components().isEmpty()) {
            return call(message, "");
        }
        return Expression.chain(
                Expression.of(code.details().orElseThrow() + ".of(failure)"),
                List.of(
                        Expression.call("map", Expression.lambda("details", call(message, "details."))),
                        Expression.call(
                                "orElseGet", Expression.lambda("()", call(Variant.plain(code, messages), "")))));
    }

    /** The call of the message's method, with the values of the details. */
    private static Expression call(Variant variant, String details) {
        Stream<String> values = variant.components().stream().map(component -> details + component.name() + "()");
        Stream<String> delay = variant.showsDelay() ? Stream.of(MessageText.DELAY) : Stream.of();
        return Expression.call(
                variant.method(),
                Stream.concat(values, delay).map(Expression::of).toList());
    }

    /**
     * Whether the message is wrong once an override of the policy gives up on the code: it has a delay, or is general.
     */
    private static Optional<Expression> isForRecovery(CodePlan code) {
        return code.messages()
                        .filter(messages -> !Variant.message(code, messages).showsDelay())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Expression.of("true"));
    }
}
