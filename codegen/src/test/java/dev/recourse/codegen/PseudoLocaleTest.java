package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.MessageBook;
import dev.recourse.engine.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code recourse.pseudolocale}. */
class PseudoLocaleTest {

    private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");
    private static final String LIMIT = "Connection limit exceeded: ";

    @TempDir
    Path folder;

    private Compilation.Outcome compile(String... options) {
        return Examples.WIRESOCKET
                .compilation(folder.resolve("out" + options.length))
                .option(options)
                .run();
    }

    private static Generated generated(Compilation.Outcome outcome) {
        return Generated.from(Examples.WIRESOCKET.catalog(), Examples.WIRESOCKET.packageName, outcome);
    }

    private static Decision decision(Generated generated, String limit) {
        return generated.policy().start().on(generated.lookup("CloseCode", 4004).failed(LIMIT + limit), 0, 0);
    }

    @Test
    void addsItsMessagesToTheLanguages() {
        Compilation.Outcome outcome = compile("-Arecourse.pseudolocale=true");
        assertEquals(List.of(), outcome.warnings());
        Generated generated = generated(outcome);
        MessageBook book = new MessageBook(Examples.WIRESOCKET.catalog());
        for (String limit : List.of("", "1", "2", "1000000")) {
            Decision decision = decision(generated, limit);
            String message = generated.message(decision, PSEUDO);
            assertTrue(message.startsWith("[") && message.endsWith("]"), message);
            assertEquals(book.of(decision, PSEUDO), message);
            assertEquals(book.of(decision, Locale.US), generated.message(decision, Locale.US));
        }
    }

    @Test
    void isOffByDefault() {
        Compilation.Outcome outcome = compile().mustSucceed();
        assertFalse(outcome.sources().containsKey("WireSocketMessagesEnXa.java"));
        Generated generated = generated(outcome);
        Decision decision = decision(generated, "1");
        assertEquals(generated.message(decision, Locale.ENGLISH), generated.message(decision, PSEUDO));
    }
}
