package dev.recourse.tools.docs.page;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import java.util.List;
import java.util.Optional;

/**
 * What a client does about an error if it happens again after each attempt, in one case of it.
 *
 * @param when the case in words, such as {@code while opening}; empty where no case applies
 * @param error the error that it is in this case, if that is another one; its page has the courses
 * @param kind what is prescribed
 * @param remedy the same in words
 * @param courses how it goes, without a hint first; at least one unless {@code error} is there
 * @param notes sentences about what else decides
 * @param causes why a client can give up then
 */
public record Plan(
        String when,
        Optional<ErrorLink> error,
        DecisionKind kind,
        String remedy,
        List<Course> courses,
        List<String> notes,
        List<GiveUpCause> causes) {}
