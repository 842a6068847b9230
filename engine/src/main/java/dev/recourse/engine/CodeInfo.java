package dev.recourse.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a catalog tells about one code.
 *
 * @param code the code as the protocol writes it; text, so that {@code 01000} stays {@code 01000}
 * @param key the constant's name, such as {@code RATE_LIMIT}
 * @param title the name for people, such as {@code Rate Limit}
 * @param means what has happened, one or two sentences
 * @param action what to do about it, one or two sentences
 * @param actors who must act, the first one first
 * @param help where to read more: an {@code https} URL, or empty
 * @param details how the reason's text reads, where it carries values
 */
public record CodeInfo(
        String code,
        String key,
        String title,
        String means,
        String action,
        List<Actor> actors,
        String help,
        Optional<ReasonPattern> details) {

    public CodeInfo {
        actors = List.copyOf(actors);
    }

    /** A code with a name and nothing else to tell. */
    public static CodeInfo of(String code, String key, String title) {
        return new CodeInfo(code, key, title, "", "", List.of(), "", Optional.empty());
    }
}
