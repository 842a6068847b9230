package dev.recourse.tools.translate;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.tools.translate.InlineCodes.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a translation as XLIFF 2.1: the English, what there is of the translation, and notes for who translates. */
final class XliffWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String STALE = "recourse:stale";

    private final XmlText xml = new XmlText();
    private final Translation translation;
    private final UnitNotes notes;

    private XliffWriter(Translation translation) {
        this.translation = translation;
        this.notes = new UnitNotes(translation.catalog(), translation.language());
    }

    /** @param catalogFile the name of the catalog's file */
    static String write(Translation translation, String catalogFile) {
        return new XliffWriter(translation).document(catalogFile);
    }

    private String document(String catalogFile) {
        xml.open("xliff", "xmlns", NAMESPACE, "version", "2.1", "srcLang", "en", "trgLang", translation.language());
        xml.open(
                "file",
                "id",
                translation.catalog().name(),
                "original",
                catalogFile,
                "canResegment",
                "no",
                "trgDir",
                Cldr.isRightToLeft(translation.language()) ? "rtl" : "ltr",
                "xml:space",
                "preserve");
        notes(List.of(new UnitNotes.Note("how to write", UnitNotes.general())));
        String row = "";
        String domain = "";
        for (Sentence sentence : translation.sentences()) {
            String path = sentence.original().path();
            if (!path.equals(row)) {
                closeGroup(row);
                String next = domain(path);
                if (!next.equals(domain)) {
                    closeGroup(domain);
                    openGroup(UnitIds.domain(next), next);
                    domain = next;
                }
                row = domain.isEmpty() ? "" : path;
                openGroup(UnitIds.row(path), row);
            }
            unit(sentence);
        }
        closeGroup(row);
        closeGroup(domain);
        return xml.close().close().toString();
    }

    /** The domain of a row; empty for what does not depend on a code. */
    private static String domain(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private void openGroup(String id, String name) {
        if (!name.isEmpty()) {
            xml.open("group", "id", id, "name", name);
        }
    }

    private void closeGroup(String name) {
        if (!name.isEmpty()) {
            xml.close();
        }
    }

    private void unit(Sentence sentence) {
        xml.open("unit", "id", sentence.id(), "name", sentence.original().path() + "/" + sentence.key());
        notes(notes.of(sentence));
        switch (sentence.progress()) {
            case TRANSLATED -> xml.open("segment", "state", "translated");
            case STALE -> xml.open("segment", "state", "initial", "subState", STALE);
            case MISSING -> xml.open("segment", "state", "initial");
        }
        List<String> places = new ArrayList<>();
        text("source", InlineCodes.of(sentence.english().text()), places, true);
        sentence.translation().ifPresent(text -> text("target", InlineCodes.of(text), places, false));
        xml.close();
        xml.close();
    }

    private void notes(List<UnitNotes.Note> all) {
        xml.open("notes");
        for (UnitNotes.Note note : all) {
            xml.start("note", "category", note.category()).text(note.text()).end("note");
        }
        xml.close();
    }

    /**
     * Writes a sentence. A placeholder of the source becomes an inline code, whose number is its position among these;
     * in the target it is the code of the same number, if that is still free, or else text.
     */
    private void text(String element, List<Part> parts, List<String> places, boolean isSource) {
        xml.start(element);
        List<String> free = new ArrayList<>(places);
        for (Part part : parts) {
            Optional<Integer> number = Optional.empty();
            if (part.isPlace() && isSource) {
                places.add(part.text());
                number = Optional.of(places.size());
            } else if (part.isPlace() && free.contains(part.text())) {
                int index = free.indexOf(part.text());
                free.set(index, "");
                number = Optional.of(index + 1);
            }
            number.ifPresentOrElse(
                    id -> xml.mark("ph", "id", Integer.toString(id), "equiv", part.text(), "disp", part.text()),
                    () -> characters(part.text()));
        }
        xml.end(element);
    }

    private void characters(String text) {
        text.codePoints().forEach(c -> {
            if (XmlText.canHave(c)) {
                xml.text(Character.toString(c));
            } else {
                xml.mark("cp", "hex", String.format(Locale.ROOT, "%04X", c));
            }
        });
    }
}
