package dev.recourse.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages for people in one language. Immutable. */
public final class Messages implements NotABean {

    private final String language;
    private final MessageText recovering;
    private final MessageText gaveUp;
    private final Delay delay;
    private final Map<String, CodeMessages> codes;
    private final Map<String, CodeMessages> ranges;

    private Messages(Builder builder) {
        this.language = builder.language;
        this.recovering = builder.recovering;
        this.gaveUp = builder.gaveUp;
        this.delay = builder.delay;
        this.codes = inOrder(builder.codes);
        this.ranges = inOrder(builder.ranges);
    }

    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * The words for a wait, in which {@code ${n}} is the number.
     *
     * @param seconds a wait of seconds
     * @param minutes a wait of minutes
     */
    public record Delay(MessageText seconds, MessageText minutes) {

        /** The placeholder of the number. */
        public static final String NUMBER = "n";
    }

    /**
     * The messages of one code. They may use the code's details and {@code ${delay}}.
     *
     * @param message shown when the error happens
     * @param plain the message without details, shown if the reason has none; equal to {@code message} if that uses no
     *     details
     * @param gaveUp shown when the client gave up a recovery; equal to {@code plain} if the catalog prescribes none
     */
    public record CodeMessages(MessageText message, MessageText plain, MessageText gaveUp) {}

    /**
     * Starts building the messages of a language. Default: English messages without any for codes.
     *
     * @param language the language tag (BCP 47), such as {@code de}
     */
    public static Builder builder(String language) {
        return new Builder(language);
    }

    /** The language tag (BCP 47), such as {@code de}. */
    public String language() {
        return language;
    }

    /** Shown while the client recovers from a code without a message of its own. */
    public MessageText recovering() {
        return recovering;
    }

    /** Shown when the client gave up a recovery. */
    public MessageText gaveUp() {
        return gaveUp;
    }

    /** The words for a wait. */
    public Delay delay() {
        return delay;
    }

    /** The messages of codes, by {@code domain/KEY}. */
    public Map<String, CodeMessages> codes() {
        return codes;
    }

    /** The messages about codes that are not listed, by {@code domain/range}. They use no details. */
    public Map<String, CodeMessages> ranges() {
        return ranges;
    }

    /** A copy with these messages of codes and ranges. */
    public Messages with(Map<String, CodeMessages> newCodes, Map<String, CodeMessages> newRanges) {
        return new Builder(language)
                .recovering(recovering)
                .gaveUp(gaveUp)
                .delay(delay)
                .codes(newCodes)
                .ranges(newRanges)
                .build();
    }

    private List<Object> values() {
        return List.of(language, recovering, gaveUp, delay, codes, ranges);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Messages other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Messages" + values();
    }

    /** Builds {@link Messages}. */
    public static final class Builder {
        private final String language;
        private MessageText recovering = MessageText.of("Something was interrupted. Trying again in ${delay}.");
        private MessageText gaveUp = MessageText.of("This does not work at the moment. Please try again later.");
        private Delay delay = new Delay(
                MessageText.of("${n} ${n, one {second} other {seconds}}"),
                MessageText.of("${n} ${n, one {minute} other {minutes}}"));
        private Map<String, CodeMessages> codes = Map.of();
        private Map<String, CodeMessages> ranges = Map.of();

        private Builder(String language) {
            this.language = language;
        }

        /** Sets what is shown while the client recovers from a code without a message of its own. */
        public Builder recovering(MessageText value) {
            recovering = value;
            return this;
        }

        /** Sets what is shown when the client gave up a recovery. */
        public Builder gaveUp(MessageText value) {
            gaveUp = value;
            return this;
        }

        /** Sets the words for a wait. */
        public Builder delay(Delay value) {
            delay = value;
            return this;
        }

        /** Sets the messages of codes, by {@code domain/KEY}. */
        public Builder codes(Map<String, CodeMessages> value) {
            codes = value;
            return this;
        }

        /** Sets the messages about codes that are not listed, by {@code domain/range}. */
        public Builder ranges(Map<String, CodeMessages> value) {
            ranges = value;
            return this;
        }

        /** The messages. */
        public Messages build() {
            return new Messages(this);
        }
    }
}
