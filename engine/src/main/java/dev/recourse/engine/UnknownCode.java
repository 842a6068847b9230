package dev.recourse.engine;

/**
 * A code that the catalog lacks. The domain's row for its range decides; if there is none, the machine gives up.
 *
 * @param domain the domain it was received in
 * @param info the code's text, cut to {@value #MAX_LENGTH} characters, and what the domain says about such codes
 */
public record UnknownCode(Domain domain, CodeInfo info) implements ErrorCode {

    private static final int MAX_LENGTH = 256;
    private static final String NAME = "UNKNOWN";
    private static final String TITLE = "Unknown code";

    static UnknownCode of(Domain domain, String code) {
        String text = Texts.bounded(code, MAX_LENGTH);
        CodeInfo.Builder info = CodeInfo.builder(text, NAME, TITLE);
        domain.unknown(text)
                .ifPresent(known ->
                        info.means(known.means()).action(known.action()).actors(known.actors()));
        return new UnknownCode(domain, info.build());
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
