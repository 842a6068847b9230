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
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 2.0 and 2.1. A file comes from a translator's program, so that nothing in it is trusted: it may not have
 * a document type, and its size and the length of its texts are bounded.
 */
final class XliffReader {

    /** The largest file, in bytes. */
    static final int MAX_BYTES = 32 << 20;

    /** The longest text. What catalogs accept is shorter. */
    private static final int MAX_TEXT = 65_536;

    /** The most faults that are reported. */
    private static final int MAX_FAULTS = 1_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final String catalogFile;
    private final List<Unit> units = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String language = "";

    private XliffReader(XMLStreamReader xml, String catalogFile) {
        this.xml = xml;
        this.catalogFile = catalogFile;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
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
            return unreadable(place(e.getLocation()), "the file is not well-formed XML: " + why(e));
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

    private static Place place(@Nullable Location location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private Place here() {
        return place(xml.getLocation());
    }

    private Xliff file() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                fault("a document type is not allowed; remove it");
                return new Xliff(language, List.of(), faults);
            }
        }
        if (isXliff()) {
            for (String child = child(); !child.isEmpty(); child = child()) {
                if (child.equals("file")) {
                    catalog();
                } else {
                    skip();
                }
            }
        }
        return new Xliff(language, units, faults);
    }

    private boolean isXliff() {
        String version = attribute("version");
        language = attribute("trgLang");
        if (!xml.getLocalName().equals("xliff")) {
            fault("this is not XLIFF, but <" + shown(xml.getLocalName()) + ">; export XLIFF 2.1 or 2.0");
        } else if (!XliffWriter.NAMESPACE.equals(xml.getNamespaceURI()) || !version.matches("2\\.[01]")) {
            fault("this is XLIFF " + (version.isEmpty() ? "without a version" : shown(version))
                    + "; export 2.1 or 2.0");
        } else if (!attribute("srcLang").equals("en")) {
            fault("the source language is '" + shown(attribute("srcLang")) + "'; catalogs are translated from 'en'");
        } else if (LanguageTag.of(language).isEmpty()) {
            fault("'trgLang' is '" + shown(language) + "'; write the language of the translation, like de or pt-BR");
        }
        return faults.isEmpty();
    }

    private void catalog() throws XMLStreamException {
        if (!attribute("original").equals(catalogFile)) {
            fault("this translates '" + shown(attribute("original")) + "', not '" + catalogFile
                    + "'; give its own catalog");
            skip();
            return;
        }
        int groups = 0;
        while (true) {
            String child = child();
            if (child.equals("unit")) {
                unit();
            } else if (child.equals("group")) {
                groups++;
            } else if (!child.isEmpty()) {
                skip();
            } else if (groups-- == 0) {
                return;
            }
        }
    }

    private void unit() throws XMLStreamException {
        String id = attribute("id");
        if (!ids.add(id)) {
            fault("the id '" + shown(id) + "' stands there twice; give each unit its own");
        }
        Map<String, String> data = Map.of();
        int segments = 0;
        for (String child = child(); !child.isEmpty(); child = child()) {
            if (child.equals("originalData")) {
                data = data();
            } else if (child.equals("segment") && segments++ == 0) {
                segment(id, data);
            } else if (child.equals("segment") || child.equals("ignorable")) {
                fault("the unit was split into segments, which 'canResegment' does not allow; join them");
                skip();
            } else {
                skip();
            }
        }
        if (segments == 0) {
            fault("the unit '" + shown(id) + "' has no segment; export it again");
        }
    }

    private Map<String, String> data() throws XMLStreamException {
        Map<String, String> data = new HashMap<>();
        for (String child = child(); !child.isEmpty(); child = child()) {
            String id = attribute("id");
            data.put(id, content(data, new HashMap<>()));
        }
        return data;
    }

    private void segment(String id, Map<String, String> data) throws XMLStreamException {
        String state = attribute("state");
        Place place = here();
        int before = faults.size();
        String source = "";
        Optional<String> target = Optional.empty();
        Map<String, String> codes = new HashMap<>();
        for (String child = child(); !child.isEmpty(); child = child()) {
            if (child.equals("source")) {
                source = Sentence.onOneLine(content(data, codes));
            } else if (child.equals("target")) {
                place = here();
                target = Optional.of(Sentence.onOneLine(content(data, codes)));
            } else {
                skip();
            }
        }
        boolean isDone = Set.of("translated", "reviewed", "final").contains(state);
        if (!isDone && !state.isEmpty() && !state.equals("initial")) {
            fault(place, "'" + shown(state) + "' is not a state; write initial, translated, reviewed or final");
        }
        if (isDone
                && faults.size() == before
                && target.filter(text -> !text.isEmpty()).isEmpty()) {
            fault(place, "the unit '" + shown(id) + "' is " + state + ", but it has no translation");
        }
        units.add(new Unit(id, source, target, isDone, place));
    }

    /**
     * The text of the current element, with placeholders as catalogs write them.
     *
     * @param codes the placeholders of the source by their numbers, to which those here are added
     */
    private String content(Map<String, String> data, Map<String, String> codes) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Place start = here();
        int marks = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(xml.getText(), text);
            } else if (event == XMLStreamConstants.END_ELEMENT && marks-- == 0) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "mrk" -> marks++;
                    case "sm", "em" -> skip();
                    case "cp" -> {
                        append(character(), text);
                        skip();
                    }
                    case "ph" -> {
                        append(placeholder(data, codes), text);
                        skip();
                    }
                    default -> {
                        fault("<" + shown(xml.getLocalName())
                                + "> is not in the English; write text and its placeholders only");
                        skip();
                    }
                }
            }
        }
        if (text.length() > MAX_TEXT) {
            fault(start, "the text has more than " + MAX_TEXT + " characters; shorten it");
            return "";
        }
        return text.toString();
    }

    private static void append(String more, StringBuilder text) {
        if (text.length() <= MAX_TEXT) {
            text.append(more);
        }
    }

    private String character() {
        String hex = attribute("hex");
        int codePoint = hex.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(hex, 16) : Integer.MAX_VALUE;
        if (Character.isValidCodePoint(codePoint) && Character.getType(codePoint) != Character.SURROGATE) {
            return Character.toString(codePoint);
        }
        fault("'" + shown(hex) + "' is not a character; write its number in hexadecimal digits");
        return "";
    }

    private String placeholder(Map<String, String> data, Map<String, String> codes) {
        String id = attribute("id");
        String given = attribute("equiv");
        String written = given.isEmpty() ? data.getOrDefault(attribute("dataRef"), "") : given;
        String text = written.isEmpty() ? codes.getOrDefault(id, "") : written;
        if (text.isEmpty()) {
            fault("the placeholder '" + shown(id) + "' is not in the English; write it as text, like ${name}");
        }
        codes.putIfAbsent(id, text);
        return text;
    }

    /** The name of the next child, whose start has been read then; empty at the end of the current element. */
    private String child() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return "";
            }
            if (event == XMLStreamConstants.START_ELEMENT && XliffWriter.NAMESPACE.equals(xml.getNamespaceURI())) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    /** Reads up to the end of the current element. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void fault(String text) {
        fault(here(), text);
    }

    private void fault(Place place, String text) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new Fault(place, text));
        }
    }

    private static String shown(String text) {
        return ShownText.of(text);
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
