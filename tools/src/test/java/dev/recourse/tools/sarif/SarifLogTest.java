package dev.recourse.tools.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifLogTest {

    private static final SarifRule RULE = new SarifRule(
            "X001",
            "WrongThing",
            SarifLevel.WARNING,
            "A thing is wrong.",
            SarifText.of("A thing is wrong."),
            SarifText.of("Fix it.", "**Fix** it."),
            Optional.of(URI.create("https://example.com/x001")));

    private static final SarifResult RESULT =
            SarifResult.of("X001", SarifLevel.NOTE, SarifText.of("Wrong."), new SarifLocation("a folder/x.yaml", 3, 7));

    private static String log(SarifResult... results) {
        return new SarifLog("lint", "1.2.3", List.of(RULE), List.of(results)).json();
    }

    @Test
    void everythingThatALogCanHaveIsValid() {
        String log = log(
                RESULT,
                RESULT.withFingerprint("first/v1", "abc").withFingerprint("second/v1", "def"),
                RESULT.withAccepted("It is meant."));

        assertEquals(List.of(), SarifSchema.errors(log));
        assertTrue(log.contains("\"partialFingerprints\":{\"first/v1\":\"abc\",\"second/v1\":\"def\"}"), log);
        assertTrue(
                log.contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"It is meant.\"}]"),
                log);
        assertTrue(log.contains("\"help\":{\"text\":\"Fix it.\",\"markdown\":\"**Fix** it.\"}"), log);
        assertTrue(log.contains("\"ruleId\":\"X001\",\"ruleIndex\":0,\"level\":\"note\""), log);
    }

    @Test
    void theSchemaFindsWhatIsNotSarif() {
        assertEquals(
                1,
                SarifSchema.errors(log(RESULT).replace("\"startLine\":3", "\"startLine\":0"))
                        .size());
        assertEquals(
                1,
                SarifSchema.errors(log(RESULT).replace("\"note\"", "\"bad\"")).size());
        assertEquals(
                1,
                SarifSchema.errors(log(RESULT).replace("a%20folder", "a folder"))
                        .size());
        assertEquals(
                1,
                SarifSchema.errors(log(RESULT).replace("\"fullDescription\"", "\"description\""))
                        .size());
    }

    @Test
    void pathsAreUris() {
        assertTrue(log(RESULT).contains("{\"uri\":\"a%20folder/x.yaml\"}"), log(RESULT));
        Path absolute = Path.of("/tmp/ü.yaml").toAbsolutePath();
        String log = log(SarifResult.of(
                "X001", SarifLevel.NOTE, SarifText.of("Wrong."), new SarifLocation(absolute.toString(), 1, 1)));
        assertTrue(log.contains("{\"uri\":\"" + absolute.toUri() + "\"}"), log);
        assertEquals(List.of(), SarifSchema.errors(log));
    }

    @Test
    void aResultWithoutARuleIsRefused() {
        SarifResult other = SarifResult.of("X002", SarifLevel.NOTE, RESULT.message(), RESULT.location());
        assertThrows(IllegalArgumentException.class, () -> log(other));
    }
}
