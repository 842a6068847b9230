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
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Reads a catalog, plans names, writes files; stops at the first of these that has something to complain about. */
final class Generator {

    /** The annotation of generated types. */
    static final String ANNOTATION = "javax.annotation.processing.Generated";

    private final CatalogSource source;
    private final Reports reports;

    Generator(CatalogSource source, Reports reports) {
        this.source = source;
        this.reports = reports;
    }

    void generate(CatalogPackage annotated, Elements elements, Filer filer) {
        Reading reading = new CatalogReader(source).read(annotated.file());
        reading.problems().forEach(reports::tell);
        reading.catalog().ifPresent(catalog -> {
            Plan plan = Planner.plan(catalog, annotated.file(), annotated.name(), generator(annotated, elements));
            if (isAccepted(Refusals.of(plan))) {
                List<GeneratedFile> files = Generation.write(plan);
                if (isAccepted(Refusals.of(files))) {
                    files.forEach(file -> write(file, annotated, filer));
                }
            }
        });
    }

    /** A module that does not read {@code java.compiler} does not see the annotation. */
    private Optional<String> generator(CatalogPackage annotated, Elements elements) {
        return annotated.sees(ANNOTATION, elements)
                ? Optional.of(CatalogProcessor.class.getCanonicalName())
                : Optional.empty();
    }

    private boolean isAccepted(List<Refusal> refusals) {
        refusals.forEach(reports::tell);
        return refusals.isEmpty();
    }

    private void write(GeneratedFile file, CatalogPackage annotated, Filer filer) {
        String name = annotated.qualified(file.type());
        try (Writer writer = filer.createSourceFile(name, annotated.element()).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            reports.tell(Refusal.notWritten(name, String.valueOf(e.getMessage())));
        }
    }
}
