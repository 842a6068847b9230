package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * What holds for the codes of a range that a domain does not list.
 *
 * @param id the id of this part of the domain's page, for links
 * @param range the codes, such as {@code 4000-4999}
 * @param means what happened; may be empty
 * @param action what to do about it; may be empty
 * @param decision what a client decides, in words
 * @param actors who must act, most important first
 * @param sentences what people read, English first
 * @param plans what a client does: one for each case, the one without conditions last
 */
public record UnlistedCodes(
        String id,
        String range,
        String means,
        String action,
        String decision,
        List<String> actors,
        List<Sentence> sentences,
        List<Plan> plans) {}
