package dev.recourse.codegen;

import dev.recourse.codegen.annotated.CatalogPackage;
import dev.recourse.codegen.lookup.Places;
import dev.recourse.codegen.reporting.Reports;
import dev.recourse.engine.ErrorCatalog;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates Java for every package that is annotated with {@link ErrorCatalog}. */
public final class CatalogProcessor extends AbstractProcessor {

    /** The option that adds the pseudo-locale to the languages, for tests of an application. */
    private static final String PSEUDO_LOCALE = "recourse.pseudolocale";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ErrorCatalog.class.getCanonicalName(), Generator.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Places.OPTION, Reports.WARNINGS, PSEUDO_LOCALE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    // With -Xlint:all, javac warns about annotations that no processor claims: this processor's own and @Generated.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Places places = Places.of(processingEnv);
        for (CatalogPackage annotated : CatalogPackage.in(round)) {
            Reports reports = new Reports(processingEnv, annotated, places);
            boolean pseudoLocale = "true".equals(processingEnv.getOptions().get(PSEUDO_LOCALE));
            reports.guard(() -> new Generator(places, reports, pseudoLocale)
                    .generate(annotated, processingEnv.getElementUtils(), processingEnv.getFiler()));
        }
        return true;
    }
}
