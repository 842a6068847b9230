package dev.recourse.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The values that a {@link ReasonPattern} found in an answer, in the order of the pattern's holes. */
public final class ReasonMatch implements NotABean {

    private final List<ReasonPattern.Hole> holes;
    /** A text for each hole, which reads as the hole's type. */
    private final String[] texts;

    ReasonMatch(List<ReasonPattern.Hole> holes, String[] texts) {
        this.holes = holes;
        this.texts = texts;
    }

    /** The text found for the hole at this position, from 0. */
    public String text(int position) {
        return texts[position];
    }

    /** The number found for the {@code int} hole at this position, from 0. */
    public int intValue(int position) {
        return (int) longValue(position);
    }

    /** The number found for the {@code int} or {@code long} hole at this position, from 0. */
    public long longValue(int position) {
        return holes.get(position).type().number(texts[position], 0, texts[position].length());
    }

    /** The number found for the {@code decimal} hole at this position, from 0. */
    public BigDecimal decimal(int position) {
        return new BigDecimal(texts[position]);
    }

    /** The duration found for the {@code duration} hole at this position, from 0. */
    public Duration duration(int position) {
        return Duration.ofMillis(DurationText.millis(texts[position]));
    }

    /** All values in order, each as {@link ReasonPattern#write} takes it. */
    public List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            values.add(
                    switch (holes.get(i).type()) {
                        case INT -> intValue(i);
                        case LONG -> longValue(i);
                        case DECIMAL -> decimal(i);
                        case DURATION -> duration(i);
                        case TEXT, URL -> text(i);
                    });
        }
        return values;
    }

    /** Whether another match has the same values. */
    boolean isSame(ReasonMatch other) {
        for (int i = 0; i < texts.length; i++) {
            if (holes.get(i).type().compare(texts[i], other.texts[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The holes that were filled. */
    public List<ReasonPattern.Hole> holes() {
        return holes;
    }
}
