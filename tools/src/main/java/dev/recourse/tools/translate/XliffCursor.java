package dev.recourse.tools.translate;

import dev.recourse.engine.ShownText;
import dev.recourse.tools.translate.Xliff.Fault;
import dev.recourse.tools.translate.Xliff.Place;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of an XLIFF file, and collects its faults. Elements of other namespaces are passed over.
 */
final class XliffCursor {

    /** The most faults that are reported. */
    private static final int MAX_FAULTS = 1_000;

    private final XMLStreamReader xml;
    private final List<Fault> faults = new ArrayList<>();

    XliffCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    XMLStreamReader xml() {
        return xml;
    }

    List<Fault> faults() {
        return faults;
    }

    static Place place(@Nullable Location location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    Place here() {
        return place(xml.getLocation());
    }

    /** The name of the next child, whose start has been read then; empty at the end of the current element. */
    String child() throws XMLStreamException {
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
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    void fault(String text) {
        fault(here(), text);
    }

    void fault(Place place, String text) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new Fault(place, text));
        }
    }

    static String shown(String text) {
        return ShownText.of(text);
    }

    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
