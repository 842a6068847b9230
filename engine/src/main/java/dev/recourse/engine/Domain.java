package dev.recourse.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of codes: one protocol's close codes, or one API's errors.
 *
 * <p>A lookup takes any number or text. It costs the same for ten codes as for ten thousand.
 */
public final class Domain implements NotABean {

    private static final int FIRST_STATUS = 100;
    private static final int FIRST_FAILURE = 400;
    private static final int LAST_STATUS = 599;

    /**
     * A case of a code, in which an answer with that code is another error, or the same one with another remedy.
     *
     * @param code the position of the code
     * @param when when the case applies
     * @param error the position of the error that it is then; the same if only the remedy is another
     */
    public record Case(int code, When when, int error) {}

    private final String name;
    private final Protocol protocol;
    private final Reads reads;
    private final Optional<Sentences> sentences;
    private final List<ErrorCode> codes;
    private final Map<String, ErrorCode> byText;
    private final CodePages byNumber;
    private final List<UnknownInfo> unknown;
    private final List<Case> cases;
    /** The cases of each code, where it has any; null if no code has. */
    private final Case @Nullable [] @Nullable [] casesByCode;
    /** The statuses of codes that are not statuses themselves. */
    private final Set<Integer> statuses = new LinkedHashSet<>();

    private Domain(Builder builder) {
        this.name = builder.name;
        this.protocol = builder.protocol;
        this.reads = builder.reads;
        this.sentences = Optional.ofNullable(builder.sentences);
        this.unknown = CodeRange.narrowestFirst(builder.unknown, UnknownInfo::range);
        List<CodeInfo> infos = builder.infos;
        ErrorCode[] all = builder.constants != null ? builder.constants : new ErrorCode[infos.size()];
        this.byText = new LinkedHashMap<>(infos.size() * 2);
        @Nullable ErrorCode[] carriers = new ErrorCode[all.length];
        for (int i = 0; i < all.length; i++) {
            CodeInfo info = infos.get(i);
            if (builder.constants == null) {
                all[i] = new ListedCode(this, info, i);
            }
            boolean isFirst = byText.putIfAbsent(info.code(), all[i]) == null;
            carriers[i] = isFirst && info.status().isEmpty() ? all[i] : null;
            if (info.status().isPresent()) {
                statuses.add(info.status().getAsInt());
            }
        }
        this.codes = List.of(all);
        for (Case one : builder.cases) {
            Bounds.within("the code of a case", one.code(), 0, codes.size() - 1);
            Bounds.within("the error of a case", one.error(), 0, codes.size() - 1);
        }
        this.byNumber = CodePages.of(infos, carriers);
        this.cases = List.copyOf(builder.cases);
        this.casesByCode = cases.isEmpty() ? null : byCode(cases, all.length);
    }

    private static Case @Nullable [] @Nullable [] byCode(List<Case> cases, int codes) {
        int[] left = new int[codes];
        for (Case one : cases) {
            left[one.code()]++;
        }
        Case @Nullable [] @Nullable [] byCode = new Case[codes][];
        for (Case one : cases) {
            Case[] own = byCode[one.code()];
            if (own == null) {
                own = new Case[left[one.code()]];
                byCode[one.code()] = own;
            }
            own[own.length - left[one.code()]] = one;
            left[one.code()]--;
        }
        return byCode;
    }

    /** Starts building a domain. Without codes, nothing is listed. */
    public static Builder builder(String name, Protocol protocol) {
        return new Builder(name, protocol);
    }

    /** A domain of a catalog that was read at run time, with nothing known about codes that are not listed. */
    public static Domain of(String name, Protocol protocol, List<CodeInfo> infos) {
        return builder(name, protocol).codes(infos).build();
    }

    /** The name in catalogs and events, such as {@code close}. */
    public String name() {
        return name;
    }

    /** How its codes reach a client. */
    public Protocol protocol() {
        return protocol;
    }

    /** Where its answers carry codes, reasons, hints and values. */
    public Reads reads() {
        return reads;
    }

    /** What people read about its failures. */
    Optional<Sentences> sentences() {
        return sentences;
    }

