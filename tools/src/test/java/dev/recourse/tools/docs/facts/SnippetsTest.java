package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.Javac;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.JavaExample;
import dev.recourse.tools.docs.page.JavaExample.Purpose;
import dev.recourse.tools.docs.page.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java on WireSocket's pages. */
class SnippetsTest {

    private static final Site SITE = SiteFacts.of(Catalogs.wiresocket(), Optional.empty());

    private static final String START = """
            import dev.recourse.engine.*;
            import dev.recourse.wiresocket.*;
            import java.math.BigDecimal;
            import java.net.URI;
            import java.time.Duration;
            import java.util.Locale;
            import java.util.Optional;
            import java.util.logging.Logger;

            interface Screen { void show(String text); }

            """;

    @Test
    void compilesAgainstTheGeneratedCode(@TempDir Path folder) throws IOException {
        StringBuilder source = new StringBuilder(START);
        int methods = 0;
        for (DomainPage domain : SITE.domains()) {
            String enumName = enumName(domain);
            source.append("abstract class Handles").append(enumName).append(" implements ");
            source.append(enumName).append("Handler<Void> {\n    Logger log;\n");
            for (CodePage code : domain.codes()) {
                for (JavaExample example : code.java()) {
                    if (example.purpose() == Purpose.HANDLE) {
                        source.append(example.text().indent(4));
                    }
                }
            }
            source.append("}\n\n");
        }
        source.append("abstract class Others {\n    Logger log;\n    Screen ui;\n");
        for (DomainPage domain : SITE.domains()) {
            for (CodePage code : domain.codes()) {
                for (JavaExample example : code.java()) {
                    if (example.purpose() != Purpose.HANDLE) {
                        source.append("    void m")
                                .append(methods++)
                                .append("(Decision decision, Locale locale, String value) {\n")
                                .append(example.text().indent(8))
                                .append("    }\n");
                    }
                }
            }
        }
        source.append("}\n");
        Javac.compile("Others.java", source.toString(), folder);
    }

    private static String enumName(DomainPage domain) {
        return Catalogs.wiresocket().domain(domain.name()).orElseThrow().enumName();
    }

    @Test
    void everyErrorIsHandledAndMostCanBeAnswered() {
        Map<Purpose, Integer> count = new EnumMap<>(Purpose.class);
        SITE.domains().stream()
                .flatMap(domain -> domain.codes().stream())
                .flatMap(code -> code.java().stream())
                .forEach(example -> count.merge(example.purpose(), 1, Integer::sum));
        assertEquals(Map.of(Purpose.HANDLE, 82, Purpose.READ, 82, Purpose.ANSWER, 78, Purpose.CHECK, 1), count);
    }

    private static List<String> java(String domain, String key) {
        return SITE.domains().stream()
                .filter(page -> page.name().equals(domain))
                .flatMap(page -> page.codes().stream())
                .filter(code -> code.facts().link().key().equals(key))
                .flatMap(code -> code.java().stream())
                .map(JavaExample::text)
                .toList();
    }

    @Test
    void whatIsAnsweredSaysWhatClientsRead() {
        assertEquals(
                "throw new RecourseException(new WrongRegionDetails(\"wss://other.wiresocket.net/1\").answer());",
                java("close", "WRONG_REGION").get(2));
        assertEquals(
                "throw new RecourseException(DataplaneError.SERVICE_UNAVAILABLE.answer().withHint(Duration.ofSeconds(30)));",
                java("dataplane", "SERVICE_UNAVAILABLE").get(2));
        assertEquals(
                "Optional<String> problem = DocumentName.problem(value);",
                java("close", "INVALID_NAME").get(3));
        assertEquals(2, java("close", "ABNORMAL").size(), "1006 is never sent");
    }
}
