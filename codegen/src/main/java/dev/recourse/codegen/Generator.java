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
import javax.annotation.processing.Filer;

/** Reads a catalog, plans names, writes files; stops at the first of these that has something to complain about. */
final class Generator {

    private final CatalogSource source;
    private final Reports reports;

    Generator(CatalogSource source, Reports reports) {
        this.source = source;
        this.reports = reports;
    }

    void generate(CatalogPackage annotated, Filer filer) {
        Reading reading = new CatalogReader(source).read(annotated.file());
        reading.problems().forEach(reports::tell);
        reading.catalog().ifPresent(catalog -> {
            Plan plan = Planner.plan(catalog, annotated.file(), annotated.name());
            if (isAccepted(Refusals.of(plan))) {
                List<GeneratedFile> files = Generation.write(plan);
                if (isAccepted(Refusals.of(files))) {
                    files.forEach(file -> write(file, annotated, filer));
                }
            }
        });
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
