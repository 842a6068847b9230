package dev.recourse.codegen.writing;

import dev.recourse.catalog.CatalogDomain;
import dev.recourse.codegen.naming.CodePlan;
import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.Code;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CloseCodeData}: what the catalog tells about each constant, beside the enum so that the constants stay bare. */
final class DataFile {

    private DataFile() {}

    static List<GeneratedFile> write(Plan plan, DomainPlan domain) {
        JavaFile file = new JavaFile(plan.header(), plan.packageName())
                .importing(
                        Actor.class,
                        ArrayList.class,
                        CodeInfo.class,
                        CodeRange.class,
                        Domain.class,
                        List.class,
                        Optional.class,
                        Protocol.class,
                        ReasonPattern.class,
                        UnknownInfo.class);
        file.doc("What the catalog tells about each {@link " + domain.enumName() + "}.");
        file.open("final class " + domain.data() + " {").line("");
        file.doc("In the order of the constants.");
        file.line("static final List<CodeInfo> INFOS = infos();").line("");
        file.statement(
                "static final Domain DOMAIN = ",
                Code.call(
                        "Domain.of",
                        Code.string(domain.domain().name()),
                        Code.of("Protocol." + domain.domain().protocol().name()),
                        Code.of("INFOS"),
                        Code.of(domain.domain().unknown().isEmpty() ? "List.of()" : "unknown()"),
                        Code.of(domain.enumName() + ".values()")),
                ";");
        file.line("").line("private " + domain.data() + "() {}").line("");
        Chunks.list(file, "CodeInfo", "infos", domain.codes(), DataFile::add);
        unknown(file, domain.domain().unknown());
        return List.of(new GeneratedFile(domain.data(), file.close().text()));
    }

    private static void unknown(JavaFile file, List<CatalogDomain.Unknown> unknown) {
        if (!unknown.isEmpty()) {
            file.line("").open("private static List<UnknownInfo> unknown() {");
            file.statement(
                    "return ",
                    Code.call("List.of", unknown.stream().map(DataFile::unknown).toList()),
                    ";");
            file.close();
        }
    }

    private static Code unknown(CatalogDomain.Unknown unknown) {
        return Code.call(
                "new UnknownInfo",
                Code.call("CodeRange.of", Code.string(unknown.range().toString())),
                Code.string(unknown.means()),
                Code.string(unknown.action()),
                acts(unknown.acts()));
    }

    private static Code acts(List<Actor> acts) {
        return Code.call(
                "List.of",
                acts.stream().map(actor -> Code.of("Actor." + actor.name())).toList());
    }

    private static void add(JavaFile file, CodePlan code) {
        CodeInfo info = code.info();
        file.statement(
                "infos.add(",
                Code.call(
                        "new CodeInfo",
                        Code.string(info.code()),
                        Code.string(info.key()),
                        Code.string(info.title()),
                        Code.string(info.means()),
                        Code.string(info.action()),
                        acts(info.acts()),
                        Code.string(info.help()),
                        info.details()
                                .map(pattern ->
                                        Code.of("Optional.of(" + code.details().orElseThrow() + ".PATTERN)"))
                                .orElse(Code.of("Optional.empty()"))),
                ");");
    }
}
