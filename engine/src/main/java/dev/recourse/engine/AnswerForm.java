package dev.recourse.engine;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is serialised. That of a constant is written again when it is read. Another code is one of a catalog
 * that the reader may lack, so that its answer is kept as it was written.
 *
 * @param constant the code, if it is a constant of a generated enum
 * @param kept the answer otherwise
 */
record AnswerForm(
        @Nullable Enum<?> constant,
        AnswerContent content,
        @Nullable Kept kept) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * An answer that cannot be written again.
     *
     * @param sentence what a person reads, in the first language of the catalog
     * @param read what the answer says besides its code, with what the conditions of a case added
     */
    private record Kept(
            String domain,
            Protocol protocol,
            boolean isListed,
            String code,
            String key,
            String title,
            @Nullable String help,
            @Nullable String details,
            String sentence,
            AnswerContent read,
            WrittenAnswer written)
            implements Serializable {

        private static final long serialVersionUID = 1;

        static Kept of(ErrorAnswer answer, AnswerContent read, WrittenAnswer written) {
            ErrorCode code = answer.code();
            return new Kept(
                    code.domain().name(),
                    code.domain().protocol(),
                    code.isListed(),
                    code.code(),
                    code.name(),
                    code.title(),
                    code.info().help().orElse(null),
                    code.info().details().map(ReasonPattern::template).orElse(null),
                    answer.message(List.of()),
                    read,
                    written);
        }

        ErrorAnswer answer(AnswerContent content) {
            CodeInfo.Builder builder = CodeInfo.builder(code, key, title);
            if (help != null) {
                builder.help(help);
            }
            if (details != null) {
                builder.details(ReasonPattern.of(details));
            }
            CodeInfo info = builder.build();
            Domain known = Domain.builder(domain, protocol)
                    .codes(isListed ? List.of(info) : List.of())
                    .sentences((failure, locales) -> sentence)
                    .build();
            ErrorCode restored = isListed ? known.lookup(code) : new UnknownCode(known, info, Optional.empty());
            return ErrorAnswer.kept(restored, content, written, read);
        }
    }

    static AnswerForm of(ErrorAnswer answer, AnswerContent said, AnswerContent read, WrittenAnswer written) {
        return answer.code() instanceof Enum<?> constant
                ? new AnswerForm(constant, said, null)
                : new AnswerForm(null, said, Kept.of(answer, read, written));
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return constant instanceof ErrorCode code
                    ? ErrorAnswer.of(code, content)
                    : Objects.requireNonNull(kept, "neither a constant nor what was written")
                            .answer(content);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidObjectException("not an answer: " + e.getMessage());
        }
    }
}
