package dev.recourse.engine;

/**
 * A code that the catalog lacks. The machine answers it by the domain's rule for unknown codes, or gives up.
 *
 * @param domain the domain it was met in
 * @param info holds the code's text, cut to {@value #MAX_LENGTH} characters
 */
public record UnknownCode(Domain domain, CodeInfo info) implements ErrorCode {

    private static final int MAX_LENGTH = 64;

    static UnknownCode of(Domain domain, String code) {
        return new UnknownCode(domain, CodeInfo.of(Texts.bounded(code, MAX_LENGTH), "UNKNOWN", "Unknown code"));
    }

    @Override
    public String name() {
        return "UNKNOWN";
    }

    @Override
    public int ordinal() {
        return -1;
    }
}
