package dev.recourse.engine;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is serialised. The code is a constant, or is written as its facts: then the answer that is read has a
 * code of the same domain, without what else the catalog says.
 *
 * @param constant the code, if it is a constant of a generated enum
 * @param facts the code otherwise
 */
record AnswerForm(@Nullable Enum<?> constant, @Nullable Facts facts, AnswerContent content, WrittenAnswer written)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** What is known about a code that is not a constant. */
    private record Facts(
            String domain,
            Protocol protocol,
            boolean isListed,
            String code,
            String key,
            String title,
            @Nullable String help,
            @Nullable String details)
            implements Serializable {

        private static final long serialVersionUID = 1;

        ErrorCode restored() {
            CodeInfo.Builder info = CodeInfo.builder(code, key, title);
            if (help != null) {
                info.help(help);
            }
            if (details != null) {
                info.details(ReasonPattern.of(details));
            }
            return Domain.of(domain, protocol, isListed ? List.of(info.build()) : List.of())
                    .lookup(code);
        }
    }

    static AnswerForm of(ErrorCode code, AnswerContent content, WrittenAnswer written) {
        return code instanceof Enum<?> constant
                ? new AnswerForm(constant, null, content, written)
                : new AnswerForm(null, facts(code), content, written);
    }

    private static Facts facts(ErrorCode code) {
        return new Facts(
                code.domain().name(),
                code.domain().protocol(),
                code.isListed(),
                code.code(),
                code.name(),
                code.title(),
                code.info().help().orElse(null),
                code.info().details().map(ReasonPattern::template).orElse(null));
    }

    private Object readResolve() {
        ErrorCode code = constant instanceof ErrorCode known
                ? known
                : Objects.requireNonNull(facts).restored();
        return ErrorAnswer.restored(code, content, written);
    }
}
