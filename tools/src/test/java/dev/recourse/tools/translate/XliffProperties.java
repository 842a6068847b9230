package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Original;
import dev.recourse.engine.MessageText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XliffProperties {

    private static final Path GOLDEN = Path.of("src/test/resources/xliff/shop.pl.xlf");

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                " ",
                "  ",
                "${limit}",
                "${item}",
                "$${",
                "${limit, one {${item} } other {x}}",
                "<",
                ">",
                "&",
                "]]>",
                "\"",
                "\u0007",
                "\uFFFE",
                "\u200C",
                "\u2068",
                "\u0085",
                "\uD83D\uDE00",
                "\u0645",
                "é",
                "&amp;",
                "<ph id=\"1\"/>");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(parts -> "x" + String.join("", parts) + "y");
    }

    @Property(tries = 500)
    void textsSurviveTheWayOutAndIn(@ForAll("texts") String english, @ForAll("texts") String translated) {
        Original original = new Original("a/b c/\u0142", Map.of("message", MessageText.of(english)), Map.of());
        Sentence sentence = new Sentence(
                original, "message", MessageText.of(english), Optional.of(translated), Progress.TRANSLATED);
        Translation translation = new Translation(
                Catalog.builder("shop").build(),
                "pl",
                "shop.pl.yaml",
                true,
                Optional.empty(),
                Map.of(),
                List.of(sentence),
                List.of());

        Xliff xliff = XliffReader.read(
                XliffWriter.write(translation, "shop.yaml").getBytes(StandardCharsets.UTF_8), "shop.yaml");

        assertEquals(List.of(), xliff.faults());
        Xliff.Unit unit = xliff.units().get(0);
        assertEquals(english, unit.source());
        assertEquals(Optional.of(translated), unit.target());
        assertEquals(sentence.id(), unit.id());
    }

    @Property(tries = 500)
    void aDamagedFileIsReadOrReported(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(GOLDEN);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> System.arraycopy(bytes, at, bytes, at / 2, Math.min(40, bytes.length - at));
                default -> bytes = java.util.Arrays.copyOf(bytes, 1 + at);
            }
        }

        Xliff xliff = XliffReader.read(bytes, "shop.yaml");

        assertFalse(xliff.units().isEmpty() && xliff.faults().isEmpty());
        xliff.faults().forEach(fault -> assertFalse(fault.text().contains("\n")));
    }
}
