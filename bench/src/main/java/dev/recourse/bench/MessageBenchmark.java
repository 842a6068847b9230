package dev.recourse.bench;

import dev.recourse.bench.shop.OrderErrorMessages;
import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.MessageBook;
import dev.recourse.engine.Decision;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.CloseCodeMessages;
import dev.recourse.wiresocket.WireSocket;
import dev.recourse.wiresocket.WireSocketMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.StringSubstitutor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures generated messages, and beside each what concatenating the same text takes, or another library's format:
 * without a number, with one that chooses the words around it, and with a wait. Also the choice of a language, and the
 * message for a decision from generated code and from a catalog that is read at run time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class MessageBenchmark {

    private static final String SOLD_OUT = " is sold out. Please choose something else.";
    private static final String NO_CHANGES =
            " connections of this plan are in use. Changes do not appear live for now.";

    private final MessageBook book = book();
    private final MessageFormat textFormat = new MessageFormat("{0}" + SOLD_OUT, Locale.US);
    private final MessageFormat numberFormat = new MessageFormat(
            "{0,choice,1#The only connection of this plan is in use. Changes do not appear live for now.|2#Both"
                    + NO_CHANGES + "|2<All {0,number}" + NO_CHANGES + "}",
            Locale.US);
    private final com.ibm.icu.text.MessageFormat icuTextFormat =
            new com.ibm.icu.text.MessageFormat("{item}" + SOLD_OUT, Locale.US);
    private final com.ibm.icu.text.MessageFormat icuNumberFormat = new com.ibm.icu.text.MessageFormat(
            "{limit, plural, one {The only connection of this plan is in use. Changes do not appear live for now.}"
                    + " =2 {Both" + NO_CHANGES + "} other {All #" + NO_CHANGES + "}}",
            Locale.US);

    private String item = "Green tea";
    private int few = 5;
    private int million = 1_000_000;
    private Duration delay = Duration.ofSeconds(30);
    private Locale locale = Locale.forLanguageTag("es-MX");
    private List<Locale> locales = List.of(Locale.forLanguageTag("tlh"), locale);
    private OrderErrorMessages orders = OrderErrorMessages.in(Locale.US);
    private CloseCodeMessages closeCodes = CloseCodeMessages.in(Locale.US);
    private Decision decision =
            WireSocket.policy().start().on(CloseCode.CONNECTION_LIMIT.failed("Connection limit exceeded: 5"), 0, 0);

    private static MessageBook book() {
        return new MessageBook(new CatalogReader(MessageBenchmark::file)
                .read("wiresocket.yaml")
                .catalog()
                .orElseThrow());
    }

    private static Optional<byte[]> file(String name) {
        try (InputStream stream = MessageBenchmark.class.getResourceAsStream("/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that the texts are the same, without which comparing them would mean nothing. */
    @Setup
    public void compare() {
        same(text(), textConcatenated());
        same(text(), textSubstituted());
        same(text(), textFormatted());
        same(text(), textFormattedByIcu());
        same(number(), numberConcatenated());
        same(number(), numberSubstituted());
        same(number(), numberFormatted());
        same(number(), numberFormattedByIcu());
        same(largeNumber().replace(",", ""), largeNumberConcatenated());
        same(wait30(), wait30Concatenated());
        same(messageOfDecision(), messageOfBook());
    }

    private static void same(String generated, String expected) {
        if (!generated.equals(expected)) {
            throw new IllegalStateException(generated + " But also: " + expected);
        }
    }

    /** A message with a text. */
    @Benchmark
    public String text() {
        return orders.outOfStock(item);
    }

    /** The same text. */
    @Benchmark
    public String textConcatenated() {
        return item + SOLD_OUT;
    }

    /** The same text, by Commons Text. */
    @Benchmark
    public String textSubstituted() {
        return new StringSubstitutor(Map.of("item", item)).replace("${item}" + SOLD_OUT);
    }

    /** The same text, by a format of the JDK that was parsed before. */
    @Benchmark
    public String textFormatted() {
        return textFormat.format(new Object[] {item});
    }

    /** The same text, by a format of ICU4J that was parsed before. */
    @Benchmark
    public String textFormattedByIcu() {
        return icuTextFormat.format(Map.of("item", item));
    }

    /** A message with a number. */
    @Benchmark
    public String number() {
        return closeCodes.connectionLimit(few);
    }

    /** The same text. */
    @Benchmark
    public String numberConcatenated() {
        return "All " + few + NO_CHANGES;
    }

    /** The same text, by Commons Text, which does not choose words. */
    @Benchmark
    public String numberSubstituted() {
        return new StringSubstitutor(Map.of("limit", few)).replace("All ${limit}" + NO_CHANGES);
    }

    /** The same text, by a format of the JDK that chooses the words by ranges. */
    @Benchmark
    public String numberFormatted() {
        return numberFormat.format(new Object[] {few});
    }

    /** The same text, by a format of ICU4J that chooses the words as ours does. */
    @Benchmark
    public String numberFormattedByIcu() {
        return icuNumberFormat.format(Map.of("limit", few));
    }

    /** A message with a number that is written in groups. */
    @Benchmark
    public String largeNumber() {
        return closeCodes.connectionLimit(million);
    }

    /** The same text, without groups. */
    @Benchmark
    public String largeNumberConcatenated() {
        return "All " + million + NO_CHANGES;
    }

    /** A message with a wait. */
    @Benchmark
    public String wait30() {
        return closeCodes.goingAway(delay);
    }

    /** The same text. */
    @Benchmark
    public String wait30Concatenated() {
        return "The server is restarting. Reconnecting in " + delay.toSeconds() + " seconds.";
    }

    /** The choice of a language. */
    @Benchmark
    public WireSocketMessages inLocale() {
        return WireSocketMessages.in(locale);
    }

    /** The choice of a language from a list, whose first language the catalog lacks. */
    @Benchmark
    public WireSocketMessages inLocales() {
        return WireSocketMessages.in(locales);
    }

    /** The message for a decision, in the language of a locale. */
    @Benchmark
    public String messageOfDecision() {
        return WireSocketMessages.of(decision, locale);
    }

    /** The same from a catalog that is read at run time. */
    @Benchmark
    public String messageOfBook() {
        return book.of(decision, locale);
    }
}
