package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.shape.ShapeChanges;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeChangesTest {

    private static List<Finding> changes(String... edits) {
        return ShapeChanges.between(ShopCatalog.with(), ShopCatalog.with(edits));
    }

    /** The only finding. */
    private static Finding change(String... edits) {
        List<Finding> found = changes(edits);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static void assertFinding(String expected, String... edits) {
        assertEquals(expected, change(edits).toString());
    }

    @Test
    void theSameCatalogHasNoFindings() {
        assertEquals(List.of(), changes());
        assertEquals(List.of(), changes("title: The shop\n", "title: \"The shop\" # a comment\n"));
    }

    @Test
    void aRenamedKeyIsOneFindingOfSource() {
        assertFinding(
                "RD020 socket/4002 RATE_LIMITED: RATE_LIMIT -> RATE_LIMITED [SOURCE]",
                "key: RATE_LIMIT",
                "key: RATE_LIMITED");
    }

    @Test
    void aNameMadeFromAKeyIsNoChangeOfItsOwn() {
        List<Finding> found = ShapeChanges.between(
                ShopCatalog.with("        name: Gone\n", ""),
                ShopCatalog.with("key: GONE\n        name: Gone\n", "key: WENT\n"));
        assertEquals("[RD020 socket/4005 WENT: GONE -> WENT [SOURCE]]", found.toString());
    }

    @Test
    void aCodeThatMeansSomethingElseUnderAnotherKeyIsAnotherError() {
        Finding reused = change(
                "key: GONE\n        name: Gone\n        means: It was removed.",
                "key: CROWDED\n        name: Crowded\n        means: Too many people.");
        assertEquals(Kind.CODE_REUSED, reused.kind());
        assertEquals(Set.of(Tier.WIRE, Tier.SOURCE), reused.tiers());
    }

    @Test
    void anErrorWithAnotherCodeIsFoundByItsKey() {
        assertFinding("RD004 socket/4007 GONE: 4005 -> 4007 [WIRE]", "4005:", "4007:", "de|4005:", "4007:");
    }

    @Test
    void aPatternIsOfWireAndOfSourceIfItsValuesDiffer() {
        assertFinding(
                "RD006 socket/4002 RATE_LIMIT, details: limit ${limit:int} of ${kind:text} -> max ${limit:int} of ${kind:text} [WIRE]",
                "\"limit ${limit",
                "\"max ${limit");
        assertEquals(
                Set.of(Tier.WIRE, Tier.SOURCE),
                change("${limit:int}", "${limit:long}").tiers());
        assertEquals(Set.of(Tier.WIRE), change("${kind:text}", "${kind:url}").tiers());
    }

    @Test
    void conditionsOfAnErrorThatSharesItsCodeAreOfWire() {
        assertFinding(
                "RD008 api/403 API_LIMIT, cases: remaining 0 -> remaining 0-2 [WIRE]",
                "remaining: 0 }",
                "remaining: 0-2 }");
    }

    @Test
    void placesAndStatusesAndRulesForValuesAreOfWire() {
        assertFinding(
                "RD007 domain api, reads: hint: [{ header: Retry-After }] -> hint: [{ header: retry-after-ms, in: ms }] [WIRE]",
                "{ header: Retry-After }",
                "{ header: retry-after-ms, in: ms }");
        assertFinding("RD005 api/sold-out SOLD_OUT, status: 409 -> 410 [WIRE]", "status: 409", "status: 410");
        assertFinding(
                "RD011 socket/4004 BAD_NAME, constraint: ThingName: 1-20 of a-z- -> ThingName: 1-30 of a-z- [WIRE]",
                "length: 1-20",
                "length: 1-30");
    }

    @Test
    void aRetiredCodeThatIsUsedAgainIsNotJustANewCode() {
        Finding used = change(
                "retired: { socket: [4099] }\n",
                "",
                "      4005:",
                "      4099: { key: NEW, means: N., do: N., remedy: give-up, acts: [client] }\n      4005:");
        assertEquals("RD002 socket/4099 NEW: retired -> listed [WIRE, SOURCE]", used.toString());
    }

    @Test
    void aRemovedDomainIsOneFinding() {
        Finding removed = ShapeChanges.between(
                        ShopCatalog.with(),
                        ShopCatalog.with(ShopCatalog.TEXT.substring(ShopCatalog.TEXT.indexOf("  plain:\n")), ""))
                .get(0);
        assertEquals("RD010 domain plain:  ->  [WIRE, SOURCE]", removed.toString());
    }

    @Test
    void aMessageIsOneFindingInHoweverManyLanguages() {
        assertFinding(
                "RD060 api/503 BUSY, message: Busy. -> Full. [TEXT]",
                "message: Busy.",
                "message: Full.",
                "de|Voll.",
                "Besetzt.");
        Finding german = change("de|Voll.", "Besetzt.");
        assertEquals("RD060 api/503 BUSY, message: Voll. -> Besetzt. [TEXT]", german.toString());
        assertEquals(List.of("in the language de"), german.notes());
    }

    @Test
    void anotherRemedyDoesNotChangeMessagesByItself() {
        List<Finding> found = changes(
                "remedy: { retry: { backoff: transient } }\n        acts: [client]\n        message: Busy.",
                "remedy: give-up\n        acts: [client]\n        message: Busy.");
        assertTrue(found.stream().noneMatch(finding -> finding.kind() == Kind.MESSAGE), found.toString());
    }

    @Test
    void peopleAndDescriptionsAndHeadingsAreOfText() {
        assertFinding(
                "RD062 socket/4001 TOKEN, acts: client, developer -> client [TEXT]", "[client, developer]", "[client]");
        assertFinding(
                "RD061 socket/4005 GONE, do: Forget it. -> Remove it. [TEXT]", "do: Forget it.", "do: Remove it.");
        assertFinding("RD067 domain socket, title: Socket codes -> Sockets [TEXT]", "Socket codes", "Sockets");
        assertFinding("RD065 messages.gave-up: Please try later. -> Later. [TEXT]", "Please try later.", "Later.");
    }

    @Test
    void wordsForAWaitAreComparedByWhatPeopleRead() {
        assertEquals(
                List.of(), changes("seconds: \"${n} s\"", "seconds: \"${n, =1 {1 s} one {${n} s} other {${n} s}}\""));
        assertFinding("RD066 delay.seconds: ${n} s -> ${n} sec [TEXT]", "seconds: \"${n} s\"", "seconds: \"${n} sec\"");
    }

    @Test
    void namesThatChangeBecauseOfAnotherEditAreReportedToo() {
        List<Finding> found = changes(
                "  socket:\n    title: Socket codes",
                "  extra:\n    protocol: plain\n    codes:\n      x: { key: MOVED, means: M., do: D., remedy: give-up,"
                        + " acts: [client], details: \"to ${a:text}\" }\n  socket:\n    title: Socket codes");
        assertTrue(
                found.stream()
                        .anyMatch(finding -> finding.kind() == Kind.GENERATED_NAMES
                                && finding.subject().text().equals("socket/4003 MOVED")
                                && finding.before().contains("MovedDetails")),
                found.toString());
    }

    @Test
    void fingerprintsDoNotChangeWithOtherEdits() {
        String alone = change("key: RATE_LIMIT", "key: RATE_LIMITED").fingerprint();
        List<Finding> more = changes(
                "key: RATE_LIMIT",
                "key: RATE_LIMITED",
                "status: 409",
                "status: 410",
                "4005:",
                "4007:",
                "de|4005:",
                "4007:");
        assertTrue(more.stream().anyMatch(finding -> finding.fingerprint().equals(alone)), more.toString());
        assertEquals(3, more.stream().map(Finding::fingerprint).distinct().count());
    }

    @Test
    void eachKindHasAnIdOfItsOwnAndSaysWhatItMeans() {
        assertEquals(
                Kind.values().length,
                Set.of(Kind.values()).stream().map(Kind::id).distinct().count());
        for (Kind kind : Kind.values()) {
            assertTrue(kind.id().matches("RD\\d{3}"), kind.id());
            assertTrue(
                    Set.of(Tier.values()).stream()
                            .anyMatch(tier -> kind.consequence(tier).isPresent()),
                    kind.id());
        }
    }
}
