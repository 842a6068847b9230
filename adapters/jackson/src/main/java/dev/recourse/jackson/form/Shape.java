package dev.recourse.jackson.form;

import java.util.Map;
import java.util.Optional;

/** The members that an object may have. All may be missing, or null. */
public final class Shape {

    /** A code and its key, as the status has them that carried another code. */
    private static final Shape STATUS = new Shape(Map.of("code", Member.of(Kind.CODE), "key", Member.of(Kind.TEXT)));

    private static final Shape RECEIVED = new Shape(Map.of(
            "code", Member.of(Kind.CODE),
            "key", Member.of(Kind.TEXT),
            "carrier", Member.of(STATUS)));

    /** Of a code. */
    public static final Shape CODE = new Shape(Map.of(
            "domain", Member.of(Kind.TEXT),
            "code", Member.of(Kind.CODE),
            "key", Member.of(Kind.TEXT),
            "carrier", Member.of(STATUS)));

    /** Of a failure. */
    public static final Shape FAILURE = new Shape(Map.ofEntries(
            Map.entry("domain", Member.of(Kind.TEXT)),
            Map.entry("code", Member.of(Kind.CODE)),
            Map.entry("key", Member.of(Kind.TEXT)),
            Map.entry("carrier", Member.of(STATUS)),
            Map.entry("received", Member.of(RECEIVED)),
            Map.entry("reason", Member.of(Kind.TEXT)),
            Map.entry("context", Member.of(Kind.TEXT)),
            Map.entry("phase", Member.of(Kind.TEXT)),
            Map.entry("idempotent", Member.of(Kind.FLAG)),
            Map.entry("repeatable", Member.of(Kind.FLAG)),
            Map.entry("sent", Member.of(Kind.FLAG)),
            Map.entry("call", Member.of(Kind.FLAG)),
            Map.entry("hintMs", Member.of(Kind.NUMBER)),
            Map.entry("deadlineMs", Member.of(Kind.NUMBER)),
            Map.entry("values", Member.of(Kind.TEXTS)),
            Map.entry("redirect", Member.of(Kind.TEXT)),
            Map.entry("redirectFlaw", Member.of(Kind.TEXT)),
            Map.entry("location", Member.of(Kind.TEXT)),
            Map.entry("locationFlaw", Member.of(Kind.TEXT))));

    /** What a member is: the type of its value in a map. */
    public enum Kind {
        /** A text: a {@code String}. */
        TEXT("a text"),
        /** A code, which may be written as a text or as a whole number: a {@code String}. */
        CODE("a text or a whole number"),
        /** True or false: a {@code Boolean}. */
        FLAG("true or false"),
        /** A whole number: a {@code Long}. */
        NUMBER("a whole number"),
        /** Texts by name: a map of {@code String}s. */
        TEXTS("an object of texts"),
        /** An object with a shape of its own: a map. */
        OBJECT("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What is expected there, in words. */
        public String words() {
            return words;
        }
    }

    /**
     * One member.
     *
     * @param kind what it is
     * @param shape the members of an object
     */
    public record Member(Kind kind, Optional<Shape> shape) {

        static Member of(Kind kind) {
            return new Member(kind, Optional.empty());
        }

        static Member of(Shape shape) {
            return new Member(Kind.OBJECT, Optional.of(shape));
        }
    }

    private final Map<String, Member> members;

    private Shape(Map<String, Member> members) {
        this.members = members;
    }

    /** The member of this name, if there may be one. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(members.get(name));
    }
}
