package dev.recourse.tools.lint;

import java.io.PrintWriter;
import java.util.List;

/** A way to print what was found. */
@FunctionalInterface
public interface Report {

    /** Prints everything about these catalogs. */
    void print(List<Linted> catalogs, PrintWriter out);
}
