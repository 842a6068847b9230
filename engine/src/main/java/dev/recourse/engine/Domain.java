package dev.recourse.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of codes: one protocol's close codes, or one API's errors.
 *
 * <p>A lookup takes any number or text. It costs the same for ten codes as for ten thousand.
 */
public final class Domain {

    private final String name;
    private final Protocol protocol;
    private final List<ErrorCode> codes;
    private final Map<String, ErrorCode> byText;
    private final CodePages byNumber;
    private final List<UnknownInfo> unknown;

    private Domain(
            String name, Protocol protocol, List<CodeInfo> infos, List<UnknownInfo> unknown, ErrorCode[] constants) {
        this.name = name;
        this.protocol = protocol;
        this.unknown = CodeRange.narrowestFirst(unknown, UnknownInfo::range);
        ErrorCode[] all = constants.length > 0 ? constants : new ErrorCode[infos.size()];
        this.byText = new HashMap<>(infos.size() * 2);
        for (int i = 0; i < infos.size(); i++) {
            if (constants.length == 0) {
                all[i] = new ListedCode(this, infos.get(i), i);
            }
            byText.put(infos.get(i).code(), all[i]);
        }
        this.codes = List.of(all);
        this.byNumber = CodePages.of(infos, all);
    }

    /**
     * A domain whose codes are the constants of a generated enum, in the order of {@code infos}.
     *
     * @param unknown what is known about codes that are not listed; the narrowest range that contains a code applies
     */
    public static Domain of(
            String name, Protocol protocol, List<CodeInfo> infos, List<UnknownInfo> unknown, ErrorCode... constants) {
        if (constants.length != infos.size()) {
            throw new IllegalArgumentException(
                    name + ": " + infos.size() + " codes, but " + constants.length + " constants");
        }
        return new Domain(name, protocol, infos, unknown, constants.clone());
    }

    /**
     * A domain of a catalog that was read at run time.
     *
     * @param unknown what is known about codes that are not listed; the narrowest range that contains a code applies
     */
    public static Domain of(String name, Protocol protocol, List<CodeInfo> infos, List<UnknownInfo> unknown) {
        return new Domain(name, protocol, infos, unknown, new ErrorCode[0]);
    }

    /** A domain of a catalog that was read at run time, with nothing known about codes that are not listed. */
    public static Domain of(String name, Protocol protocol, List<CodeInfo> infos) {
        return of(name, protocol, infos, List.of());
    }

    /** The name in catalogs and events, such as {@code close}. */
    public String name() {
        return name;
    }

    /** How its codes reach a client. */
    public Protocol protocol() {
        return protocol;
    }

    /** Every listed code, in the order of the catalog, included ones last. */
    public List<ErrorCode> codes() {
        return codes;
    }

    /** The listed code with this number, or an {@link UnknownCode}. */
    public ErrorCode lookup(int number) {
        ErrorCode found = byNumber.find(number);
        return found != null ? found : UnknownCode.of(this, Integer.toString(number));
    }

    /** The listed code with this text, compared exactly, or an {@link UnknownCode}. */
    public ErrorCode lookup(String code) {
        ErrorCode found = byText.get(code);
        return found != null ? found : UnknownCode.of(this, code);
    }

    /** What is known about an unlisted code. */
    Optional<UnknownInfo> unknown(String code) {
        return unknown.stream().filter(info -> info.range().contains(code)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A code of a catalog that was read at run time. */
    private record ListedCode(Domain domain, CodeInfo info, int ordinal) implements ErrorCode {

        @Override
        public String name() {
            return info.key();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ListedCode that && domain == that.domain && ordinal == that.ordinal;
        }

        @Override
        public int hashCode() {
            return info.code().hashCode();
        }

        @Override
        public String toString() {
            return domain.name() + "/" + info.code();
        }
    }
}