    /** Every listed error, in the order of the catalog, included ones last. Several may have the same code. */
    public List<ErrorCode> codes() {
        return codes;
    }

    /** The cases that make a code another error. */
    public List<Case> cases() {
        return cases;
    }

    /** What an answer's status, close code or other code stands for. */
    ErrorCode lookup(Answer answer) {
        OptionalInt number = answer.number();
        return number.isPresent() ? lookup(number.getAsInt()) : lookup(answer.code());
    }

    /**
     * The listed code with this number, or an {@link UnknownCode}. A code that another status carries has no number.
     */
    public ErrorCode lookup(int number) {
        ErrorCode found = byNumber.find(number);
        return found != null ? found : UnknownCode.of(this, Integer.toString(number));
    }

    /** The listed code with this text, compared exactly, or an {@link UnknownCode}. */
    public ErrorCode lookup(String code) {
        ErrorCode found = byText.get(code);
        return found != null ? found : UnknownCode.of(this, code);
    }

    /**
     * The listed code with this text that an answer may carry elsewhere than in its status or close code, or an
     * {@link UnknownCode}.
     *
     * @param carrier the status or close code of the answer that carries it
     */
    public ErrorCode lookup(String code, ErrorCode carrier) {
        Optional<ErrorCode> carried = carried(code);
        return carried.isPresent() ? carried.get() : UnknownCode.carried(code, carrier);
    }

    /**
     * What failed, or empty if the answer is not a failure: an HTTP status below 400 that the catalog does not list, or
     * lists only in cases of which none applies. Any answer may be passed, and nothing is thrown.
     *
     * @param now the wall clock, for hints that are points in time; an answer's own {@code Date} comes before it
     */
    public Optional<Failure> read(Answer answer, Instant now) {
        return read(answer, WallClock.of(now));
    }

    /**
     * As {@link #read(Answer, Instant)}.
     *
     * @param epochMilli the wall clock in milliseconds since 1970
     */
    public Optional<Failure> read(Answer answer, long epochMilli) {
        return new AnswerReading(this, answer, epochMilli).failure();
    }

    /** As {@link #read(Answer, Instant)}, without a clock: a hint that is a point in time needs a {@code Date}. */
    public Optional<Failure> read(Answer answer) {
        return new AnswerReading(this, answer, WallClock.UNKNOWN).failure();
    }

    /**
     * Of the places of this domain, those from which {@link #read} reads this answer: at most one for the code, the
     * reason and the hint each.
     */
    public Reads places(Answer answer, Instant now) {
        return new AnswerReading(this, answer, WallClock.of(now)).places();
    }

    /** Whether an answer with this status or close code can be a failure, so that its body must be read. */
    public boolean mayFail(int status) {
        return !isSuccess(status) || byNumber.find(status) != null || statuses.contains(status);
    }

    /** Whether an answer with this status or close code is a failure only if it is listed. */
    boolean isSuccess(int status) {
        return protocol == Protocol.HTTP && status < FIRST_FAILURE;
    }

    /** Whether the failure's code is listed, or the status that carried it; if only in cases, whether one applies. */
    boolean lists(Failure failure) {
        int position = UnknownCode.positionOf(failure.received());
        return position >= 0 && (!codes.get(position).info().isOnlyInCases() || caseOf(position, failure) != null);
    }

