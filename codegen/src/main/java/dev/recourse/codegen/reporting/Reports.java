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

/** Prints the problems of one package's catalog, at the annotation that names it. */
public final class Reports {

    /** The processor option that turns the notes about a catalog into compiler warnings, if it is {@code true}. */
    public static final String WARNINGS = "recourse.warnings";

    private static final int FRAMES = 8;

    private final Messager messager;
    private final Diagnostic.Kind noteOrWarning;
    private final CatalogPackage annotated;
    private final Places places;

    /**
     * Reports about one package's catalog.
     *
     * @param places where the catalog is looked for
     */
    public Reports(ProcessingEnvironment environment, CatalogPackage annotated, Places places) {
        this.messager = environment.getMessager();
        this.noteOrWarning =
                "true".equals(environment.getOptions().get(WARNINGS)) ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
        this.annotated = annotated;
        this.places = places;
    }

    /**
     * Prints a problem of the catalog. The text starts with its position, because a compiler cannot point into YAML. A
     * warning about the catalog is printed as a note, unless the option {@link #WARNINGS} is set.
     */
    public void print(Problem problem) {
        boolean isMissing = problem.id().equals(Complaint.NO_FILE.id());
        print(
                problem.severity() == Problem.Severity.ERROR ? Diagnostic.Kind.ERROR : noteOrWarning,
                problem.text() + (isMissing ? "; looked for in " + places.inWords() : ""));
    }

    /** Prints a reason why no Java is generated. */
    public void print(Refusal refusal) {
        print(Diagnostic.Kind.ERROR, annotated.file() + ":1:1: error " + refusal.id() + ": " + refusal.message());
    }

    /** Prints what does not fail a build. */
    public void note(String text) {
        print(Diagnostic.Kind.NOTE, annotated.file() + ": " + text);
    }

    /** Runs part of the processor, and reports an exception as a fault of Recourse, not of the catalog. */
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
                            + "); this is not a fault of the catalog, please report it with this text: " + e + where);
        }
    }

    /** Eight hexadecimal digits, the same for the same fault on every machine. */
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
