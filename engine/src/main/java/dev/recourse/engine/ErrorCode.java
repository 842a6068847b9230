package dev.recourse.engine;

import java.util.List;

/**
 * One code of one domain: a constant of a generated enum, a code of a catalog read at run time, or a code that the
 * catalog lacks ({@link UnknownCode}).
 */
public interface ErrorCode {

    /** The domain that this code belongs to. The same number in two domains is two errors. */
    Domain domain();

    /** What the catalog says about the code. */
    CodeInfo info();

    /** The constant's name, such as {@code RATE_LIMIT}; {@code UNKNOWN} for a code that the catalog lacks. */
    String name();

    /** The position in the domain's declaration, from 0; negative for a code that the catalog lacks. */
    int ordinal();

    /** Whether the catalog lists this code. */
    default boolean isListed() {
        return ordinal() >= 0;
    }

    /**
     * The code whose row decides: this one or, if the catalog lacks it, the listed status or close code that carried
     * it.
     */
    default ErrorCode deciding() {
        return this;
    }

    /** The code as the protocol writes it. */
    default String code() {
        return info().code();
    }

    /** The name for people, such as {@code Rate Limit}. */
    default String title() {
        return info().title();
    }

    /** What happened. */
    default String means() {
        return info().means();
    }

    /** What to do about it. */
    default String action() {
        return info().action();
    }

    /** Who must act, most important first. */
    default List<Actor> actors() {
        return info().actors();
    }

    /** A failure with this code and no reason. */
    default Failure failed() {
        return Failure.of(this, "");
    }

    /** A failure with this code and the reason that the peer sent: any text; a long one is cut, none is refused. */
    default Failure failed(String reason) {
        return Failure.of(this, reason);
    }

    /**
     * The answer of a service that fails with this code.
     *
     * <p>A code that is the case of another one says what its conditions ask for; where that is a hint, one of a
     * second, unless another is set.
     *
     * @throws IllegalArgumentException if a server cannot send the code, such as the close code 1006
     */
    default ErrorAnswer answer() {
        return answer("");
    }

    /**
     * The answer of a service that fails with this code and these values.
     *
     * @throws IllegalArgumentException if they are those of another code, or no client would read them from the answer;
     *     the message does not show them
     */
    default ErrorAnswer answer(ErrorDetails details) {
        return ErrorAnswer.of(this, details);
    }

    /**
     * The answer of a service that fails with this code and this reason, in which a client reads details.
     *
     * @throws IllegalArgumentException if a client would read something else from it; the message does not show it
     */
    default ErrorAnswer answer(String reason) {
        return ErrorAnswer.of(this, AnswerContent.of(reason));
    }
}