    /**
     * The listed error whose constant has this name, such as {@code RATE_LIMIT}, or had it once, or has it as a
     * synonym.
     */
    public Optional<ErrorCode> named(String key) {
        for (ErrorCode code : codes) {
            if (code.name().equals(key)) {
                return Optional.of(code);
            }
        }
        for (ErrorCode code : codes) {
            if (Texts.position(key, code.info().otherNames()) >= 0) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The listed code with this text that an answer may carry elsewhere than in its status or close code. */
    Optional<ErrorCode> carried(String code) {
        ErrorCode found = byText.get(code);
        return found == null || isStatus(found.info()) ? Optional.empty() : Optional.of(found);
    }

    /** Whether a code is a status that answers carry as such. */
    boolean isStatus(CodeInfo info) {
        int number = CodePages.canonicalNumber(info.code()).orElse(0);
        return protocol == Protocol.HTTP && info.status().isEmpty() && number >= FIRST_STATUS && number <= LAST_STATUS;
    }

    /** The error of this domain that is the same as one of another domain of the same name. */
    ErrorCode same(ErrorCode foreign) {
        if (foreign instanceof UnknownCode unlisted && unlisted.carrier().isPresent()) {
            return lookup(foreign.code(), lookup(unlisted.carrier().get().code()));
        }
        ErrorCode found = lookup(foreign.code());
        boolean isOther = found.isListed() && !found.name().equals(foreign.name());
        return isOther ? named(foreign).orElse(found) : found;
    }

    private Optional<ErrorCode> named(ErrorCode foreign) {
        for (ErrorCode code : codes) {
            if (code.name().equals(foreign.name()) && code.code().equals(foreign.code())) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The error that a failure with this code is: that of the first case that applies, else the code itself. */
    ErrorCode errorOf(ErrorCode code, int position, Failure failure) {
        Case applies = caseOf(position, failure);
        return applies == null || applies.error() == applies.code() ? code : codes.get(applies.error());
    }

    /** The first case of the code at this position that applies, or null. */
    @Nullable
    Case caseOf(int position, Failure failure) {
        if (casesByCode == null || position < 0) {
            return null;
        }
        Case[] own = casesByCode[position];
        if (own != null) {
            for (Case one : own) {
                if (one.when().appliesTo(failure)) {
                    return one;
                }
            }
        }
        return null;
    }

    boolean hasCases() {
        return casesByCode != null;
    }

    /** What is known about unlisted codes, the narrowest ranges first. */
    List<UnknownInfo> unknown() {
        return unknown;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the parts of a domain. */
    public static final class Builder {

        private final String name;
        private final Protocol protocol;
        private Reads reads;
        private @Nullable Sentences sentences;
        private List<CodeInfo> infos = List.of();
        private ErrorCode @Nullable [] constants;
        private List<UnknownInfo> unknown = List.of();
        private final List<Case> cases = new ArrayList<>();

        private Builder(String name, Protocol protocol) {
            this.name = name;
            this.protocol = protocol;
            this.reads = protocol == Protocol.HTTP ? Reads.HTTP : Reads.NONE;
        }

        /** Sets where answers carry codes, reasons, hints and values. Default: as the protocol does. */
        public Builder reads(Reads places) {
            this.reads = places;
            return this;
        }

        /** Sets what people read about its failures. Default: the titles of the codes. */
        public Builder sentences(Sentences inAnyLanguage) {
            this.sentences = inAnyLanguage;
            return this;
        }

        /** Sets the codes. An error that is a case of a code has the same code, and comes after it. */
        public Builder codes(List<CodeInfo> inOrder) {
            this.infos = List.copyOf(inOrder);
            this.constants = null;
            return this;
        }

        /**
         * Sets the codes, which are the constants of a generated enum.
         *
         * @throws IllegalArgumentException if there is not one constant for each
         */
        public Builder codes(List<CodeInfo> inOrder, ErrorCode... ofEnum) {
            if (ofEnum.length != inOrder.size()) {
                throw new IllegalArgumentException(
                        name + ": " + inOrder.size() + " codes, but " + ofEnum.length + " constants");
            }
            this.infos = List.copyOf(inOrder);
            this.constants = ofEnum.clone();
            return this;
        }

        /**
         * Sets what is known about codes that are not listed. The narrowest range that contains a code applies.
         * Default: nothing.
         */
        public Builder unknown(List<UnknownInfo> ranges) {
            this.unknown = List.copyOf(ranges);
            return this;
        }

        /** Adds a case in which an answer with a code is another error, or the same with another remedy. */
        public Builder withCase(int code, When when, int error) {
            cases.add(new Case(code, when, error));
            return this;
        }

        /**
         * The domain.
         *
         * @throws IllegalArgumentException if a case is of a code that there is not
         */
        public Domain build() {
            return new Domain(this);
        }
    }
}
