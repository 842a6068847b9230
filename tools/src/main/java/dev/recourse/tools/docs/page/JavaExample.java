package dev.recourse.tools.docs.page;

/**
 * Java that compiles against the generated code of the catalog.
 *
 * @param purpose what it is for
 * @param title what it does, such as {@code Handle it}
 * @param text the lines
 */
public record JavaExample(Purpose purpose, String title, String text) {

    /** What Java on a page is for. */
    public enum Purpose {
        /** A client does something about the error. It is a method of a handler. */
        HANDLE,
        /** A client looks at one failure. It is made of statements. */
        READ,
        /** A service fails with the error. It is made of statements. */
        ANSWER,
        /** A caller checks a value before it is sent. It is made of statements. */
        CHECK
    }
}
