package dev.recourse.engine;

import java.util.Optional;

/**
 * A code that the catalog lacks. The machine answers it by the domain's rule for unknown codes, or gives up.
 *
 * @param domain the domain it was met in
 * @param info holds the code's text, cut to {@value #MAX_LENGTH} characters, and what the domain tells about such codes
 */
public record UnknownCode(Domain domain, CodeInfo info) implements ErrorCode {

    private static final int MAX_LENGTH = 64;
    private static final String NAME = "UNKNOWN";
    private static final String TITLE = "Unknown code";

    static UnknownCode of(Domain domain, String code) {
        String text = Texts.bounded(code, MAX_LENGTH);
        return new UnknownCode(
                domain,
                domain.unknown(text)
                        .map(told -> new CodeInfo(
                                text, NAME, TITLE, told.means(), told.action(), told.actors(), "", Optional.empty()))
                        .orElseGet(() -> CodeInfo.of(text, NAME, TITLE)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int ordinal() {
        return -1;
    }
}
