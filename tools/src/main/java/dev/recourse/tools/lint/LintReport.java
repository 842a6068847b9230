package dev.recourse.tools.lint;

import java.io.PrintWriter;
import java.util.List;

/** A format in which results are printed. */
@FunctionalInterface
public interface LintReport {

    /** Prints the results for these files. */
    void print(List<LintedFile> files, PrintWriter out);
}
