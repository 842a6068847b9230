package dev.recourse.tools.diff.report;

import java.io.PrintWriter;

/** A format in which changes are printed. */
@FunctionalInterface
public interface ChangeReport {

    /** Prints the changes. */
    void print(Changes changes, PrintWriter out);
}
