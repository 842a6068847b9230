package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.tools.docs.page.JavaExample;
import dev.recourse.tools.docs.page.JavaExample.Purpose;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Java about one error: how a client handles it, and how a service answers with it. */
final class Snippets {

    private static final Duration HINT = Duration.ofSeconds(30);

    private final String prefix;
    private final String enumName;
    private final ErrorCode code;
    private final CatalogCode row;
    private final GeneratedNames.OfCode names;
    private final Samples samples;

    /**
     * @param prefix the prefix of the generated types of the catalog
     * @param enumName the enum of the domain
     * @param code the code as a server has it
     */
    Snippets(
            String prefix,
            String enumName,
            ErrorCode code,
            CatalogCode row,
            GeneratedNames.OfCode names,
            Samples samples) {
        this.prefix = prefix;
        this.enumName = enumName;
        this.code = code;
        this.row = row;
        this.names = names;
        this.samples = samples;
    }

    List<JavaExample> all() {
        List<JavaExample> all = new ArrayList<>();
        all.add(new JavaExample(
                Purpose.HANDLE, "Handle it, in a class that implements " + enumName + "Handler", handle()));
        all.add(new JavaExample(Purpose.READ, "Or ask a decision", read()));
        answer().ifPresent(text -> all.add(new JavaExample(Purpose.ANSWER, "Answer with it", text)));
        row.constraint()
                .ifPresent(constraint -> all.add(new JavaExample(
                        Purpose.CHECK,
                        "Check a value first",
                        "Optional<String> problem = " + constraint.name() + ".problem(value);")));
        return all;
    }

    private String handle() {
        String details =
                names.details().map(type -> "Optional<" + type + "> details, ").orElse("");
        String first = names.details().isPresent() && !components().isEmpty()
                ? "    details.ifPresent(values -> log.info(" + shown("values") + "));\n"
                : "    log.info(decision.explanation().text());\n";
        return "@Override\npublic Void " + names.method() + "(" + details + "Decision decision) {\n"
                + first
                + "    return decision.match(this);   // " + what() + "\n}";
    }

    /** Which methods of the handler {@code match} calls. */
    private String what() {
        boolean goesOn = row.isRecoverable();
        String steps = row.row().remedies().stream()
                .map(remedy -> method(remedy.kind()))
                .filter(method -> !method.equals("giveUp"))
                .distinct()
                .collect(Collectors.joining(", "));
        return goesOn ? steps + " or giveUp" : "giveUp";
    }

    private static String method(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> "retry";
            case REFRESH -> "refresh";
            case REDIRECT -> "redirect";
            case GIVE_UP -> "giveUp";
        };
    }

    private String read() {
        String body = names.details().isPresent() && !components().isEmpty()
                ? "    " + names.details().get() + ".of(decision.failure())\n            .ifPresent(values -> log.info("
                        + shown("values") + "));\n"
                : "";
        return "if (decision.failure().code() == " + enumName + "." + names.constant() + ") {\n" + body + "    ui.show("
                + prefix + "Messages.of(decision, locale));\n}";
    }

    private String shown(String variable) {
        return components().stream()
                .map(name -> "\"" + name + " \" + " + variable + "." + name + "()")
                .collect(Collectors.joining(" + \", \" + "))
                .replace("\", \" + \"", "\", ");
    }

    private List<String> components() {
        return GeneratedNames.components(holes());
    }

    private List<ReasonPattern.Hole> holes() {
        return code.info().details().map(ReasonPattern::holes).orElse(List.of());
    }

    private Optional<String> answer() {
        Optional<ReasonPattern> pattern = code.info().details();
        Optional<String> details = pattern.flatMap(this::detailsAnswer);
        Optional<String> found = details.or(() -> location(refused(() -> code.answer())));
        return found.map(text -> "throw new RecourseException(" + text + hint(details) + ");");
    }

    private Optional<String> detailsAnswer(ReasonPattern pattern) {
        return samples.reason(pattern)
                .flatMap(reason -> refused(() -> code.answer(reason)))
                .flatMap(answer -> names.details())
                .map(type -> "new " + type + "(" + literals(pattern) + ").answer()");
    }

    private Optional<String> location(Optional<ErrorAnswer> plain) {
        return plain.map(answer -> {
            String text = enumName + "." + names.constant() + ".answer()";
            boolean toLocation = row.row().remedies().stream().anyMatch(remedy -> remedy.isToLocation());
            URI target = URI.create(samples.url());
            return toLocation && refused(() -> answer.withLocation(target)).isPresent()
                    ? text + ".withLocation(URI.create(" + literal(target.toString()) + "))"
                    : text;
        });
    }

    /** The hint of a wait, where clients read one from this answer. */
    private String hint(Optional<String> details) {
        boolean waits = row.row().remedies().stream().anyMatch(remedy -> remedy.kind() == DecisionKind.RETRY);
        Optional<String> reason = details.flatMap(text -> code.info().details()).flatMap(samples::reason);
        Optional<ErrorAnswer> hinted = waits
                ? refused(() -> reason.map(code::answer).orElseGet(code::answer).withHint(HINT))
                : Optional.empty();
        return hinted.isPresent() ? ".withHint(Duration.ofSeconds(" + HINT.toSeconds() + "))" : "";
    }

    private interface Answering {
        ErrorAnswer answer();
    }

    /** The answer, unless no client would read it. */
    private static Optional<ErrorAnswer> refused(Answering answering) {
        try {
            return Optional.of(answering.answer());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String literals(ReasonPattern pattern) {
        List<Object> values = samples.values(pattern);
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            literals.add(literal(pattern.holes().get(i).type(), values.get(i)));
        }
        return String.join(", ", literals);
    }

    private static String literal(HoleType type, Object value) {
        return switch (type) {
            case INT -> value.toString();
            case LONG -> value + "L";
            case DECIMAL -> "new BigDecimal(" + literal(((BigDecimal) value).toPlainString()) + ")";
            case DURATION -> "Duration.ofSeconds(" + ((Duration) value).toSeconds() + ")";
            case TEXT, URL -> literal(value.toString());
        };
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
