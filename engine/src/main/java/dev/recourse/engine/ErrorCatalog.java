package dev.recourse.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the catalog whose Java is generated into the annotated package.
 *
 * <p>The file is looked for, in this order, at the processor option {@code recourse.catalogs}, in the class output, on
 * the class path, the module path and the source path, and among the catalogs that ship with the processor. The option
 * {@code recourse.warnings=true} turns the notes about a catalog into compiler warnings, and
 * {@code recourse.pseudolocale=true} adds the language {@code en-XA} to the messages, for tests: English that is
 * accented, longer and in brackets.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface ErrorCatalog {

    /** The catalog's file, as a path below a root of the class path: {@code "wiresocket.yaml"}. */
    String value();
}
