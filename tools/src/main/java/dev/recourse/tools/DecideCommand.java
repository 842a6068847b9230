package dev.recourse.tools;

import dev.recourse.engine.Policy;
import dev.recourse.tools.decide.Decider;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Reads events as JSON Lines, and prints a decision for each failure.",
        footerHeading = "%nKeys of an event:%n",
        footer = {
            "  event       failed, ready, end, resume or wake",
            "  session     its session (default: \"\")",
            "  at          the time in milliseconds, on a monotonic clock",
            "Keys of 'end':",
            "  success     whether the session ended well (default: true)",
            "Keys of 'failed':",
            "  domain      the domain in which it failed",
            "  code        the code, or:",
            "  status      the status of an HTTP answer, which its domain reads, with:",
            "  headers     an object; a value is a text, a number, or a list of them",
            "  body        the body, as text",
            "  reason      the text that came with the code",
            "  hintMs      the server's hint in milliseconds, before what is read",
            "  retryAfter  the hint as in the header, if there is no hintMs",
            "  date        the time of day, which a hint that is a date needs",
            "  phase       opening or open (default: open)",
            "  idempotent  whether the request may be sent twice (default: true)",
            "  repeatable  whether the request can be sent again (default: true)",
            "  sent        false if it never left (default: true, but not for not-sent)",
            "  call        whether the session is one call (default: false)",
            "  random      from 0 to 1 (default: drawn)",
            "Keys of a decision:",
            "  session, at, domain, code, name",
            "  listed      whether the catalog lists the code",
            "  decision    retry, refresh, redirect or give-up",
            "  of          what a refresh obtains again, if it is not the credentials",
            "  target      the URL of a redirect, or endpoint: its name",
            "  delayMs     when to go on",
            "  cause       why it gave up",
            "  advisoryMs  after a give-up, how long a person should wait",
            "  restMs      after a give-up, when a new episode may begin by itself",
            "  retries, refreshes, redirects: the episode's steps so far",
            "  why         the explanation"
        })
final class DecideCommand implements Callable<Integer> {

    /** What Linux and macOS report when the program that reads the output has ended, as {@code head} does. */
    private static final String BROKEN_PIPE = "Broken pipe";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EVENTS",
            defaultValue = "-",
            description = "The file to read; - is standard input (default: -).")
    private String events = "-";

    @Option(names = "--catalog", paramLabel = "FILE", description = "The catalog (default: WireSocket's).")
    private Optional<Path> catalog = Optional.empty();

    @Option(names = "--overrides", paramLabel = "FILE", description = "Overrides that change the catalog's policy.")
    private Optional<Path> overrides = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Seed for random numbers not given in the input (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--independent",
            description = "Decide about each session by itself: without a budget that sessions share, and with random"
                    + " numbers from the seed, the session's name and the time.")
    private boolean independent;

    @Override
    public Integer call() throws IOException {
        Policy policy = Catalogs.policy(catalog, overrides);
        Decider decider = independent ? Decider.independent(policy, seed) : new Decider(policy, seed);
        try (InputStream in = input();
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return decider.run(in, out, new PrintStream(System.err, true, StandardCharsets.UTF_8)) ? 0 : 1;
        } catch (IOException e) {
            if (BROKEN_PIPE.equals(e.getMessage())) {
                return 1;
            }
            throw e;
        }
    }

    private InputStream input() throws IOException {
        if (!events.equals("-") && Files.isDirectory(Path.of(events))) {
            throw new UsageException(events + " is a folder, not a file");
        }
        try {
            return events.equals("-") ? System.in : Files.newInputStream(Path.of(events));
        } catch (NoSuchFileException e) {
            throw new UsageException("file not found: " + events);
        }
    }
}
