package dev.recourse.codegen;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.codegen.annotated.CatalogPackage;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.naming.Planner;
import dev.recourse.codegen.reporting.Refusal;
import dev.recourse.codegen.reporting.Reports;
import dev.recourse.codegen.writing.GeneratedFile;
import dev.recourse.codegen.writing.Generation;
import dev.recourse.codegen.writing.NativeImageFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Reads a catalog, plans names and writes files. Stops after the first of these steps that has errors. */
final class Generator {

    /** The annotation of generated types. */
    static final String ANNOTATION = "javax.annotation.processing.Generated";

    private final CatalogSource source;
    private final Reports reports;
    private final boolean pseudoLocale;

    /** @param pseudoLocale whether the messages are also generated in the pseudo-locale */
    Generator(CatalogSource source, Reports reports, boolean pseudoLocale) {
        this.source = source;
        this.reports = reports;
        this.pseudoLocale = pseudoLocale;
    }

    void generate(CatalogPackage annotated, Elements elements, Filer filer) {
        Reading reading = new CatalogReader(source).read(annotated.file());
        reading.problems().forEach(reports::print);
        reading.catalog().filter(catalog -> reading.errors().isEmpty()).ifPresent(catalog -> {
            Plan plan = Planner.plan(
                    catalog, annotated.file(), annotated.name(), generator(annotated, elements), pseudoLocale);
            Generation.write(plan).forEach(file -> write(file, annotated, filer));
            write(NativeImageFile.of(plan), annotated, elements, filer);
        });
    }

    /** The value of the annotation, unless the package is in a module that does not read it. */
    private Optional<String> generator(CatalogPackage annotated, Elements elements) {
        return annotated.sees(ANNOTATION, elements)
                ? Optional.of(CatalogProcessor.class.getCanonicalName())
                : Optional.empty();
    }

    private void write(GeneratedFile file, CatalogPackage annotated, Filer filer) {
        String name = annotated.qualified(file.type());
        try (Writer writer = filer.createSourceFile(name, annotated.element()).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            reports.print(Refusal.notWritten(name, String.valueOf(e.getMessage())));
        }
    }

    /** Only native images need this file, so that a compiler that cannot write it reports a note. */
    private void write(NativeImageFile file, CatalogPackage annotated, Elements elements, Filer filer) {
        try {
            write(file, "", annotated, filer);
        } catch (IOException | IllegalArgumentException withoutModule) {
            try {
                // A compiler of several modules at once asks which of them it is for.
                write(file, elements.getModuleOf(annotated.element()).getQualifiedName() + "/", annotated, filer);
            } catch (IOException | IllegalArgumentException e) {
                reports.note("not written, and needed in native images only: " + file.path() + ": " + e.getMessage());
            }
        }
    }

    private static void write(NativeImageFile file, String module, CatalogPackage annotated, Filer filer)
            throws IOException {
        try (Writer writer = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, module, file.path(), annotated.element())
                .openWriter()) {
            writer.write(file.text());
        }
    }
}
