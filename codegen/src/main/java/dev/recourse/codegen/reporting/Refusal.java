package dev.recourse.codegen.reporting;

/**
 * A reason why Java cannot be generated for a valid catalog.
 *
 * @param id the stable id, such as {@code RC201}
 * @param message what is wrong, and how to fix it
 */
public record Refusal(String id, String message) {

    /** A file cannot be written. */
    public static Refusal notWritten(String type, String why) {
        return new Refusal(
                "RC204",
                "the type " + type + " cannot be generated: " + why
                        + "; remove the file or type that already has this name");
    }
}
