package dev.recourse.codegen.reporting;

/**
 * Why no Java is generated for a catalog that is good in itself.
 *
 * @param id the complaint's stable id, such as {@code RC201}
 * @param message what is wrong, and how to mend it
 */
public record Refusal(String id, String message) {

    /** More codes than an enum can hold. */
    public static Refusal tooManyCodes(String domain, int codes, int aliases, int most) {
        return new Refusal(
                "RC201",
                "the domain '" + domain + "' has " + codes + " codes"
                        + (aliases > 0 ? " and " + aliases + " aliases" : "") + ", and a Java enum holds " + most
                        + " of them; split the domain in two");
    }

    /** Two types that differ in capitals only, or not at all. */
    public static Refusal sameType(String type, String other) {
        return new Refusal(
                "RC202",
                "two generated types are called " + type + " and " + other
                        + ", which some file systems hold for the same; rename an enum, a key or the prefix");
    }

    /** A type that would hide one that generated code needs. */
    public static Refusal takenType(String type) {
        return new Refusal(
                "RC203", "a generated type cannot be called " + type + ", which generated code uses; rename the enum");
    }

    /** A file that cannot be written. */
    public static Refusal notWritten(String type, String why) {
        return new Refusal(
                "RC204", "the type " + type + " cannot be generated: " + why + "; remove what stands in its place");
    }
}
