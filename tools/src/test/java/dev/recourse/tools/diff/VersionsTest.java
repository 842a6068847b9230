package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.version.Bump;
import dev.recourse.tools.diff.version.Versions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    private static Finding finding(Kind kind, Tier tier) {
        return Finding.of(kind, Subject.ofCatalog("x"), "", "").in(tier);
    }

    @Test
    void whatBreaksPeersOrCallersIsMajor() {
        assertEquals(Bump.MAJOR, Bump.of(List.of(finding(Kind.STATUS, Tier.WIRE))));
        assertEquals(Bump.MAJOR, Bump.of(List.of(finding(Kind.KEY, Tier.SOURCE))));
        assertEquals(Bump.MINOR, Bump.of(List.of(finding(Kind.CODE_ADDED, Tier.SOURCE))));
        assertEquals(Bump.MINOR, Bump.of(List.of(finding(Kind.LIMIT, Tier.BEHAVIOUR))));
        assertEquals(Bump.PATCH, Bump.of(List.of(finding(Kind.MESSAGE, Tier.TEXT))));
        assertEquals(Bump.NONE, Bump.of(List.of()));
        assertEquals(Bump.MAJOR, Bump.of(List.of(finding(Kind.MESSAGE, Tier.TEXT), finding(Kind.STATUS, Tier.WIRE))));
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.0..2.0.0, MAJOR, true",
        "1.4.0..1.5.0, MAJOR, false",
        "1.4.0..1.5.0, MINOR, true",
        "1.4.0..1.4.1, MINOR, false",
        "1.4.0..1.4.1, PATCH, true",
        "1.4.0..1.4.0, NONE, true",
        "1.4.0..1.4.0, PATCH, false",
        "1.4.0..1.3.9, PATCH, false",
        "1.5.0..1.4.0, NONE, false",
        "2.0.0..1.9.9, NONE, false",
        "0.4.0..0.5.0, MAJOR, true",
        "0.4.0..0.4.1, MAJOR, false",
        "0.4.0..0.4.1, MINOR, true",
        "0.4.0..1.0.0, MAJOR, true",
        "v1.4..v1.5, MINOR, true",
        "1.4.0-SNAPSHOT..1.5.0-rc.1, MINOR, true",
    })
    void aVersionFitsIfItRaisesEnough(String versions, Bump bump, boolean isFit) {
        assertEquals(isFit, Versions.of(versions).orElseThrow().fit(bump));
    }

    @Test
    void otherTextsAreNotVersions() {
        for (String text : List.of("", "1.4.0", "1.4.0..", "..1.4.0", "1..2", "1.4.0...1.5.0", "a.b.c..d.e.f")) {
            assertFalse(Versions.of(text).isPresent(), text);
        }
        assertTrue(Versions.of("1.4.0..1.5.0+build.7").isPresent());
    }
}
