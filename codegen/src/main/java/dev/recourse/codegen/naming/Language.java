package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Messages;
import dev.recourse.catalog.model.Names;
import java.util.Locale;

/**
 * One language of a catalog.
 *
 * @param messages the catalog's messages in it
 */
public record Language(Messages messages) {

    /** Its tag, such as {@code pt-BR}. */
    public String tag() {
        return messages.language();
    }

    /** The suffix of its types' names, such as {@code PtBr}. */
    public String suffix() {
        return Names.suffix(tag());
    }

    /** The locale that its tag names. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
