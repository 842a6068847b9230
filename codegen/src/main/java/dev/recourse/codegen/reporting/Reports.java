package dev.recourse.codegen.reporting;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.codegen.annotated.CatalogPackage;
import dev.recourse.codegen.lookup.Places;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic;

/** Prints what is wrong with one package's catalog, at the annotation that names it. */
public final class Reports {

    /** The processor option that makes compile warnings of what is only worth a look: {@code true}. */
    public static final String WARNINGS = "recourse.warnings";

    private static final int FRAMES = 8;

    private final Messager messager;
    private final Diagnostic.Kind worthALook;
    private final CatalogPackage annotated;
    private final Places places;

    /** Reports about this package's catalog, looked for in these places. */
    public Reports(ProcessingEnvironment environment, CatalogPackage annotated, Places places) {
        this.messager = environment.getMessager();
        this.worthALook =
                "true".equals(environment.getOptions().get(WARNINGS)) ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
        this.annotated = annotated;
        this.places = places;
    }

    /**
     * Prints a problem of the catalog. Its text begins with its position, because a compiler cannot point into YAML.
     * What does not stop the build is a note, unless warnings are asked for.
     */
    public void tell(Problem problem) {
        boolean lost = problem.id().equals(Complaint.NO_FILE.id());
        print(
                problem.severity() == Problem.Severity.ERROR ? Diagnostic.Kind.ERROR : worthALook,
                problem.text() + (lost ? "; looked for in " + places.inWords() : ""));
    }

    /** Prints why no Java is generated. */
    public void tell(Refusal refusal) {
        print(Diagnostic.Kind.ERROR, annotated.file() + ":1:1: error " + refusal.id() + ": " + refusal.message());
    }

    /**
     * Runs a piece of the processor; a failure of its own is told as one, so that nobody looks for it in the catalog.
     */
    public void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            String where = Arrays.stream(e.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n  at " + frame)
                    .collect(Collectors.joining());
            print(
                    Diagnostic.Kind.ERROR,
                    annotated.file() + ":1:1: error RC299: Recourse itself failed (" + id(e)
                            + "); this is no fault of the catalog, please report it with this text: " + e + where);
        }
    }

    /** Eight hexadecimal digits that the same fault has wherever it happens. */
    private static String id(Throwable e) {
        String place = e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
        return String.format(Locale.ROOT, "%08x", (e.getClass().getName() + place).hashCode());
    }

    private void print(Diagnostic.Kind kind, String text) {
        AnnotationMirror mirror = annotated.annotation().orElse(null);
        if (mirror == null) {
            messager.printMessage(kind, text, annotated.element());
        } else {
            messager.printMessage(kind, text, annotated.element(), mirror);
        }
    }
}
