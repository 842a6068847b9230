package dev.recourse.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All tables of the page, and so all that is run. */
final class Tables {

    static final String DECISION = "DecisionBenchmark.decision";
    static final String BY_HAND = "DecisionBenchmark.packed";
    static final String CLOCKED = "DecisionBenchmark.decisionWithClock";
    static final String BY_HAND_CLOCKED = "DecisionBenchmark.packedWithClock";
    static final String GAX = peer("GAX");
    static final String AWS = peer("AWS");
    static final String AWS_RETRIES = peer("AWS_RETRIES");

    private static final int[] SIZES = {17, 1_000, 10_000};

    private Tables() {}

    static String peer(String library) {
        return "PeerBenchmark.decision[" + library + "]";
    }

    static String lookup(String method, int codes) {
        return "LookupBenchmark." + method + "[" + codes + "]";
    }

    static String message(String method) {
        return "MessageBenchmark." + method;
    }

    static String call(String method) {
        return "CallBenchmark." + method;
    }

    static List<Table> all() {
        return List.of(decisions(), withClocks(), lookups(), messages(), json(), redirects(), calls());
    }

    private static Table decisions() {
        return new Table.Builder("Decisions, with the time and a random number given", """
                        What to do about the next failure, over WireSocket's codes: close codes, HTTP statuses and lost
                        connections, with hints, refreshes, redirects and give-ups. The hand-written path has packed
                        integers; it knows this one policy, checks no URL, and can neither be stored nor explained.""")
                .base("Recourse", DECISION)
                .row("Recourse, from a code as it was received", "DecisionBenchmark.fromCodeAndReason")
                .row("by hand", BY_HAND)
                .row("gax, with a clock that costs nothing", peer("GAX_STEPPING"))
                .build();
    }

    private static Table withClocks() {
        return new Table.Builder("Decisions, with clock and random source", """
                        The same, as applications run it. Recourse and the hand-written path read the clock and draw a random
                        number first; the libraries use their own. They get each failure as an exception that was made
                        before, are asked whether it may be retried by a field of it, and allow 60 retries with an
                        exponential backoff. Refreshes and redirects, which they do not have, are retries there.

                        - **AWS SDK 2** (`StandardRetryStrategy`) decides by kind of exception and number of attempts,
                          takes the server's hint, and reads no clock. To give up it throws an exception with a text and
                          a stack trace; one line is without that. Its bucket is off, as our budget is.
                        - **gax** (`ExponentialRetryAlgorithm`) decides by kind of exception, number of attempts and total
                          time, and computes the next timeout. No hints.
                        - **Failsafe** (`Execution`) decides by kind of exception, number of attempts and total time. No
                          hints, unless the application computes the delay.
                        - **Resilience4j** (`Retry.AsyncContext`) decides by kind of exception and number of attempts, and
                          counts outcomes. No total time, and no hints, unless the application computes the delay.
                        - **Spring Framework 7** (`RetryPolicy`, `BackOffExecution`) decides by kind of exception and number
                          of attempts; the total time is up to its `RetryTemplate`. No hints.
                        - **Kafka** (`ExponentialBackoff`) computes a delay from the number of attempts. It decides nothing.

                        None of them limits a single code, renews credentials, checks redirects, or can say why.""")
                .base("Recourse", CLOCKED)
                .row("by hand", BY_HAND_CLOCKED)
                .row("clock alone", "DecisionBenchmark.clockAlone")
                .row("gax", GAX)
                .row("AWS SDK", AWS)
                .row("AWS SDK, without give-ups", AWS_RETRIES)
                .row("Failsafe", peer("FAILSAFE"))
                .row("Resilience4j", peer("RESILIENCE4J"))
                .row("Spring", peer("SPRING"))
                .row("Kafka, only a delay", peer("KAFKA"))
                .build();
    }

    private static Table lookups() {
        Table.Builder table = new Table.Builder("Lookup of a code by its number", """
                        In random order, numbers in families of ten. With more than 256 codes there is a `switch` for each page of
                        256 numbers, because HotSpot does not compile a method of more than 8,000 bytes.""");
        for (int size : SIZES) {
            String codes = String.format(Locale.ROOT, "%,d codes: ", size);
            table.base(codes + "Recourse", lookup("lookup", size))
                    .row(codes + "`HashMap`", lookup("hashMap", size))
                    .row(codes + "`switch`", lookup("switched", size));
        }
        return table.build();
    }

