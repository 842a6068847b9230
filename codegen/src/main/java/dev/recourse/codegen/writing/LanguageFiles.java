package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.Component;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Language;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.ShownText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code CloseCodeMessagesEn}: the sentences of one domain in one language. */
final class LanguageFiles {

    private final Plan plan;
    private final DomainPlan domain;
    private final Language language;

    private LanguageFiles(Plan plan, DomainPlan domain, Language language) {
        this.plan = plan;
        this.domain = domain;
        this.language = language;
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        List<GeneratedFile> files = new ArrayList<>();
        if (domain.hasMessages()) {
            List<List<CodePlan>> parts = Parts.of(domain.codes());
            for (Language language : plan.languages()) {
                LanguageFiles one = new LanguageFiles(plan, domain, language);
                for (int i = 0; i < parts.size(); i++) {
                    files.add(one.file(Parts.name(domain.messages() + language.suffix(), i), parts.get(i)));
                }
            }
        }
        return files;
    }

    private GeneratedFile file(String type, List<CodePlan> codes) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName()).importing(Duration.class, ShownText.class);
        file.doc("The sentences of {@link " + domain.enumName() + "} in the language {@code "
                + language.messages().language() + "}.");
        file.open("final class " + type + " {").line("");
        file.line("private " + type + "() {}");
        codes.stream().flatMap(code -> Variant.of(plan, code).stream()).forEach(variant -> method(file, variant));
        return new GeneratedFile(type, file.close().text());
    }

    private void method(JavaFile file, Variant variant) {
        file.line("");
        file.signature("static String " + variant.method(), variant.parameters(), " {");
        CodeMessages told = language.messages()
                .codes()
                .get(domain.domain().name() + "/" + variant.code().info().code());
        Expression sentence = told == null
                ? Expression.of(general(variant))
                : Sentences.code(
                        variant.pick().apply(told), place -> value(variant, place), place -> isNumber(variant, place));
        file.statement("return ", sentence, ";").close();
    }

    /** What an included catalog does not say in this language is said in general words. */
    private String general(Variant variant) {
        String words = plan.type("Messages") + language.suffix();
        boolean gaveUp = variant.method().equals(variant.code().method() + "GaveUp");
        return gaveUp || !variant.code().code().isRecoverable()
                ? words + ".gaveUp()"
                : words + ".recovering(" + (variant.showsDelay() ? Variant.DELAY : "Duration.ZERO") + ")";
    }

    private static boolean isNumber(Variant variant, String place) {
        return !place.equals(Variant.DELAY) && !component(variant, place).isText();
    }

    private static Component component(Variant variant, String place) {
        return variant.components().stream()
                .filter(component -> component.hole().name().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private String value(Variant variant, String place) {
        if (place.equals(Variant.DELAY)) {
            return plan.type("Messages") + language.suffix() + ".DELAY.of(delay)";
        }
        Component component = component(variant, place);
        return component.isText() ? "ShownText.of(" + component.name() + ")" : component.name();
    }
}
