package dev.recourse.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a catalog says about one code. Immutable; built by name with {@link #builder}. */
public final class CodeInfo {

    private final String code;
    private final String key;
    private final String title;
    private final String means;
    private final String action;
    private final List<Actor> actors;
    private final @Nullable String help;
    private final @Nullable ReasonPattern details;

    private CodeInfo(Builder builder) {
        this.code = builder.code;
        this.key = builder.key;
        this.title = builder.title;
        this.means = builder.means;
        this.action = builder.action;
        this.actors = builder.actors;
        this.help = builder.help;
        this.details = builder.details;
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
        Builder builder = builder(code, name, title).means(means).action(action).actors(actors);
        builder.help = help;
        builder.details = details;
        return builder.build();
    }

    /** The code as the protocol writes it. */
    public String code() {
        return code;
    }

    /** The constant's name, such as {@code RATE_LIMIT}. */
    public String key() {
        return key;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeInfo that
                && code.equals(that.code)
                && key.equals(that.key)
                && title.equals(that.title)
                && means.equals(that.means)
                && action.equals(that.action)
                && actors.equals(that.actors)
                && Objects.equals(help, that.help)
                && Objects.equals(details, that.details);
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
        private List<Actor> actors = List.of();
        private @Nullable String help;
        private @Nullable ReasonPattern details;

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

        /** The code's facts. */
        public CodeInfo build() {
            return new CodeInfo(this);
        }
    }
}