    private static Table messages() {
        return new Table.Builder("Messages", """
                        The same English text from each, except that a concatenated 1,000,000 is not grouped. `MessageFormat` and
                        ICU4J have parsed their pattern before, but `MessageFormat` parses a sentence that it chose by a number
                        each time. Recourse cleans texts from the network, groups digits as the reader's locale does, and chooses
                        words by number; `MessageFormat` and ICU4J do the last two, concatenation and `StringSubstitutor` nothing
                        of that.""")
                .base("a text: Recourse", message("text"))
                .row("a text: concatenation", message("textConcatenated"))
                .row("a text: `StringSubstitutor`", message("textSubstituted"))
                .row("a text: `MessageFormat`", message("textFormatted"))
                .row("a text: ICU4J", message("textFormattedByIcu"))
                .base("the number 5: Recourse", message("number"))
                .row("the number 5: concatenation", message("numberConcatenated"))
                .row("the number 5: `StringSubstitutor`", message("numberSubstituted"))
                .row("the number 5: `MessageFormat`", message("numberFormatted"))
                .row("the number 5: ICU4J", message("numberFormattedByIcu"))
                .base("the number 1,000,000: Recourse", message("largeNumber"))
                .row("the number 1,000,000: concatenation", message("largeNumberConcatenated"))
                .base("a wait: Recourse", message("wait30"))
                .row("a wait: concatenation", message("wait30Concatenated"))
                .base("of a decision, in a language: generated", message("messageOfDecision"))
                .row("of a decision, in a language: catalog read at run time", message("messageOfBook"))
                .row("choosing the language, without the message", message("inLocale"))
                .row("choosing the language from a list, without the message", message("inLocales"))
                .build();
    }

    private static Table json() {
        return new Table.Builder("The code in a JSON error body", """
                        Of 300 bytes, 190 of them before the code. Recourse reads all of it, because the last of several members with
                        one name counts, and a text that is not JSON has no code. The last line stops at the code.""")
                .base("Recourse", "JsonBenchmark.scanner")
                .row("Jackson, as a stream", "JsonBenchmark.jacksonStream")
                .row("Jackson, as a tree", "JsonBenchmark.jacksonTree")
                .row("Jackson, as a stream up to the code", "JsonBenchmark.jacksonUpToCode")
                .build();
    }

    private static Table redirects() {
        return new Table.Builder(
                        "A redirect from its close reason",
                        "The reason's pattern, the URL's form, the allow-list and the decision.")
                .base("Recourse", "RedirectBenchmark.redirectFromReason")
                .row("`java.net.URI` of the same URL", "RedirectBenchmark.uri")
                .build();
    }

    private static Table calls() {
        return new Table.Builder("A call that succeeds", """
                        To a server in the same process, which allocates nothing, on an open connection. Times are the processor time
                        of all threads in Java, the server's included. `RecoveringHttp` uses `sendAsync`, so that no thread is held
                        while a call waits, and is compared with that. With one or two processors, `sendAsync` starts a thread for
                        each response, unless the property `java.util.concurrent.ForkJoinPool.common.parallelism` is at least 2, as
                        it is here.""")
                .allThreads()
                .base("the JDK's client, `sendAsync`", call("jdkAsync"))
                .row("Recourse on it", call("recoveringJdk"))
                .row("the JDK's client, `send`", call("jdk"))
                .base("OkHttp", call("okHttp"))
                .row("OkHttp with Recourse", call("recoveringOkHttp"))
                .base("Apache HttpClient", call("apacheHttpClient"))
                .row("Apache HttpClient with Recourse", call("recoveringApacheHttpClient"))
                .build();
    }

    /** The benchmarks of all tables. */
    static List<String> benchmarks() {
        List<String> all = new ArrayList<>();
        all().forEach(table -> table.rows().forEach(row -> all.add(row.benchmark())));
        return all;
    }
}
