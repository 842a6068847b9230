package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.Optional;

/**
 * One code with its Java names.
 *
 * @param code the code
 * @param path its messages' path
 * @param constant the enum's constant
 * @param method its method in handlers and messages
 * @param details the type of its details, if its reason carries values
 * @param messages its English messages, if it has some
 * @param endsPlainly whether the message after giving up equals the one without details in every language
 */
public record CodePlan(
        CatalogCode code,
        String path,
        String constant,
        String method,
        Optional<String> details,
        Optional<CodeMessages> messages,
        boolean endsPlainly)
        implements Subject {

    /** What the catalog says about it. */
    public CodeInfo info() {
        return code.info();
    }

    @Override
    public Optional<CodeMessages> messages(Messages language) {
        return Optional.ofNullable(language.codes().get(path));
    }

    @Override
    public boolean isRecoverable() {
        return code.isRecoverable();
    }

    @Override
    public List<Component> components() {
        return Component.of(code.info().details().map(ReasonPattern::holes).orElse(List.of()));
    }

    /** Whether it should no longer be used. */
    public boolean isDeprecated() {
        return code.deprecated().isPresent();
    }
}
