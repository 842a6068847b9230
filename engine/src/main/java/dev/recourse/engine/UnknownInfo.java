package dev.recourse.engine;

import java.util.List;

/**
 * What a catalog says about the codes of a range that it does not list.
 *
 * @param range the codes
 * @param means what happened, one or two sentences
 * @param action what to do about it, one or two sentences
 * @param actors who must act, most important first
 */
public record UnknownInfo(CodeRange range, String means, String action, List<Actor> actors) {

    public UnknownInfo {
        actors = List.copyOf(actors);
    }
}
