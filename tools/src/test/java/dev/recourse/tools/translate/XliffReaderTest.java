package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.translate.Xliff.Fault;
import dev.recourse.tools.translate.Xliff.Unit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XliffReaderTest {

    private static final String START =
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='pl'>\n";

    private static Xliff read(String text) {
        return XliffReader.read(text.getBytes(StandardCharsets.UTF_8), "shop.yaml");
    }

    private static String file(String content) {
        return START + "<file id='f' original='shop.yaml'>\n" + content + "\n</file></xliff>";
    }

    private static String unit(String segment) {
        return file("<unit id='u'><segment state='translated'>" + segment + "</segment></unit>");
    }

    private static String target(String content) {
        return unit("<source>x</source>\n<target>" + content + "</target>");
    }

    private static Unit one(String text) {
        Xliff xliff = read(text);
        assertEquals(List.of(), xliff.faults());
        return xliff.units().get(0);
    }

    private static String fault(String text) {
        List<Fault> faults = read(text).faults();
        assertEquals(1, faults.size(), faults::toString);
        return faults.get(0).place().line() + ":" + faults.get(0).place().column() + ": "
                + faults.get(0).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a &lt;b&gt; &amp; c | a <b> & c",
                "a<![CDATA[ <b>]]> c | a <b> c",
                "a <mrk id='m' type='term'>b <mrk id='n'>c</mrk></mrk>d | a b cd",
                "a<sm id='s'/>b<em startRef='s'/>c | abc",
                "a<cp hex='200F'/>b | a\u200Fb",
                "<ph id='1' equiv='${n}' disp='x'/> a | ${n} a",
                "a <!-- b --> c | a  c",
            })
    void aTranslationMayHaveWhatProgramsPutThere(String content, String text) {
        assertEquals(Optional.of(text), one(target(content)).target());
    }

    @Test
    void aPlaceholderMayHaveItsTextInTheDataOfItsUnitOrInTheSource() {
        String data = file("<unit id='u'><originalData><data id='d'>${n}</data></originalData><segment state='final'>"
                + "<source><ph id='1' dataRef='d'/> <ph id='2' equiv='${m}'/></source>"
                + "<target><ph id='2'/> <ph id='1' dataRef='d'/></target></segment></unit>");

        assertEquals("${n} ${m}", one(data).source());
        assertEquals(Optional.of("${m} ${n}"), one(data).target());
    }

    @Test
    void whatModulesAddIsSkipped() {
        String matches = file("<unit id='u'><m:matches xmlns:m='urn:m'><m:match><source>a</source><target>b</target>"
                + "</m:match></m:matches><notes><note>n</note></notes><segment state='reviewed'>"
                + "<source>c</source><target>d</target></segment></unit>");

        assertEquals(Optional.of("d"), one(matches).target());
    }

    @Test
    void onlyWhatIsMarkedAsTranslatedIsDone() {
        for (String state : List.of("translated", "reviewed", "final", "initial", "")) {
            String attribute = state.isEmpty() ? "" : " state='" + state + "'";
            Unit unit = one(file(
                    "<unit id='u'><segment" + attribute + "><source>a</source><target>b</target></segment></unit>"));
            assertEquals(List.of("translated", "reviewed", "final").contains(state), unit.isDone(), state);
        }
    }

    @Test
    void otherEncodingsAreRead() {
        String text = "<?xml version='1.0' encoding='UTF-16'?>" + target("\u0142");
        assertEquals(
                Optional.of("\u0142"),
                XliffReader.read(text.getBytes(StandardCharsets.UTF_16), "shop.yaml")
                        .units()
                        .get(0)
                        .target());
        String windows = "<?xml version='1.0' encoding='windows-1250'?>" + target("\u0142");
        assertEquals(
                Optional.of("\u0142"),
                XliffReader.read(windows.getBytes(Charset.forName("windows-1250")), "shop.yaml")
                        .units()
                        .get(0)
                        .target());
    }

    @Test
    void bytesThatAreNoCharactersAreReportedWhereTheyStand() {
        byte[] bytes = target("a?b").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf('?');
        bytes[at] = (byte) 0xFF;
        Fault fault = XliffReader.read(bytes, "shop.yaml").faults().get(0);

        assertEquals("this byte is not a character of UTF-8; export the file as UTF-8", fault.text());
        assertEquals(new Xliff.Place(4, 10), fault.place());
        assertEquals(
                "1:1: the encoding 'nowhere' is not known; export the file as UTF-8",
                fault("<?xml version='1.0' encoding='nowhere'?>" + target("a")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1:1: the file is not well-formed XML: ",
                "<xliff | the file is not well-formed XML: ",
                "<html/> | this is not XLIFF, but <html>; export XLIFF 2.1 or 2.0",
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/> | this is XLIFF 1.2; export 2.1 or 2.0",
                "<xliff version='2.2' xmlns='urn:oasis:names:tc:xliff:document:2.2'/> | this is XLIFF 2.2; export",
            })
    void anotherFileIsRefused(String text, String why) {
        assertTrue(fault(text).contains(why), fault(text));
    }

    @ParameterizedTest
    @CsvSource({"../../x", "pl/../x", "en", "''", "x-y", "pl-", "PL_pl"})
    void theLanguageIsATagAndNoPath(String language) {
        String text = target("a").replace("trgLang='pl'", "trgLang='" + language + "'");
        assertTrue(fault(text).contains("'trgLang' is '" + language + "'"), fault(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <pc id='1'>b</pc> | 3:22: <pc> is not in the English; write text and its placeholders only",
                "<ph id='7'/> | 3:21: the placeholder '7' is not in the English; write it as text, like ${name}",
                "<cp hex='D800'/> | 3:25: 'D800' is not a character; write its number in hexadecimal digits",
                "'' | 3:9: the unit 'u' is translated, but it has no translation",
                "a &other; b | 3:18: the file is not well-formed XML: The entity \"other\" was referenced, but not declared.",
            })
    void whatCannotBeTakenOverIsReportedWhereItStands(String content, String fault) {
        String text = file("<unit id='u'><segment state='translated'><source>x</source>\n<target>" + content
                        + "</target></segment></unit>")
                .replaceFirst("<file id='f' original='shop.yaml'>\n", "<file id='f' original='shop.yaml'>");
        assertEquals(fault, fault(text));
    }

    @Test
    void aFileOfAnotherCatalogIsRefused() {
        assertTrue(fault(target("a").replace("shop.yaml", "bank.yaml"))
                .contains("this translates 'bank.yaml', not 'shop.yaml'"));
    }

    @Test
    void aSplitUnitIsRefused() {
        String split = file("<unit id='u'><segment state='translated'><source>a</source><target>b</target></segment>"
                + "<segment state='translated'><source>c</source><target>d</target></segment></unit>");
        assertTrue(fault(split).contains("the unit was split into segments"), fault(split));
    }

    @Test
    void aUnitMayNotStandThereTwice() {
        String unit = "<unit id='u'><segment><source>a</source></segment></unit>";
        assertTrue(fault(file(unit + unit)).contains("the id 'u' stands there twice"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        for (String type : List.of(
                "<!DOCTYPE xliff>",
                "<!DOCTYPE xliff SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE xliff [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE xliff [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>")) {
            String text = type + target("&a;&b;&c;");
            assertTrue(fault(text).contains("a document type is not allowed"), fault(text));
        }
    }

    @Test
    void sizesAreBounded() {
        assertTrue(fault(target("a".repeat(70_000))).contains("the text has more than 65536 characters"));
        byte[] large = new byte[XliffReader.MAX_BYTES + 1];
        assertTrue(XliffReader.read(large, "shop.yaml").faults().get(0).text().contains("larger than 32 MB"));
        assertEquals(1_000, read(file("<unit id='u'/>".repeat(5_000))).faults().size());
    }

    @Test
    void deepNestingIsRead() {
        String deep = "<mrk id='m'>".repeat(20_000) + "a" + "</mrk>".repeat(20_000);
        assertEquals(Optional.of("a"), one(target(deep)).target());
        String groups = "<group id='g'>".repeat(20_000) + "</group>".repeat(20_000);
        assertEquals(List.of(), read(file(groups)).faults());
    }
}
