package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.Messages.CodeMessages;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.Optional;

/**
 * One code with the names that it gets.
 *
 * @param code the code
 * @param constant the enum's constant
 * @param method the method about it, of handlers and messages
 * @param details the type of its details, where its reason carries some
 * @param messages its English sentences, where it has some
 * @param endsPlainly whether in every language the sentence for when it was given up repeats the one without details
 */
public record CodePlan(
        CatalogCode code,
        String constant,
        String method,
        Optional<String> details,
        Optional<CodeMessages> messages,
        boolean endsPlainly) {

    /** What the catalog tells about it. */
    public CodeInfo info() {
        return code.info();
    }

    /** The values that its reason carries. */
    public List<Component> components() {
        return code.info().details().map(ReasonPattern::holes).orElse(List.of()).stream()
                .map(Component::of)
                .toList();
    }

    /** Whether it should not be used any more. */
    public boolean isDeprecated() {
        return code.deprecated().isPresent();
    }
}
