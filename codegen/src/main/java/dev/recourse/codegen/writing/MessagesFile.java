package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** {@code WireSocketMessages}: the message for a decision, and the choice of a language. */
final class MessagesFile {

    private final Plan plan;
    private final List<DomainPlan> domains;
    private final JavaFile file;

    private MessagesFile(Plan plan) {
        this.plan = plan;
        this.domains = plan.domains().stream().filter(DomainPlan::hasMessages).toList();
        this.file = GeneratedFile.empty(
                plan, Decision.class, Duration.class, ErrorCode.class, List.class, Locale.class, Step.class);
    }

    static List<GeneratedFile> write(Plan plan) {
        return List.of(new GeneratedFile(plan.messages(), new MessagesFile(plan).text()));
    }

    private String text() {
        file.doc("Messages for the user of the application, in one language.");
        file.openType("public interface " + plan.messages() + " {").line("");
        for (Locales locales : Locales.values()) {
            locales.in(file, plan.messages(), LanguagesFile.messages(plan, locales));
            file.line("");
        }
        of();
        file.line("");
        file.doc(Javadoc.of("{@return the general message while the client recovers}")
                .tag("param delay how long the client waits"));
        file.line("String recovering(Duration delay);").line("");
        file.doc("{@return the general message after the client has given up}");
        file.line("String gaveUp();");
        for (DomainPlan domain : domains) {
            file.line("");
            file.doc("{@return the messages about each {@link " + domain.enumName() + "}}");
            file.line(domain.messages() + " " + domain.messagesMethod() + "();");
        }
        return file.close().text();
    }

    private void of() {
        for (Locales locales : Locales.values()) {
            locales.of(file);
            file.line("");
        }
        file.doc(Javadoc.of("The message for a decision: what has happened, and what the client does about it.")
                .paragraph(
                        "A code without a message of its own gets a general one. So does a recoverable code after the"
                                + " client has given up, unless the catalog has a message for that.")
                .tag("param decision the decision")
                .tag("return the message"));
        file.open("default String of(Decision decision) {");
        if (!domains.isEmpty()) {
            file.line("ErrorCode code = decision.failure().code().deciding();");
        }
        for (DomainPlan domain : domains) {
            file.open(
                    domain.hasRangeMessages()
                            ? "if (code.domain() == " + domain.enumName() + ".codes()) {"
                            : "if (code instanceof " + domain.enumName() + ") {");
            file.line("return " + domain.messagesMethod() + "().of(decision);").close();
        }
        file.line("return decision instanceof Step step ? recovering(step.delay()) : gaveUp();");
        file.close();
    }
}
