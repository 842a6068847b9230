package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesOfAnswersTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final Place CODE = Place.header("X-Code");
    private static final HintPlace WAIT = new HintPlace(Place.json("/wait"), HintUnit.MILLIS);

    private static final Domain DOMAIN = Domain.builder("api", Protocol.HTTP)
            .codes(List.of(
                    CodeInfo.of("409", "CONFLICT", "Conflict"),
                    CodeInfo.builder("sold", "SOLD", "Sold").status(409).build(),
                    CodeInfo.builder("302", "SIGN_IN", "Sign in").onlyInCases().build()))
            .withCase(2, When.phase(Phase.OPENING), 2)
            .reads(Reads.builder()
                    .code(Place.json("/error/code"), CODE, Place.PROBLEM)
                    .reason(Place.json("/text"), Place.PROBLEM)
                    .hint(WAIT)
                    .value("left", HoleType.INT, Place.header("Left"))
                    .build()
                    .then(Reads.HTTP))
            .build();

    @Test
    void theFirstPlaceWhoseTextIsListedGaveTheCode() {
        Answer answer = Answer.of(409)
                .withBody("{\"error\":{\"code\":\"new\"},\"code\":\"sold\"}")
                .withHeader("X-Code", "old")
                .withHeader("X-Code", "sold");

        assertEquals(Reads.builder().code(CODE).build(), DOMAIN.places(answer, NOW));
    }

    @Test
    void ofTextsThatAreNotListedTheFirstIsTheCode() {
        Answer answer = Answer.of(409).withBody("{\"code\":\"sold out\"}").withHeader("X-Code", "old");

        assertEquals(List.of(CODE), DOMAIN.places(answer, NOW).code());
    }

    @Test
    void thePlacesOfReasonHintAndValuesAreThoseThatCanBeRead() {
        Answer answer = Answer.of(409)
                .withHeader("Left", "none")
                .withHeader("Left", "0")
                .withHeader("Retry-After", "2")
                .withBody("{\"detail\":\"x\",\"wait\":\"soon\"}");

        assertEquals(
                Reads.builder()
                        .reason(Place.PROBLEM)
                        .hint(HintPlace.RETRY_AFTER)
                        .value("left", HoleType.INT, Place.header("Left"))
                        .build(),
                DOMAIN.places(answer, NOW));
    }

    @Test
    void aStatusAloneIsReadFromNoPlace() {
        assertEquals(Reads.NONE, DOMAIN.places(Answer.of(409), NOW));
        assertEquals(Reads.NONE, DOMAIN.places(Answer.of(200), NOW));
    }

    @Test
    void aCaseMayDependOnThePhaseInWhichTheAnswerWasReceived() {
        Answer redirect = Answer.of(302);

        assertTrue(DOMAIN.read(redirect, NOW).isEmpty());
        Failure failure = DOMAIN.read(redirect.withPhase(Phase.OPENING), NOW).orElseThrow();
        assertEquals("SIGN_IN", failure.code().name());
        assertEquals(Phase.OPENING, failure.phase());
    }
}
