package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.text.JavaFile;

/**
 * A source file before it is written to disk.
 *
 * @param type the simple name of the type in it
 * @param text the source
 */
public record GeneratedFile(String type, String text) {

    /** An empty file that imports those of these types that its code names. */
    static JavaFile empty(Plan plan, Class<?>... imports) {
        return new JavaFile(plan.header(), plan.packageName(), plan.generator()).importing(imports);
    }
}
