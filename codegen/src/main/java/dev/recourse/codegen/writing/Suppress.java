package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.text.JavaFile;

/** A word to the compiler where generated code must name what nobody else should. */
final class Suppress {

    private Suppress() {}

    /** For a class that names the constants of this domain. */
    static void deprecation(JavaFile file, DomainPlan domain) {
        if (domain.hasDeprecated()) {
            file.line("@SuppressWarnings(\"deprecation\")");
        }
    }
}
