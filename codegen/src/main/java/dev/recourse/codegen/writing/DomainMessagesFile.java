package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code CloseCodeMessages}: a typed method for each sentence of a domain. */
final class DomainMessagesFile {

    private final Plan plan;
    private final DomainPlan domain;
    private final JavaFile file;
    private final LanguageSwitch languages;

    private DomainMessagesFile(Plan plan, DomainPlan domain) {
        this.plan = plan;
        this.domain = domain;
        this.file = new JavaFile(plan.header(), plan.packageName()).importing(Duration.class, Locale.class);
        this.languages = new LanguageSwitch(plan, domain);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        if (!domain.hasMessages()) {
            return List.of();
        }
        DomainMessagesFile messages = new DomainMessagesFile(plan, domain);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile(domain.messages(), messages.text()));
        files.addAll(messages.languages.files());
        return files;
    }

    private String text() {
        file.doc("What a person waiting in front of the application is told about each {@link " + domain.enumName()
                + "}. {@link " + plan.type("Messages") + "} chooses the sentence for a decision.");
        file.open("public final class " + domain.messages() + " {").line("");
        file.line("private " + domain.messages() + "() {}");
        for (int i = 0; i < domain.codes().size(); i++) {
            CodePlan code = domain.codes().get(i);
            for (Variant variant : Variant.of(plan, code)) {
                method(variant, i);
            }
        }
        return file.close().text();
    }

    private void method(Variant variant, int position) {
        file.line("");
        Javadoc doc = Javadoc.of(
                        "{@link " + domain.enumName() + "#" + variant.code().constant() + "}: <i>"
                                + Html.text(variant.english().text()) + "</i>")
                .tag("param locale the person's; what the catalog does not speak is told in English");
        for (Component component : variant.components()) {
            doc.tag("param " + component.name() + " the details' "
                    + Html.text("${" + component.hole().name() + "}"));
        }
        if (variant.showsDelay()) {
            doc.tag("param delay how long the client waits");
        }
        file.doc(doc.tag("return the sentence"));
        file.signature("public static String " + variant.method(), variant.localized(), " {");
        languages.answer(file, variant, position);
        file.close();
    }
}
