package dev.recourse.engine;

import java.util.Optional;

/**
 * A code that the catalog lacks. What decides is the row of the status or close code that carried it, if that is
 * listed, else the domain's row for its range; if there is neither, the machine gives up.
 *
 * @param domain the domain it was received in
 * @param info the code's text, cut to {@value #MAX_LENGTH} characters, and what the domain says about such codes
 * @param carrier the status or close code that came with it, where the code was read from somewhere else
 */
public record UnknownCode(Domain domain, CodeInfo info, Optional<ErrorCode> carrier) implements ErrorCode {

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
        Optional<CodeInfo> listed = carrier.filter(ErrorCode::isListed).map(ErrorCode::info);
        CodeInfo info = listed.map(known -> known.withCode(text))
                .or(() -> domain.unknown(text).map(known -> info(text, known)))
                .or(() -> carrier.map(unlisted -> unlisted.info().withCode(text)))
                .orElseGet(() -> CodeInfo.of(text, NAME, TITLE));
        return new UnknownCode(domain, info, carrier);
    }

    private static CodeInfo info(String code, UnknownInfo known) {
        return CodeInfo.builder(code, NAME, TITLE)
                .means(known.means())
                .action(known.action())
                .actors(known.actors())
                .build();
    }

    @Override
    public ErrorCode deciding() {
        return carrier.filter(ErrorCode::isListed).orElse(this);
    }

    /** The range whose row decides: the narrowest with the code, else that with the status or close code. */
    public Optional<CodeRange> range() {
        if (deciding().isListed()) {
            return Optional.empty();
        }
        Optional<CodeRange> own = domain.unknown(code()).map(UnknownInfo::range);
        return own.isEmpty() && carrier.isPresent() && carrier.get() instanceof UnknownCode status
                ? status.range()
                : own;
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
