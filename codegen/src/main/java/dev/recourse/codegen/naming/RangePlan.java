package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.List;
import java.util.Optional;

/**
 * The unlisted codes of one range, with their Java names.
 *
 * @param range the range
 * @param path its messages' path, {@code domain/range}
 * @param method its method in messages
 * @param messages its English messages, if it has some
 * @param endsPlainly whether the message after giving up equals the first one in every language
 */
public record RangePlan(
        CatalogDomain.Unknown range, String path, String method, Optional<CodeMessages> messages, boolean endsPlainly)
        implements Subject {

    @Override
    public Optional<CodeMessages> messages(Messages language) {
        return Optional.ofNullable(language.ranges().get(path));
    }

    @Override
    public boolean isRecoverable() {
        return range.row().isRecoverable();
    }

    @Override
    public List<Component> components() {
        return List.of();
    }
}
