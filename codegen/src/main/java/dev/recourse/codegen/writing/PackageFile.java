package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;
import dev.recourse.engine.GeneratedCatalog;
import java.util.List;

/**
 * {@code PackageCatalog}: finds the catalog by the name of its package. It is public because reflection from another
 * module reaches public members only.
 */
final class PackageFile {

    /** The name that {@link GeneratedCatalog#in(String)} looks for. */
    static final String TYPE = "PackageCatalog";

    /** The method that it calls. */
    static final String METHOD = "catalog";

    private PackageFile() {}

    static List<GeneratedFile> write(Plan plan) {
        JavaFile file = GeneratedFile.empty(plan, GeneratedCatalog.class);
        file.doc("Finds the catalog of this package for {@link GeneratedCatalog#in(String)}.");
        file.openType("public final class " + TYPE + " {").line("");
        file.line("private " + TYPE + "() {}").line("");
        file.doc("{@return the policy, with the names and digests of the files that it was generated from}");
        file.open("public static GeneratedCatalog " + METHOD + "() {");
        file.line("return " + plan.catalog().prefix() + ".catalog();").close();
        return List.of(new GeneratedFile(TYPE, file.close().text()));
    }
}
