package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Actor;
import dev.recourse.engine.Answer;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** The codes of a domain whose remedy, without cases, is like that. */
    private static List<String> codesWhere(CatalogDomain domain, Predicate<Remedy> condition) {
        return domain.codes().stream()
                .filter(code -> condition.test(code.row().otherwise()))
                .map(code -> code.info().code())
                .toList();
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
                List.of("close", "dashboard", "dataplane", "oauth", "transport"),
                catalog.domains().stream().map(CatalogDomain::name).toList());
        assertEquals("WireSocket", catalog.prefix());
        assertEquals(
                List.of("4001", "4002", "4003", "4004", "4005", "4006", "4007", "4008", "4009", "1000"),
                domain("close").codes().stream()
                        .limit(10)
                        .map(code -> code.info().code())
                        .toList());
    }

    @Test
    void anEpisodeOutlivesAnOutageOfMinutesAndACallDoesNot() {
        Limits limits = Limits.DEFAULT
                .withRetries(60)
                .withRefreshes(2)
                .withRedirects(5)
                .withSteps(64)
                .withElapsed(Duration.ofMinutes(15))
                .withSettle(Duration.ofSeconds(10))
                .withRest(Duration.ofMinutes(10))
                .withCallRetries(10)
                .withCallSteps(15);
        assertEquals(limits, read("wiresocket.yaml").limits());
        assertEquals(limits, read("standard.yaml").limits());
    }

    @Test
    void lostConnectionsAreRetriedWithABackoffForCrowds() {
        assertEquals(
                List.of("1001", "1005", "1006", "1012"),
                codesWhere(
                        domain("close"),
                        remedy -> remedy.backoff()
                                .filter(backoff -> backoff.name().equals("reconnect"))
                                .isPresent()));
    }

    @Test
    void whatMayHaveBeenProcessedIsRetriedOnlyIfItCanBeSentTwice() {
        List<String> statuses = List.of(
                "408", "425", "500", "502", "504", "520", "521", "522", "523", "524", "525", "526", "527", "530");
        assertEquals(statuses, codesWhere(domain("dashboard"), Remedy::isIdempotentOnly));
        assertEquals(statuses, codesWhere(domain("dataplane"), Remedy::isIdempotentOnly));
        assertEquals(
                List.of("unreachable", "timeout", "silent", "not-upgraded"),
                codesWhere(domain("transport"), Remedy::isIdempotentOnly));
        CatalogDomain http = read("standard.yaml").domain("http").orElseThrow();
        assertTrue(codesWhere(http, Remedy::isIdempotentOnly).contains("503"));
    }

    @Test
    void whatNeverLeftIsRetriedWhateverItsMethod() {
        Policy policy = read("wiresocket.yaml").policy();
        Remedy remedy =
                policy.remedy(policy.domain("transport").lookup("not-sent").failed());
        assertEquals(DecisionKind.RETRY, remedy.kind());
        assertEquals(false, remedy.isIdempotentOnly());
    }

    @Test
    void errorsOfTokenEndpointsAreNotRetried() {
        Domain oauth = read("wiresocket.yaml").policy().domain("oauth");
        Failure failure = oauth.read(Answer.of(400)
                        .withBody("{\"error\": \"invalid_grant\", \"error_description\": \"Token is not active\"}"))
                .orElseThrow();
        assertEquals("INVALID_GRANT", failure.code().name());
        assertEquals("Token is not active", failure.reason());
        assertEquals(List.of(Actor.END_USER), failure.code().actors());
        assertEquals(
                List.of(
                        "invalid_grant 400",
                        "invalid_client 401",
                        "unauthorized_client 400",
                        "unsupported_grant_type 400",
                        "invalid_scope 400",
                        "invalid_request 400"),
                oauth.codes().stream()
                        .map(code -> code.code() + " " + code.info().status().orElseThrow())
                        .toList());
        assertEquals(
                6,
                codesWhere(domain("oauth"), remedy -> remedy.kind() == DecisionKind.GIVE_UP)
                        .size());
    }

    @Test
    void rowsNameThePagesOfTheService() {
        Map<String, String> pages = new TreeMap<>();
        for (CatalogDomain domain : read("wiresocket.yaml").domains()) {
            for (CatalogCode code : domain.codes()) {
                code.info()
                        .help()
                        .ifPresent(page ->
                                pages.put(domain.name() + "/" + code.info().code(), page));
            }
        }
        String docs = "https://docs.wiresocket.com";
        assertEquals(
                Map.of(
                        "close/4001", docs + "/authentication",
                        "close/4002", docs + "/authentication#token-renewal",
                        "close/4009", docs + "/data-plane/dataplane#connect-and-catch",
                        "dashboard/401", docs + "/authentication",
                        "dashboard/503", "https://status.wiresocket.com"),
                pages);
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
        Messages.CodeMessages busy = Objects.requireNonNull(english.codes().get("close/TRY_AGAIN_LATER"));
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
