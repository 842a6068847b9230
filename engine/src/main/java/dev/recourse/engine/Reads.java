package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the answers of a domain carry the code, the reason, the hint and other values. Of several places, the first
 * that can be read counts. Immutable.
 */
public final class Reads implements NotABean {

    /** Only the code that the protocol carries, and the whole text as the reason. */
    public static final Reads NONE = builder().build();

    /** As {@link #NONE}, and the hint in {@code retry-after-ms} or {@code Retry-After}. */
    public static final Reads HTTP =
            builder().hint(HintPlace.RETRY_AFTER_MS, HintPlace.RETRY_AFTER).build();

    /**
     * Where a named value is.
     *
     * @param place a header, or a place in JSON
     * @param type the type of the value; one that does not read as its type counts as absent
     */
    public record Value(Place place, HoleType type) {}

    private final List<Place> code;
    private final List<Place> reason;
    private final List<HintPlace> hint;
    private final Map<String, Value> values;
    private final boolean inText;

    private Reads(Builder builder) {
        this.code = List.copyOf(builder.code);
        this.reason = List.copyOf(builder.reason);
        this.hint = List.copyOf(builder.hint);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
        List<Place> places = new ArrayList<>(code);
        for (HintPlace one : hint) {
            places.add(one.place());
        }
        for (Value value : values.values()) {
            places.add(value.place());
        }
        this.inText = hasText(places);
    }

    private static boolean hasText(List<Place> places) {
        for (Place place : places) {
            if (!(place instanceof Place.Header)) {
                return true;
            }
        }
        return false;
    }

    /** Starts building. Nothing is read from places that are not set. */
    public static Builder builder() {
        return new Builder();
    }

    /** These places, and those of another domain after them. Of values with one name, the first counts. */
    public Reads then(Reads included) {
        Builder joined = builder();
        joined.code.addAll(joined(code, included.code));
        joined.reason.addAll(joined(reason, included.reason));
        joined.hint.addAll(joined(hint, included.hint));
        joined.values.putAll(values);
        included.values.forEach(joined.values::putIfAbsent);
        return joined.build();
    }

    private static <T> Set<T> joined(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }

    /** Where codes are, besides the status or the close code. */
    public List<Place> code() {
        return code;
    }

    /** Where reasons are; after them, it is the whole text. */
    public List<Place> reason() {
        return reason;
    }

    /** Where hints are. */
    public List<HintPlace> hint() {
        return hint;
    }

    /** Where named values are, in the order of the catalog. */
    public Map<String, Value> values() {
        return values;
    }

    /** Whether a code, a hint or a value is read from a body or a reason. */
    boolean isInText() {
        return inText;
    }

    private List<Object> parts() {
        return List.of(code, reason, hint, new ArrayList<>(values.entrySet()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reads that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Reads" + parts();
    }

    /** Collects the places. */
    public static final class Builder {

        private final List<Place> code = new ArrayList<>();
        private final List<Place> reason = new ArrayList<>();
        private final List<HintPlace> hint = new ArrayList<>();
        private final Map<String, Value> values = new LinkedHashMap<>();

        private Builder() {}

        /** Adds places of codes, besides the status or the close code. The first whose text is listed counts. */
        public Builder code(Place... inOrder) {
            code.addAll(List.of(inOrder));
            return this;
        }

        /** Adds places of reasons. Default: the whole text. */
        public Builder reason(Place... inOrder) {
            reason.addAll(List.of(inOrder));
            return this;
        }

        /** Adds places of hints. */
        public Builder hint(HintPlace... inOrder) {
            hint.addAll(List.of(inOrder));
            return this;
        }

        /** Adds a place of a hint. */
        public Builder hint(Place place, HintUnit unit) {
            return hint(new HintPlace(place, unit));
        }

        /** Adds a named value. */
        public Builder value(String name, HoleType type, Place place) {
            values.put(name, new Value(place, type));
            return this;
        }

        /** The places. */
        public Reads build() {
            return new Reads(this);
        }
    }
}
