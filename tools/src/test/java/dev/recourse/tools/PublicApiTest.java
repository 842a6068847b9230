package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The public API is the one in {@code .github/api.txt}, so that a review sees each change of it. After a change on
 * purpose: {@code mvn test -Drecourse.golden=update}.
 */
class PublicApiTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path LISTING = HOUSE.resolve(".github/api.txt");
    private static final int SHOWN_CHANGES = 20;
    private static final PublicApi API = new PublicApi();

    @BeforeAll
    static void read() throws IOException {
        API.read(folders("engine/src/main/java"));
        API.read(folders("catalog/src/main/java"));
        API.read(folders("testkit/src/main/java", "testkit/src/laws/java"));
        API.read(folders("src/main/java", "codegen/src/test/resources/golden/wiresocket"));
        API.read(folders("adapters/okhttp/src/main/java"));
        API.read(folders("adapters/httpclient5/src/main/java"));
        API.read(folders("adapters/opentelemetry/src/main/java"));
        API.read(folders("adapters/spring-boot/src/main/java"));
        API.read(folders("adapters/jackson/src/main/java"));
    }

    private static List<Path> folders(String... names) {
        return Stream.of(names).map(HOUSE::resolve).toList();
    }

    @Test
    void theListingIsCurrent() throws IOException {
        String now = API.text();
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.writeString(LISTING, now);
        }
        String reviewed = Files.readString(LISTING);
        assertTrue(
                now.equals(reviewed),
                () -> "The public API is not the one in " + LISTING + " (update: mvn test -Drecourse.golden=update)\n"
                        + difference("- ", reviewed, now) + difference("+ ", now, reviewed));
    }

    @Test
    void noParameterIsCalledOther() {
        assertEquals(List.of(), API.parametersCalledOther());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertEquals(API.packages(), API.nullMarkedPackages());
    }

    private static String difference(String sign, String from, String without) {
        Set<String> changed = qualified(from);
        changed.removeAll(qualified(without));
        return changed.stream()
                .limit(SHOWN_CHANGES)
                .map(line -> sign + line + "\n")
                .collect(Collectors.joining());
    }

    /** Each line with the line of its type before it. */
    private static Set<String> qualified(String listing) {
        Set<String> lines = new LinkedHashSet<>();
        String type = "";
        for (String line : listing.lines().toList()) {
            if (line.startsWith(" ")) {
                lines.add(type + " |" + line);
            } else {
                type = line;
                lines.add(line);
            }
        }
        return lines;
    }
}
