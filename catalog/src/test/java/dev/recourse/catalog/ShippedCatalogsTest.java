package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Messages;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedCatalogsTest {

    private static final CatalogReader READER = new CatalogReader(CatalogSource.folder(Path.of("..", "catalog")));

    private static Catalog read(String file) {
        Reading reading = READER.read(file);
        assertEquals(List.of(), reading.problems());
        return reading.catalog().orElseThrow();
    }

    private static CatalogDomain domain(String name) {
        return read("wiresocket.yaml").domain(name).orElseThrow();
    }

    @Test
    void standardIsReadFromTheJar() {
        Reading reading = new CatalogReader(file -> Optional.empty()).read("standard.yaml");
        assertEquals(List.of(), reading.problems());
        assertEquals(read("standard.yaml"), reading.catalog().orElseThrow());
    }

    @Test
    void theShippedSourceHasNoOtherFile() {
        assertTrue(Shipped.SOURCE.read("CatalogReader.class").isEmpty());
        assertTrue(Shipped.SOURCE.read("../standard.yaml").isEmpty());
    }

    @Test
    void wireSocketHasItsOwnCodesBeforeTheStandardOnes() {
        Catalog catalog = read("wiresocket.yaml");
        assertEquals(
                List.of("close", "dashboard", "dataplane", "transport"),
                catalog.domains().stream().map(CatalogDomain::name).toList());
        assertEquals(Limits.DEFAULT, catalog.limits());
        assertEquals("WireSocket", catalog.prefix());
        assertEquals(
                List.of("4001", "4002", "4003", "4004", "4005", "4006", "4007", "4008", "4009", "1000"),
                domain("close").codes().stream()
                        .limit(10)
                        .map(code -> code.info().code())
                        .toList());
    }

    @Test
    void ownRowsWinAndIncludedOnesKeepTheirNameAndBackoff() {
        CatalogDomain dashboard = domain("dashboard");
        List<CatalogCode> unavailable = dashboard.codes().stream()
                .filter(code -> code.info().code().equals("503"))
                .toList();
        assertEquals(1, unavailable.size());
        assertEquals("wiresocket", unavailable.get(0).source());
        assertEquals(DecisionKind.REDIRECT, unavailable.get(0).row().otherwise().kind());
        CatalogCode timeout = dashboard.codes().stream()
                .filter(code -> code.info().code().equals("504"))
                .findFirst()
                .orElseThrow();
        assertEquals("standard", timeout.source());
        assertEquals("GATEWAY_TIMEOUT", timeout.info().key());
        assertEquals(
                "transient", timeout.row().otherwise().backoff().orElseThrow().name());
    }

    @Test
    void includedMessagesAreKeptButGiveUpInTheWordsOfTheIncludingCatalog() {
        Messages english = read("wiresocket.yaml").english();
        Messages.CodeMessages busy = Objects.requireNonNull(english.codes().get("close/1013"));
        assertEquals(
                "The server is busy. Reconnecting in ${delay}.", busy.message().text());
        assertEquals(
                "The connection to WireSocket could not be restored. Please try again later.",
                busy.gaveUp().text());
    }

    @Test
    void itsPolicyPrescribesTheRemediesOfTheFile() {
        Policy policy = read("wiresocket.yaml").policy();
        assertEquals(
                DecisionKind.RETRY,
                policy.remedy(policy.domain("close").lookup(4006).failed("Rate limit exceeded: 100 ops/min"))
                        .kind());
        assertEquals(
                DecisionKind.GIVE_UP,
                policy.remedy(policy.domain("close").lookup(4003).failed()).kind());
        assertEquals(
                DecisionKind.RETRY,
                policy.remedy(policy.domain("close").lookup(4999).failed()).kind());
    }
}
