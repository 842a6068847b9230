package dev.recourse.codegen.naming;

import dev.recourse.catalog.cldr.Reader;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.Messages;
import java.util.List;

/**
 * One language of a catalog.
 *
 * @param messages the catalog's messages in it
 * @param shows what these show
 * @param isRightToLeft whether it is written from right to left
 * @param plurals the rules of its plural forms
 * @param readers those who write numbers in different ways, people of the language itself first
 */
public record Language(Messages messages, Shows shows, boolean isRightToLeft, String plurals, List<Reader> readers) {

    /** Its tag, such as {@code pt-BR}. */
    public String tag() {
        return messages.language();
    }

    /** The suffix of its types' names, such as {@code PtBr}. */
    public String suffix() {
        return Names.suffix(tag());
    }

    /** The readers for whom there are messages of their own: the first only, if no message shows a number. */
    public List<Reader> served() {
        return shows.numbers() ? readers : readers.subList(0, 1);
    }

    /** The constant with the messages for a reader, such as {@code PT_BR}. */
    public static String constant(Reader reader) {
        return Names.constant(reader.locale());
    }
}
