package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.MessageMistake.Kind;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.MessageText.Part.Choice;
import dev.recourse.engine.MessageText.Part.Literal;
import dev.recourse.engine.MessageText.Part.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    private static List<Part> parts(String text) {
        MessageText message = MessageText.of(text);
        assertEquals(Optional.empty(), message.mistake(), text);
        return message.parts();
    }

    private static MessageMistake mistake(String text) {
        MessageText message = MessageText.of(text);
        assertEquals(List.of(new Literal(text)), message.parts());
        return message.mistake().orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void placeholdersAreBetweenLiterals() {
        assertEquals(List.of(), parts(""));
        assertEquals(List.of(new Literal("Reconnecting.")), parts("Reconnecting."));
        assertEquals(
                List.of(new Place("a"), new Literal(" of "), new Place("b"), new Place("c")),
                parts("${a} of ${b}${c}"));
    }

    @Test
    void aChoiceHasATextForEachForm() {
        assertEquals(
                List.of(
                        new Literal("All: "),
                        new Choice(
                                "n",
                                Map.of(0L, List.of(), 2L, List.of(new Literal("both"))),
                                Map.of(
                                        PluralForm.ONE,
                                        List.of(new Literal(" the one ")),
                                        PluralForm.OTHER,
                                        List.of(new Literal("all "), new Place("n"), new Literal("!")))),
                        new Literal(".")),
                parts("All: ${n, =0{} one { the one } =2 {both} other {all ${n}!} }."));
    }

    @Test
    void choicesMayBeInEachOther() {
        Choice inner = new Choice("b", Map.of(), Map.of(PluralForm.OTHER, List.of(new Place("b"))));
        Choice middle = new Choice("a", Map.of(), Map.of(PluralForm.OTHER, List.of(inner)));
        Choice outer = new Choice("c", Map.of(), Map.of(PluralForm.OTHER, List.of(middle, new Literal("."))));
        MessageText message = MessageText.of("${c, other {${a, other {${b, other {${b}}}}}.}}");
        assertEquals(List.of(outer), message.parts());
        assertEquals(List.of(outer, middle, inner), message.choices());
        assertEquals(List.of("c", "a", "b"), List.copyOf(message.places()));
    }

    @ParameterizedTest
    @CsvSource({
        "Set $${HOME} first.,Set ${HOME} first.",
        "$${,${",
        "5 $ and {x} and }{,5 $ and {x} and }{",
        "US$,US$",
        "$$,$$",
        "$$$${x},$${x}"
    })
    void beforeABraceTwoDollarSignsStandForOne(String text, String literal) {
        assertEquals(List.of(new Literal(literal)), parts(text));
    }

    @Test
    void aDollarSignMayBeBeforeAPlaceholder() {
        assertEquals(List.of(new Literal("for $"), new Place("x")), parts("for $$${x}"));
        assertEquals(List.of(new Literal("$$"), new Place("x")), parts("$$$$${x}"));
    }

    @Test
    void theBracesOfATextInAChoiceAreInPairs() {
        assertEquals(
                List.of(new Choice(
                        "n",
                        Map.of(),
                        Map.of(
                                PluralForm.OTHER,
                                List.of(new Literal("{a ${HOME} {}"), new Place("n"), new Literal("}"))))),
                parts("${n, other {{a $${HOME} {}${n}}}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${x", "${", "${x,", "${x, one", "${x, one {a", "${x, one {a}", "${x, one {a} other", "${a${b}"})
    void whatIsNotClosedIsAMistake(String text) {
        assertEquals(new MessageMistake(Kind.UNCLOSED, text), mistake(text));
        assertEquals(new MessageMistake(Kind.UNCLOSED, text), mistake("Well, " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${x, three {a} other {b}};three",
                "${x, One {a} other {b}};One",
                "${x, plural, one {a} other {b}};plural, one",
                "${x, one: {a}};one:",
                "${x, =01 {a}};=01",
                "${x, =-1 {a}};=-1",
                "${x, =1000000000000000000 {a}};=1000000000000000000",
                "${x, {a} };''",
                "${x, b};b",
                "${x, other {a} b};b"
            })
    void whatIsBeforeATextOfAChoiceIsAFormOrANumber(String text, String form) {
        assertEquals(new MessageMistake(Kind.NOT_A_FORM, form), mistake(text));
    }

    @Test
    void aTextForEachFormAndNumberIsEnough() {
        assertEquals(new MessageMistake(Kind.REPEATED, "one"), mistake("${x, one {a} other {b} one {}}"));
        assertEquals(new MessageMistake(Kind.REPEATED, "=7"), mistake("${x, =7 {a} other {b} =7 {a}}"));
    }

    @Test
    void aChoiceHasTexts() {
        assertEquals(new MessageMistake(Kind.EMPTY, "x"), mistake("a ${x, } b"));
    }

    @Test
    void choicesAreInEachOtherUpToThreeDeep() {
        assertEquals(
                new MessageMistake(Kind.TOO_DEEP, "${d, other {}}}}}}}}"),
                mistake("${a, other {${b, other {${c, other {${d, other {}}}}}}}}"));
    }
}
