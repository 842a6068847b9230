package dev.recourse.codegen.reporting;

/**
 * A reason why Java cannot be generated for a valid catalog.
 *
 * @param id the stable id, such as {@code RC201}
 * @param message what is wrong, and how to fix it
 */
public record Refusal(String id, String message) {

    /** An enum cannot hold this many codes. */
    public static Refusal tooManyCodes(String domain, int codes, int aliases, int most) {
        return new Refusal(
                "RC201",
                "the domain '" + domain + "' has " + codes + " codes"
                        + (aliases > 0 ? " and " + aliases + " aliases" : "") + ", more than the " + most
                        + " that a Java enum can hold; split the domain in two");
    }

    /** The names of two types are equal, or differ only in upper and lower case. */
    public static Refusal sameType(String type, String first) {
        return new Refusal(
                "RC202",
                "two generated types are called " + type + " and " + first
                        + ", which are the same file on some file systems; rename an enum, a key or the prefix");
    }

    /** A file cannot be written. */
    public static Refusal notWritten(String type, String why) {
        return new Refusal(
                "RC204",
                "the type " + type + " cannot be generated: " + why
                        + "; remove the file or type that already has this name");
    }
}
