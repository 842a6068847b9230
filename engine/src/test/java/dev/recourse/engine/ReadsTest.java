package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadsTest {

    private static final Place CODE = Place.json("/code");
    private static final Place HEADER = Place.header("X-Code");
    private static final Reads OWN = Reads.builder()
            .code(CODE)
            .reason(Place.PROBLEM)
            .hint(CODE, HintUnit.MILLIS)
            .value("left", HoleType.INT, HEADER)
            .build();

    @Test
    void ownPlacesComeBeforeIncludedOnesFieldByField() {
        Reads included = Reads.builder()
                .code(HEADER, CODE)
                .reason(Place.BODY)
                .hint(HintPlace.RETRY_AFTER)
                .value("left", HoleType.TEXT, CODE)
                .value("right", HoleType.TEXT, CODE)
                .build();
        Reads joined = OWN.then(included);
        assertEquals(List.of(CODE, HEADER), joined.code());
        assertEquals(List.of(Place.PROBLEM, Place.BODY), joined.reason());
        assertEquals(List.of(new HintPlace(CODE, HintUnit.MILLIS), HintPlace.RETRY_AFTER), joined.hint());
        assertEquals(List.of("left", "right"), List.copyOf(joined.values().keySet()));
        assertEquals(new Reads.Value(HEADER, HoleType.INT), joined.values().get("left"));
    }

    @Test
    void joiningWithNothingChangesNothing() {
        assertEquals(OWN, OWN.then(Reads.NONE));
        assertEquals(OWN, Reads.NONE.then(OWN));
        assertEquals(OWN, OWN.then(OWN));
        assertEquals(OWN.hashCode(), OWN.then(Reads.NONE).hashCode());
    }

    @Test
    void itKnowsWhetherTheTextMustBeRead() {
        assertTrue(OWN.isInText());
        assertTrue(Reads.builder()
                .hint(Place.detail("wait"), HintUnit.SECONDS)
                .build()
                .isInText());
        assertTrue(Reads.builder().value("v", HoleType.TEXT, Place.BODY).build().isInText());
        assertFalse(Reads.builder().code(HEADER).reason(CODE).build().isInText());
        assertFalse(Reads.HTTP.isInText());
        assertFalse(Reads.NONE.isInText());
    }

    @Test
    void itsPlacesDoNotChange() {
        assertThrows(UnsupportedOperationException.class, () -> OWN.values().clear());
        assertThrows(UnsupportedOperationException.class, () -> OWN.code().clear());
    }

    @Test
    void aPlaceInJsonIsAPointer() {
        assertThrows(IllegalArgumentException.class, () -> Place.json("code"));
        assertEquals(Place.json("/code"), CODE);
    }
}
