package dev.recourse.tools.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.StateText;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the events of a set reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VectorsCoverageTest {

    private static final int WIRESOCKET = 5_000;
    private static final int EXAMPLE = 3_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** Every transition, as {@code .github/machine.md} lists them. */
    private static final List<String> TRANSITIONS = List.of(
            "healthy step",
            "healthy give-up",
            "healthy ready",
            "healthy resume",
            "healthy wake",
            "recovering step",
            "recovering give-up",
            "recovering ready",
            "recovering resume",
            "recovering wake",
            "probation settled",
            "probation step",
            "probation give-up",
            "probation ready",
            "probation resume",
            "probation wake",
            "given-up give-up",
            "given-up ready",
            "given-up resume",
            "given-up wake");

    private final Map<String, List<JsonNode>> sets = new HashMap<>();

    /** The lines of a set, without its header. */
    private List<JsonNode> set(String file) throws IOException {
        if (!sets.containsKey(file)) {
            boolean isShared = file.equals("wiresocket.yaml");
            byte[] set = isShared ? Sets.wireSocket() : Sets.bytes(Sets.catalog(file), EXAMPLE, 0);
            List<String> lines = Sets.lines(set).subList(1, 1 + (isShared ? WIRESOCKET : EXAMPLE));
            sets.put(file, lines.stream().map(JSON::readTree).toList());
        }
        return sets.get(file);
    }

    private List<JsonNode> failed(String file) throws IOException {
        return set(file).stream()
                .filter(line -> line.get("given").get("event").asString().equals("failed"))
                .toList();
    }

    private Set<String> answers(String file, String member) throws IOException {
        return set(file).stream()
                .map(line -> line.get("answer").path(member).asString(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "wiresocket.yaml, give-up redirect refresh retry, budget-spent",
        "examples/grpc.yaml, give-up refresh retry, redirect-loop redirect-missing redirect-unsafe redirects-spent steps-spent",
        "examples/kubernetes.yaml, give-up refresh retry, budget-spent redirect-loop redirect-missing redirect-unsafe redirects-spent"
    })
    void everyDecisionAndEveryCauseOccurs(String file, String kinds, String impossible) throws IOException {
        Set<String> causes = Arrays.stream(GiveUpCause.values())
                .map(GiveUpCause::text)
                .collect(Collectors.toCollection(TreeSet::new));
        causes.removeAll(List.of(impossible.split(" ")));

        assertEquals(kinds, String.join(" ", answers(file, "decision")));
        assertEquals(causes, answers(file, "cause"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiresocket.yaml", "examples/grpc.yaml", "examples/kubernetes.yaml"})
    void everyListedErrorIsDecidedAbout(String file) throws IOException {
        Catalog catalog = Sets.catalog(file);
        Set<String> reached = new HashSet<>();
        for (JsonNode line : failed(file)) {
            JsonNode answer = line.get("answer");
            reached.add(
                    answer.get("domain").asString() + "/" + answer.get("name").asString());
        }
        Set<String> missing = new TreeSet<>();
        for (DomainPolicy domain : catalog.policy().domains()) {
            domain.domain().codes().forEach(code -> missing.add(domain.domain().name() + "/" + code.name()));
        }
        missing.removeAll(reached);

        assertEquals(Set.of(), missing);
        assertTrue(reached.stream().anyMatch(error -> error.endsWith("/UNKNOWN")));
    }

    @Test
    void everyTransitionIsTaken() throws IOException {
        Map<String, String> statuses = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode line : set("wiresocket.yaml")) {
            JsonNode given = line.get("given");
            JsonNode answer = line.get("answer");
            String event = given.get("event").asString();
            String session = given.path("session").asString("");
            String before = statuses.getOrDefault(session, "healthy");
            if (event.equals("start")) {
                statuses.clear();
            } else if (event.equals("end")) {
                statuses.remove(session);
            } else if (event.equals("failed")) {
                boolean isStep = !answer.get("decision").asString().equals("give-up");
                int steps = answer.get("retries").asInt()
                        + answer.get("refreshes").asInt()
                        + answer.get("redirects").asInt();
                boolean settles = before.equals("probation") && steps == (isStep ? 1 : 0);
                taken.add(settles ? "probation settled" : before + (isStep ? " step" : " give-up"));
                statuses.put(session, isStep ? "recovering" : "given-up");
            } else if (answer.has("status")) {
                taken.add(before + " " + event);
                statuses.put(session, answer.get("status").asString());
            }
        }
        assertEquals(
                Set.of(),
                TRANSITIONS.stream().filter(known -> !taken.contains(known)).collect(Collectors.toSet()));
    }

    @Test
    void whatIsRestoredWasAnAnswerOrIsRefused() throws IOException {
        Set<String> answered = new HashSet<>();
        for (JsonNode line : set("wiresocket.yaml")) {
            JsonNode given = line.get("given");
            JsonNode answer = line.get("answer");
            switch (given.get("event").asString()) {
                case "start" -> answered.clear();
                case "restore" ->
                    assertTrue(
                            answer.has("refused")
                                    || answered.contains(given.get("state").asString()),
                            line::toString);
                default -> answered.add(answer.path("state").asString(""));
            }
        }
    }

    @Test
    void statesAreRestoredAndRefusedForEveryReason() throws IOException {
        Set<String> reasons = Arrays.stream(StateText.Refusal.values())
                .map(refusal -> refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(reasons, answers("wiresocket.yaml", "refused"));
        assertTrue(set("wiresocket.yaml").stream()
                .anyMatch(line -> line.get("given").get("event").asString().equals("restore")
                        && line.get("answer").has("state")));
    }

    /** Whether a failure has a field that looks like this. */
    private static Predicate<JsonNode> has(String field, String pattern) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
        return line -> {
            JsonNode value = line.get("given").path(field);
            return compiled.matcher(value.isString() ? value.asString() : value.toString())
                    .matches();
        };
    }

    /** Whether a hint was read. */
    private static boolean isHinted(JsonNode line) {
        JsonNode answer = line.get("answer");
        return answer.has("advisoryMs") || answer.path("earliestMs").asLong(0) > 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1[.]5",
                "-3",
                "9{40}",
                "soon, 90",
                "soon",
                "[A-Z][a-z]{2}, [^\"]* GMT",
                "[A-Z][a-z]+day, [^\"]* GMT",
                "[A-Z][a-z]{2} [A-Z][^\"]*"
            })
    void hintsHaveEveryForm(String text) throws IOException {
        Pattern hint = Pattern.compile("\"retry-?after\":(\\[.*,)?\"" + text + "\"", Pattern.CASE_INSENSITIVE);

        assertTrue(failed("wiresocket.yaml").stream()
                .map(line -> line.get("given").toString())
                .anyMatch(given -> hint.matcher(given).find()));
    }

    @ParameterizedTest
    @CsvSource({
        "wiresocket.yaml, hintMs, [0-9]+",
        "wiresocket.yaml, hintMs, 1000000000000000000",
        "wiresocket.yaml, retryAfter, [0-9]+",
        "wiresocket.yaml, retryAfter, .* GMT",
        "wiresocket.yaml, headers, '.*\"retry-after\":.*'",
        "wiresocket.yaml, headers, '.*\"retry-after-ms\":.*'",
        "examples/grpc.yaml, headers, '.*\"grpc-retry-pushback-ms\":.*'",
        "examples/kubernetes.yaml, body, '.*\"retryAfterSeconds\":.*'"
    })
    void hintsAreReadFromEveryPlace(String file, String field, String text) throws IOException {
        assertTrue(failed(file).stream().filter(VectorsCoverageTest::isHinted).anyMatch(has(field, text)));
    }

    @Test
    void numbersReachTheEndsOfWhatADoubleSaysExactly() throws IOException {
        List<JsonNode> failed = failed("wiresocket.yaml");

        for (long at : new long[] {-9_007_199_254_740_991L, -1, 9_000_000_000_000_000L, 9_007_199_254_740_991L}) {
            assertTrue(
                    failed.stream().anyMatch(line -> line.get("given").get("at").asLong() == at), () -> "at " + at);
        }
        for (double random : new double[] {0, 0.5, 1, 1e-300}) {
            assertTrue(
                    failed.stream()
                            .anyMatch(line -> line.get("given").get("random").asDouble() == random),
                    () -> "random " + random);
        }
    }

    @Test
    void messagesAreAskedForInEveryLanguage() throws IOException {
        Set<String> asked = failed("wiresocket.yaml").stream()
                .map(line -> line.get("locales").asString())
                .collect(Collectors.toSet());

        assertTrue(asked.containsAll(Sets.catalog("wiresocket.yaml").languages()));
        assertTrue(asked.containsAll(List.of("de-CH", "zh-TW", "iw", "tlh")));
    }
}
