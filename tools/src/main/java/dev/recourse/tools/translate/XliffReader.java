package dev.recourse.tools.translate;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.translate.Xliff.Fault;
import dev.recourse.tools.translate.Xliff.Place;
import dev.recourse.tools.translate.Xliff.Unit;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XLIFF 2.0 and 2.1. A file comes from a translator's program, so that nothing in it is trusted: it may not have
 * a document type, and its size and the length of its texts are bounded.
 */
final class XliffReader {

    /** The largest file, in bytes. */
    static final int MAX_BYTES = 32 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final XliffCursor cursor;
    private final XliffText texts;
    private final String catalogFile;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String language = "";

    private XliffReader(XMLStreamReader xml, String catalogFile) {
        this.cursor = new XliffCursor(xml);
        this.texts = new XliffText(cursor);
        this.catalogFile = catalogFile;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", 0); // newer JDKs have a bound, which nothing here needs
        return factory;
    }

    /**
     * Reads a file.
     *
     * @param catalogFile the name of the catalog's file, which it must translate
     */
    static Xliff read(byte[] bytes, String catalogFile) {
        Place start = new Place(1, 1);
        if (bytes.length > MAX_BYTES) {
            return unreadable(
                    start, "the file is larger than " + (MAX_BYTES >> 20) + " MB; export fewer texts at once");
        }
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(XmlBytes.text(bytes)));
            return new XliffReader(xml, catalogFile).file();
        } catch (XmlBytes.Undecodable e) {
            return unreadable(e.place(), e.getMessage() + "; export the file as UTF-8");
        } catch (XMLStreamException e) {
            return unreadable(XliffCursor.place(e.getLocation()), "the file is not well-formed XML: " + why(e));
        }
    }

    private static Xliff unreadable(Place place, String text) {
        return new Xliff("", List.of(), List.of(new Fault(place, text)));
    }

    /** The parser's message without the position that it begins with. */
    private static String why(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return ShownText.of(
                message.substring(message.lastIndexOf("\nMessage: ") + 1).replaceFirst("^Message: ", ""), 200);
    }

    private Xliff file() throws XMLStreamException {
        while (cursor.xml().next() != XMLStreamConstants.START_ELEMENT) {
            if (cursor.xml().getEventType() == XMLStreamConstants.DTD) {
                cursor.fault("a document type is not allowed; remove it");
                return new Xliff(language, List.of(), cursor.faults());
            }
        }
        if (isXliff()) {
            for (String child = cursor.child(); !child.isEmpty(); child = cursor.child()) {
                if (child.equals("file")) {
                    catalog();
                } else {
                    cursor.skip();
                }
            }
        }
        return new Xliff(language, units, cursor.faults());
    }

    private boolean isXliff() {
        String version = cursor.attribute("version");
        language = cursor.attribute("trgLang");
        if (!cursor.xml().getLocalName().equals("xliff")) {
            cursor.fault("this is not XLIFF, but <"
                    + XliffCursor.shown(cursor.xml().getLocalName()) + ">; export XLIFF 2.1 or 2.0");
        } else if (!XliffWriter.NAMESPACE.equals(cursor.xml().getNamespaceURI()) || !version.matches("2\\.[01]")) {
            cursor.fault("this is XLIFF " + (version.isEmpty() ? "without a version" : XliffCursor.shown(version))
                    + "; export 2.1 or 2.0");
        } else if (!cursor.attribute("srcLang").equals("en")) {
            cursor.fault("the source language is '" + XliffCursor.shown(cursor.attribute("srcLang"))
                    + "'; catalogs are translated from 'en'");
        } else if (LanguageTag.of(language).isEmpty()) {
            cursor.fault("'trgLang' is '" + XliffCursor.shown(language)
                    + "'; write the language of the translation, like de or pt-BR");
        }
        return cursor.faults().isEmpty();
    }

    private void catalog() throws XMLStreamException {
        if (!cursor.attribute("original").equals(catalogFile)) {
            cursor.fault("this translates '" + XliffCursor.shown(cursor.attribute("original")) + "', not '"
                    + catalogFile + "'; give its own catalog");
            cursor.skip();
            return;
        }
        int groups = 0;
        while (true) {
            String child = cursor.child();
            if (child.equals("unit")) {
                unit();
            } else if (child.equals("group")) {
                groups++;
            } else if (!child.isEmpty()) {
                cursor.skip();
            } else if (groups-- == 0) {
                return;
            }
        }
    }

    private void unit() throws XMLStreamException {
        String id = cursor.attribute("id");
        if (!ids.add(id)) {
            cursor.fault("the id '" + XliffCursor.shown(id) + "' stands there twice; give each unit its own");
        }
        Map<String, String> data = Map.of();
        int segments = 0;
        for (String child = cursor.child(); !child.isEmpty(); child = cursor.child()) {
            if (child.equals("originalData")) {
                data = data();
            } else if (child.equals("segment") && segments++ == 0) {
                segment(id, data);
            } else if (child.equals("segment") || child.equals("ignorable")) {
                cursor.fault("the unit was split into segments, which 'canResegment' does not allow; join them");
                cursor.skip();
            } else {
                cursor.skip();
            }
        }
        if (segments == 0) {
            cursor.fault("the unit '" + XliffCursor.shown(id) + "' has no segment; export it again");
        }
    }

    private Map<String, String> data() throws XMLStreamException {
        Map<String, String> data = new HashMap<>();
        for (String child = cursor.child(); !child.isEmpty(); child = cursor.child()) {
            String id = cursor.attribute("id");
            data.put(id, texts.read(data, new HashMap<>()));
        }
        return data;
    }

    private void segment(String id, Map<String, String> data) throws XMLStreamException {
        String state = cursor.attribute("state");
        Place place = cursor.here();
        int before = cursor.faults().size();
        String source = "";
        Optional<String> target = Optional.empty();
        Map<String, String> codes = new HashMap<>();
        for (String child = cursor.child(); !child.isEmpty(); child = cursor.child()) {
            if (child.equals("source")) {
                source = Sentence.onOneLine(texts.read(data, codes));
            } else if (child.equals("target")) {
                place = cursor.here();
                target = Optional.of(Sentence.onOneLine(texts.read(data, codes)));
            } else {
                cursor.skip();
            }
        }
        boolean isDone = Set.of("translated", "reviewed", "final").contains(state);
        if (!isDone && !state.isEmpty() && !state.equals("initial")) {
            cursor.fault(
                    place,
                    "'" + XliffCursor.shown(state) + "' is not a state; write initial, translated, reviewed or final");
        }
        if (isDone
                && cursor.faults().size() == before
                && target.filter(text -> !text.isEmpty()).isEmpty()) {
            cursor.fault(place, "the unit '" + XliffCursor.shown(id) + "' is " + state + ", but it has no translation");
        }
        units.add(new Unit(id, source, target, isDone, place));
    }
}
