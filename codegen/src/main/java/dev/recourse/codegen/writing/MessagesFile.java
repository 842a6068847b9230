package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Explanation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** {@code WireSocketMessages}: the sentence for a decision. */
final class MessagesFile {

    private static final String LOCALE =
            "param locale the person's; what the catalog does not speak is told in English";

    private final Plan plan;
    private final JavaFile file;

    private MessagesFile(Plan plan) {
        this.plan = plan;
        this.file = new JavaFile(plan.header(), plan.packageName())
                .importing(
                        Decision.class,
                        Duration.class,
                        ErrorCode.class,
                        Explanation.class,
                        DecisionKind.class,
                        Locale.class);
    }

    static List<GeneratedFile> write(Plan plan) {
        return List.of(new GeneratedFile(plan.type("Messages"), new MessagesFile(plan).text()));
    }

    private String text() {
        String type = plan.type("Messages");
        file.doc("What a person waiting in front of the application is told.");
        file.open("public final class " + type + " {").line("");
        file.line("private " + type + "() {}").line("");
        of();
        file.line("");
        file.doc(Javadoc.of("The general sentence while the client recovers.")
                .tag(LOCALE)
                .tag("param delay how long the client waits")
                .tag("return the sentence"));
        file.open("public static String recovering(Locale locale, Duration delay) {");
        choose("recovering(delay)");
        file.close().line("");
        file.doc(Javadoc.of("The general sentence when the client has given up recovering.")
                .tag(LOCALE)
                .tag("return the sentence"));
        file.open("public static String gaveUp(Locale locale) {");
        choose("gaveUp()");
        return file.close().close().text();
    }

    private void of() {
        file.doc(Javadoc.of("The sentence for a decision: what has happened, and what the client does about it.")
                .paragraph(
                        "An error that could have been recovered from, and was not, has a sentence of its own. A code"
                                + " without a sentence gets a general one.")
                .tag("param decision what the machine decided")
                .tag(LOCALE)
                .tag("return the sentence"));
        file.open("public static String of(Decision decision, Locale locale) {");
        file.line("ErrorCode code = decision.failure().code();");
        file.line("String reason = decision.failure().reason();");
        file.line("Explanation why = decision.explanation();");
        file.line("Duration delay = why.delay();");
        file.line("boolean ended = why.kind() == DecisionKind.GIVE_UP;");
        file.line("boolean hopeless = why.remedy().kind() == DecisionKind.GIVE_UP;");
        file.line("String otherwise = ended ? gaveUp(locale) : recovering(locale, delay);");
        plan.domains().stream().filter(DomainPlan::hasMessages).forEach(this::domain);
        file.line("return otherwise;").close();
    }

    private void domain(DomainPlan domain) {
        file.open("if (code instanceof " + domain.enumName() + " known) {");
        file.line("return ended && (!hopeless || " + domain.sentences() + ".tellsDelay(known))");
        file.line("        ? " + domain.sentences() + ".gaveUp(known, locale, otherwise)");
        file.line("        : " + domain.sentences() + ".message(known, reason, locale, delay, otherwise);");
        file.close();
    }

    private void choose(String call) {
        String type = plan.type("Messages");
        if (plan.languageType().isEmpty()) {
            file.line("return " + type + plan.languages().get(0).suffix() + "." + call + ";");
            return;
        }
        file.open("return switch (" + plan.languageType().get() + ".of(locale)) {");
        for (Language language : plan.languages()) {
            file.line("case " + language.constant() + " -> " + type + language.suffix() + "." + call + ";");
        }
        file.close(";");
    }
}
