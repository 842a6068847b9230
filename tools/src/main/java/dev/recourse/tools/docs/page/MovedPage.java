package dev.recourse.tools.docs.page;

/**
 * An address that leads to the page of one error. It has no twins.
 *
 * @param path the address
 * @param to the error
 * @param why what the address is
 */
public record MovedPage(PagePath path, ErrorLink to, Why why) {

    /** What an address is that leads somewhere else. */
    public enum Why {
        /** The code alone, with or without its domain. */
        CODE,
        /** A former name of the constant. */
        FORMER_KEY,
        /** Another name of the constant. */
        SYNONYM
    }
}
