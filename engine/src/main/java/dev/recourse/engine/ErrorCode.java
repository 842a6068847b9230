package dev.recourse.engine;

import java.util.List;

/**
 * One code of one domain: a constant of a generated enum, a code of a catalog read at run time, or a code that the
 * catalog lacks ({@link UnknownCode}).
 */
public interface ErrorCode {

    /** The space of codes that this one belongs to. The same number in two domains is two errors. */
    Domain domain();

    /** What the catalog tells about the code. */
    CodeInfo info();

    /** The constant's name, such as {@code RATE_LIMIT}; {@code UNKNOWN} for a code that the catalog lacks. */
    String name();

    /** The position in the domain's declaration, from 0; -1 for a code that the catalog lacks. */
    int ordinal();

    /** The code as the protocol writes it. */
    default String code() {
        return info().code();
    }

    /** The name for people, such as {@code Rate Limit}. */
    default String title() {
        return info().title();
    }

    /** What has happened. */
    default String means() {
        return info().means();
    }

    /** What to do about it. */
    default String action() {
        return info().action();
    }

    /** Who must act, the first one first. */
    default List<Actor> actors() {
        return info().actors();
    }

    /** An occurrence of this code that came without a text. */
    default Failure failed() {
        return Failure.of(this, "");
    }

    /**
     * An occurrence of this code with the reason that the peer sent. Any text will do; it is bounded, never refused.
     */
    default Failure failed(String reason) {
        return Failure.of(this, reason);
    }
}
