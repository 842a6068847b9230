package dev.recourse.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code that the catalog lacks. What decides is the row of the status or close code that carried it, if that is
 * listed, else the domain's row for its range; if there is neither, the machine gives up.
 *
 * @param domain the domain it was received in
 * @param info the code's text, cut to {@value #MAX_LENGTH} characters, and what the domain says about such codes
 * @param carrier the status or close code that came with it, where the code was read from somewhere else
 */
public record UnknownCode(Domain domain, CodeInfo info, Optional<ErrorCode> carrier) implements ErrorCode, NotABean {

    private static final int MAX_LENGTH = 256;
    private static final String NAME = "UNKNOWN";
    private static final String TITLE = "Unknown code";

    static UnknownCode of(Domain domain, String code) {
        return of(domain, code, Optional.empty());
    }

    /** A code that was read from the answer with this status or close code. */
    static UnknownCode carried(String code, ErrorCode carrier) {
        return of(carrier.domain(), code, Optional.of(carrier));
    }

    private static UnknownCode of(Domain domain, String code, Optional<ErrorCode> carrier) {
        String text = Texts.bounded(code, MAX_LENGTH);
        CodeInfo info = carrier.isPresent() && carrier.get().isListed()
                ? carrier.get().info().withCode(text)
                : info(text, known(domain, text, carrier));
        return new UnknownCode(domain, info, carrier);
    }

    private static CodeInfo info(String code, Optional<UnknownInfo> known) {
        CodeInfo.Builder info = CodeInfo.builder(code, NAME, TITLE);
        if (known.isPresent()) {
            info.means(known.get().means())
                    .action(known.get().action())
                    .actors(known.get().actors());
        }
        return info.build();
    }

    private static Optional<UnknownInfo> known(Domain domain, String code, Optional<ErrorCode> carrier) {
        return first(domain.unknown(), UnknownInfo::range, code, carrier);
    }

    /**
     * What applies to an unlisted code: the first item whose range contains the code, but not the status that carried
     * it; else the first whose range contains that status.
     *
     * @param inOrder the narrowest ranges first
     */
    static <T> Optional<T> first(
            List<T> inOrder, Function<T, CodeRange> range, String code, Optional<ErrorCode> carrier) {
        Optional<T> byStatus = Optional.empty();
        for (T item : inOrder) {
            boolean hasStatus = carrier.isPresent()
                    && range.apply(item).contains(carrier.get().code());
            if (!hasStatus && range.apply(item).contains(code)) {
                return Optional.of(item);
            }
            if (hasStatus && byStatus.isEmpty()) {
                byStatus = Optional.of(item);
            }
        }
        return byStatus;
    }

    /** As {@link #first(List, Function, String, Optional)}, for a code that may have been read from an answer. */
    static <T> Optional<T> first(List<T> inOrder, Function<T, CodeRange> range, ErrorCode code) {
        Optional<ErrorCode> carrier = code instanceof UnknownCode unlisted ? unlisted.carrier() : Optional.empty();
        return first(inOrder, range, code.code(), carrier);
    }

    /**
     * The position of the row that decides: of an unlisted code, that of the status which carried it; else negative.
     */
    static int positionOf(ErrorCode code) {
        int ordinal = code.ordinal();
        return ordinal < 0 ? code.deciding().ordinal() : ordinal;
    }

    @Override
    public ErrorCode deciding() {
        return carrier.isPresent() && carrier.get().isListed() ? carrier.get() : this;
    }

    /** The range whose row decides, if the code and its status are in one and neither is listed. */
    public Optional<CodeRange> range() {
        Optional<UnknownInfo> known = deciding().isListed() ? Optional.empty() : known(domain, info.code(), carrier);
        return known.isPresent() ? Optional.of(known.get().range()) : Optional.empty();
    }

    @Override
    public String name() {
        return info.key();
    }

    @Override
    public int ordinal() {
        return -1;
    }
}
