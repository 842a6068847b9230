package dev.recourse.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a catalog says about one code. Immutable; built by name with {@link #builder}. */
public final class CodeInfo implements NotABean {

    private static final int NO_STATUS = -1;

    private final String code;
    private final String key;
    private final String title;
    private final String means;
    private final String action;
    private final List<String> otherNames;
    private final List<Actor> actors;
    private final @Nullable String help;
    private final @Nullable ReasonPattern details;
    private final int status;
    private final boolean onlyInCases;
    private final Map<String, String> extensions;

    private CodeInfo(Builder builder) {
        this.code = builder.code;
        this.key = builder.key;
        this.title = builder.title;
        this.means = builder.means;
        this.action = builder.action;
        this.otherNames = builder.otherNames;
        this.actors = builder.actors;
        this.help = builder.help;
        this.details = builder.details;
        this.status = builder.status;
        this.onlyInCases = builder.onlyInCases;
        this.extensions = inOrder(builder.extensions);
    }

    private static Map<String, String> inOrder(Map<String, String> byKey) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String key : Texts.sorted(byKey.keySet())) {
            inOrder.put(key, byKey.getOrDefault(key, ""));
        }
        return Collections.unmodifiableMap(inOrder);
    }

    /** A code with a name and no other facts. */
    public static CodeInfo of(String code, String key, String title) {
        return builder(code, key, title).build();
    }

    /**
     * Starts building what is known about a code.
     *
     * @param code the code as the protocol writes it; text, so that {@code 01000} stays {@code 01000}
     * @param key the constant's name, such as {@code RATE_LIMIT}
     * @param title the name for people, such as {@code Rate Limit}
     */
    public static Builder builder(String code, String key, String title) {
        return new Builder(code, key, title);
    }

    /** A copy whose constant has this name. */
    public CodeInfo withKey(String name) {
        return copy(code, name);
    }

    /** A copy that says where to read more: an {@code https} URL. */
    public CodeInfo withHelp(String url) {
        return toBuilder(code, key).help(url).build();
    }

    /** A copy with these former names of the constant, and synonyms. */
    public CodeInfo withOtherNames(List<String> names) {
        return toBuilder(code, key).otherNames(names).build();
    }

    /** A copy for another code. */
    CodeInfo withCode(String text) {
        return copy(text, key);
    }

    private CodeInfo copy(String newCode, String newKey) {
        return toBuilder(newCode, newKey).build();
    }

    private Builder toBuilder(String newCode, String newKey) {
        Builder builder = builder(newCode, newKey, title)
                .means(means)
                .action(action)
                .otherNames(otherNames)
                .actors(actors)
                .extensions(extensions);
        builder.help = help;
        builder.details = details;
        builder.status = status;
        builder.onlyInCases = onlyInCases;
        return builder;
    }

    /** The code as the protocol writes it. */
    public String code() {
        return code;
    }

    /** The constant's name, such as {@code RATE_LIMIT}. */
    public String key() {
        return key;
    }

    /** Former names of the constant, and synonyms. */
    public List<String> otherNames() {
        return otherNames;
    }

    /** The name for people, such as {@code Rate Limit}. */
    public String title() {
        return title;
    }

    /** What happened, in one or two sentences; may be empty. */
    public String means() {
        return means;
    }

    /** What to do about it, in one or two sentences; may be empty. */
    public String action() {
        return action;
    }

    /** Who must act, most important first. */
    public List<Actor> actors() {
        return actors;
    }

    /** Where to read more: an {@code https} URL. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /** The pattern of a reason that carries values. */
    public Optional<ReasonPattern> details() {
        return Optional.ofNullable(details);
    }

    /** The HTTP status that carries the code, where it is not a status itself. */
    public OptionalInt status() {
        return status == NO_STATUS ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Whether an answer with this code is an error only where one of its cases applies. */
    public boolean isOnlyInCases() {
        return onlyInCases;
    }

    /**
     * What the catalog says under keys that begin with {@code x-}, by key in alphabetical order. Nothing is decided by
     * it.
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeInfo that
                && code.equals(that.code)
                && key.equals(that.key)
                && otherNames.equals(that.otherNames)
                && title.equals(that.title)
                && means.equals(that.means)
                && action.equals(that.action)
                && actors.equals(that.actors)
                && Objects.equals(help, that.help)
                && Objects.equals(details, that.details)
                && status == that.status
                && onlyInCases == that.onlyInCases
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, key);
    }

    @Override
    public String toString() {
        return code + " " + key;
    }

    /** Collects what a catalog says about one code. */
    public static final class Builder {

        private final String code;
        private final String key;
        private final String title;
        private String means = "";
        private String action = "";
        private List<String> otherNames = List.of();
        private List<Actor> actors = List.of();
        private @Nullable String help;
        private @Nullable ReasonPattern details;
        private int status = NO_STATUS;
        private boolean onlyInCases;
        private Map<String, String> extensions = Map.of();

        private Builder(String code, String key, String title) {
            this.code = code;
            this.key = key;
            this.title = title;
        }

        /** Sets what happened, in one or two sentences. Default: empty. */
        public Builder means(String text) {
            this.means = text;
            return this;
        }

        /** Sets what to do about it, in one or two sentences. Default: empty. */
        public Builder action(String text) {
            this.action = text;
            return this;
        }

        /** Sets former names of the constant, and synonyms. Default: none. */
        public Builder otherNames(List<String> names) {
            this.otherNames = List.copyOf(names);
            return this;
        }

        /** Sets who must act, most important first. Default: none. */
        public Builder actors(Actor... inOrder) {
            return actors(List.of(inOrder));
        }

        /** Sets who must act, most important first. Default: none. */
        public Builder actors(List<Actor> inOrder) {
            this.actors = List.copyOf(inOrder);
            return this;
        }

        /** Sets where to read more: an {@code https} URL. Default: none. */
        public Builder help(String url) {
            this.help = url;
            return this;
        }

        /** Sets the pattern of a reason that carries values. Default: none. */
        public Builder details(ReasonPattern pattern) {
            this.details = pattern;
            return this;
        }

        /** Sets the HTTP status that carries the code. Default: none, or the code is a status itself. */
        public Builder status(int number) {
            this.status = number;
            return this;
        }

        /** Makes an answer with this code an error only where one of its cases applies. */
        public Builder onlyInCases() {
            this.onlyInCases = true;
            return this;
        }

        /** Sets what the catalog says under keys that begin with {@code x-}, by key. Default: nothing. */
        public Builder extensions(Map<String, String> byKey) {
            this.extensions = byKey;
            return this;
        }

        /** The code's facts. */
        public CodeInfo build() {
            return new CodeInfo(this);
        }
    }
}
