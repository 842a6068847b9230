package dev.recourse.codegen.writing;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Expression;
import dev.recourse.codegen.text.Html;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code CloseCode}: the codes of a domain. */
final class EnumFile {

    private final Plan plan;
    private final DomainPlan domain;
    private final JavaFile file;

    private EnumFile(Plan plan, DomainPlan domain) {
        this.plan = plan;
        this.domain = domain;
        this.file =
                GeneratedFile.empty(plan, CodeInfo.class, Domain.class, ErrorCode.class, List.class, Optional.class);
    }

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        return List.of(new GeneratedFile(domain.enumName(), new EnumFile(plan, domain).text()));
    }

    private String text() {
        Javadoc doc = Javadoc.of(Words.sentence(domain.domain().title()))
                .paragraph("The codes of the domain {@code " + domain.domain().name() + "} in the catalog {@code "
                        + plan.catalog().name() + "}, in the catalog's order.");
        domain.domain().unknown().forEach(unknown -> doc.paragraph(unlisted(unknown)));
        file.doc(doc);
        file.openType("public enum " + domain.enumName() + " implements ErrorCode {");
        List<CodePlan> codes = domain.codes();
        for (int i = 0; i < codes.size(); i++) {
            if (i > 0) {
                file.line("");
            }
            constant(codes.get(i), i == codes.size() - 1 ? ";" : ",");
        }
        if (codes.isEmpty()) {
            file.line(";");
        }
        aliases();
        lookups();
        instance();
        return file.close().text();
    }

    private static String unlisted(CatalogDomain.Unknown unknown) {
        String range = unknown.range().toString();
        String which = range.equals("*") ? "Any other code" : Html.text(range) + ", if not listed";
        return Stream.of(
                        "<b>" + which + ".</b>",
                        Words.sentence(unknown.means()),
                        Words.sentence(unknown.action()),
                        Words.remedy(unknown.row(), unknown.actors()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void constant(CodePlan code, String end) {
        CodeInfo info = code.info();
        String name = "<b>" + (shown(info.code()) + " " + Html.text(info.title())).strip() + ".</b>";
        Javadoc doc = Javadoc.of((name + " " + Words.sentence(info.means())).strip())
                .paragraph(Words.sentence(info.action()))
                .paragraph(Words.remedy(code.code().row(), info.actors()));
        info.help()
                .ifPresent(url -> doc.tag("see " + Javadoc.unbroken("<a href=\"" + Html.text(url) + "\">")
                        + Html.text(info.title()) + "</a>"));
        code.code().since().ifPresent(since -> doc.tag("since " + Html.text(since)));
        code.code().deprecated().ifPresent(reason -> doc.tag("deprecated " + Words.sentence(reason)));
        file.doc(doc);
        if (code.isDeprecated()) {
            file.line("@Deprecated");
        }
        file.line(code.constant() + end);
    }

    private void aliases() {
        Set<String> taken = new HashSet<>();
        domain.codes().forEach(code -> taken.add(code.constant()));
        for (CodePlan code : domain.codes()) {
            for (String alias : code.code().aliases()) {
                if (taken.add(alias)) {
                    file.line("");
                    file.doc(Javadoc.of("The former name of {@link #" + code.constant() + "}.")
                            .tag("deprecated use {@link #" + code.constant() + "}"));
                    file.line("@Deprecated");
                    alias(alias, code);
                }
            }
            for (String synonym : code.code().synonyms()) {
                if (taken.add(synonym)) {
                    file.line("");
                    file.doc("Another name of {@link #" + code.constant() + "}.");
                    if (code.isDeprecated()) {
                        file.line("@Deprecated");
                    }
                    alias(synonym, code);
                }
            }
        }
    }

    private void alias(String name, CodePlan code) {
        file.line("public static final " + domain.enumName() + " " + name + " = " + code.constant() + ";");
    }

    private void lookups() {
        if (domain.hasNumbers()) {
            lookup("int", "this number");
        }
        lookup("String", "this text, compared exactly");
        file.line("");
        file.doc("{@return the domain of these codes}");
        file.open("public static Domain codes() {");
        file.line("return " + domain.data() + ".DOMAIN;");
        file.close();
        hosts();
    }

    private void hosts() {
        List<String> hosts = domain.domain().hosts();
        if (!hosts.isEmpty()) {
            file.line("");
            file.doc(
                    "{@return the hosts that use these codes, as the catalog lists them; no decision depends on them}");
            file.open("public static List<String> hosts() {");
            file.statement("return ", Expression.listOf(hosts), ";").close();
        }
    }

    private void lookup(String type, String which) {
        file.line("");
        file.doc(Javadoc.of("{@return the code with " + which
                        + ", or an {@link dev.recourse.engine.UnknownCode} if the catalog lists none}")
                .tag("param code the code as it was received"));
        file.open("public static ErrorCode lookup(" + type + " code) {");
        file.line("return " + domain.data() + ".DOMAIN.lookup(code);");
        file.close();
        file.line("");
        file.doc(Javadoc.of("{@return the constant with " + which + ", or empty if the catalog lists none}")
                .tag("param code the code as it was received"));
        file.open("public static Optional<" + domain.enumName() + "> find(" + type + " code) {");
        file.line("return lookup(code) instanceof " + domain.enumName()
                + " found ? Optional.of(found) : Optional.empty();");
        file.close();
    }

    private void instance() {
        file.line("").line("@Override").open("public Domain domain() {");
        file.line("return " + domain.data() + ".DOMAIN;");
        file.close();
        file.line("").line("@Override").open("public CodeInfo info() {");
        file.line("return " + domain.data() + ".INFOS.get(ordinal());");
        file.close();
    }

    /** A number as it is; a text set apart from the title that follows. */
    private static String shown(String code) {
        boolean number = !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return number || Html.text(code).isEmpty() ? code.strip() : "<code>" + Html.text(code) + "</code>";
    }
}
