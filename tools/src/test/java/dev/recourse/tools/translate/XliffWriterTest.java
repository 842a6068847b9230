package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * The standard's schema and another reader look at what is written. {@code -Drecourse.golden=update} rewrites the file.
 */
class XliffWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/xliff/shop.pl.xlf");

    @TempDir
    Path folder;

    private ShopCatalog shop;

    @BeforeEach
    void write() throws IOException {
        shop = new ShopCatalog(folder);
    }

    /** A file with texts that are translated, stale and missing. */
    private String mixed() throws IOException {
        shop.write(
                "shop.pl.yaml",
                ShopCatalog.POLISH
                        .replace("message: Zamówienie", "source: 00000000\n      message: Zamówienie")
                        .replace("\"stock-*\": { message: Czegoś brakuje. }", ""));
        return shop.xliff("pl");
    }

    @Test
    void theFileIsAsInTheGoldenFile() throws IOException {
        String written = mixed();
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), written);
    }

    @Test
    void theSchemaOfTheStandardAcceptsIt() throws IOException, SAXException {
        Path schema = copied("xliff_core_2.0.xsd");
        copied("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Validator validator = factory.newSchema(schema.toFile()).newValidator();
        for (String xliff : List.of(mixed(), shop.xliff("it"), shop.xliff("ar"))) {
            validator.validate(new StreamSource(new StringReader(xliff)));
        }
    }

    /** A schema of the library, beside which others can be found. */
    private Path copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream schema = Unit.class.getResourceAsStream("/net/sf/okapi/lib/xliff2/" + name)) {
            Files.copy(Objects.requireNonNull(schema), copy);
        }
        return copy;
    }

    @Test
    void anotherReaderReadsTheSameTexts() throws IOException {
        String xliff = mixed();
        Map<String, Segment> segments = new LinkedHashMap<>();
        for (Unit unit : read(xliff)) {
            segments.put(unit.getId(), unit.getSegment(0));
        }

        Xliff own = XliffReader.read(xliff.getBytes(StandardCharsets.UTF_8), "shop.yaml");
        assertEquals(
                List.copyOf(segments.keySet()),
                own.units().stream().map(Xliff.Unit::id).toList());
        for (Xliff.Unit unit : own.units()) {
            Segment segment = Objects.requireNonNull(segments.get(unit.id()));
            assertEquals(text(segment.getSource()), unit.source());
            assertEquals(segment.hasTarget(), unit.target().isPresent());
            unit.target().ifPresent(target -> assertEquals(text(segment.getTarget()), target));
            assertEquals(segment.getState() != TargetState.INITIAL, unit.isDone());
        }
    }

    @Test
    void statesSayWhatIsToDo() throws IOException {
        Map<String, String> states = new LinkedHashMap<>();
        for (Unit unit : read(mixed())) {
            Segment segment = unit.getSegment(0);
            states.put(unit.getId(), segment.getState() + " " + segment.getSubState() + " " + segment.hasTarget());
        }

        assertEquals("translated null true", states.get("orders.too:2F:many.message"));
        assertEquals("initial recourse:stale true", states.get("orders.defaults.message"));
        assertEquals("initial null false", states.get("orders.stock-:2A:.message"));
    }

    @Test
    void aLanguageWithoutAFileHasNoTargets() throws IOException {
        for (Unit unit : read(shop.xliff("it"))) {
            assertFalse(unit.getSegment(0).hasTarget());
        }
    }

    @Test
    void notesNameTheFormsThatTheLanguageNeeds() throws IOException {
        assertTrue(shop.xliff("pl").contains("write ${limit, one {…} few {…} many {…} other {…}}"));
        assertTrue(shop.xliff("ja").contains("Words beside ${limit} do not change with the number in this language."));
        assertTrue(shop.xliff("ar").contains("trgDir=\"rtl\""));
    }

    private static String text(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        for (Object part : fragment) {
            text.append(part instanceof CTag code ? code.getEquiv() : part);
        }
        return text.toString();
    }

    private static List<Unit> read(String xliff) {
        List<Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        return units;
    }
}
