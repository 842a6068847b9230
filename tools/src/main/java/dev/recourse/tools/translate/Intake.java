package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.MessageText;
import dev.recourse.tools.translate.TranslationTexts.Section;
import dev.recourse.tools.translate.TranslationTexts.Value;
import dev.recourse.tools.translate.Xliff.Fault;
import dev.recourse.tools.translate.Xliff.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the finished texts of an XLIFF file over into a translation. */
final class Intake {

    /**
     * What became of an XLIFF file.
     *
     * @param text the translation's file as it should be
     * @param faults why it must stay as it is, if so
     * @param finished how many texts are finished, changed or not
     * @param open how many are not
     * @param outdated how many of the finished ones were translated from another English than today's
     * @param unknown the ids of texts that the catalog does not have
     */
    record Taken(String text, List<Fault> faults, int finished, int open, int outdated, List<String> unknown) {}

    private final TranslationFiles files;
    private final Translation before;
    private final Map<String, Unit> finished = new LinkedHashMap<>();
    private final YamlMerge.Entries merged = new YamlMerge.Entries();
    private int outdated;

    private Intake(TranslationFiles files, Translation before) {
        this.files = files;
        this.before = before;
    }

    /** Takes over what is finished in these units. */
    static Taken of(TranslationFiles files, Translation before, List<Unit> units) {
        return new Intake(files, before).take(units);
    }

    private Taken take(List<Unit> units) {
        Set<String> known = new HashSet<>();
        for (Original original : before.catalog().originals()) {
            Sentence.all(original).keySet().forEach(key -> known.add(UnitIds.unit(original.path(), key)));
        }
        List<String> unknown =
                units.stream().map(Unit::id).filter(id -> !known.contains(id)).toList();
        units.stream()
                .filter(unit -> unit.isDone() && known.contains(unit.id()))
                .forEach(unit -> finished.put(unit.id(), unit));
        before.catalog().originals().forEach(this::merge);
        String text = YamlMerge.merge(before.document().orElseThrow(), merged);
        int open = units.size() - unknown.size() - finished.size();
        return new Taken(text, faults(text), finished.size(), open, outdated, unknown);
    }

    private Optional<Unit> finished(Original original, String key) {
        return Optional.ofNullable(finished.get(UnitIds.unit(original.path(), key)));
    }

    private void merge(Original original) {
        Section section = before.section(original.path());
        YamlMerge.Entries entries = merged.at(TranslationTexts.keys(original.path()));
        Map<String, MessageText> translated = Sentence.all(original);
        Set<String> keys = new HashSet<>(section.texts().keySet());
        boolean isChanged = false;
        boolean isWhole = true;
        for (String key : List.copyOf(translated.keySet())) {
            entries.keep(key);
            Optional<Unit> unit = finished(original, key);
            if (unit.isEmpty()) {
                isWhole &= !keys.contains(key);
                continue;
            }
            MessageText english = MessageText.of(unit.get().source());
            outdated += english.equals(translated.put(key, english)) ? 0 : 1;
            keys.add(key);
            String text = unit.get().target().orElse("");
            if (!section.text(key).equals(Optional.of(text))) {
                entries.put(key, text);
                isChanged = true;
            }
        }
        boolean isCurrent = section.source()
                .equals(Optional.of(original.source(section.texts().keySet())));
        if (isWhole ? isChanged || section.source().isPresent() : isCurrent) {
            String source = new Original(original.path(), translated, Map.of()).source(keys);
            if (!section.source().equals(Optional.of(source))) {
                entries.put(TranslationTexts.SOURCE, source);
            }
        }
    }

    /** What the catalog's checks refuse in the texts that were taken over, if their file had this text. */
    private List<Fault> faults(String text) {
        Translation after = files.with(before.language(), text);
        List<Fault> faults = new ArrayList<>();
        for (Original original : before.catalog().originals()) {
            Section section = after.section(original.path());
            for (String key : Sentence.all(original).keySet()) {
                finished(original, key)
                        .ifPresent(unit -> faults.addAll(
                                faults(unit, Optional.ofNullable(section.texts().get(key)), after)));
            }
        }
        return faults;
    }

    private static List<Fault> faults(Unit unit, Optional<Value> value, Translation after) {
        List<Fault> faults = new ArrayList<>();
        for (Problem problem : after.errors()) {
            if (value.isPresent() && value.get().has(problem)) {
                faults.add(new Fault(unit.place(), problem.id() + ": " + problem.message() + in(unit)));
            }
        }
        boolean isWritten = value.map(Value::text).equals(unit.target());
        if (faults.isEmpty() && !isWritten) {
            String why =
                    after.errors().stream().map(Problem::message).findFirst().orElse("it does not read back as it is");
            faults.add(new Fault(
                    unit.place(), "the text cannot be written into " + after.fileName() + ": " + why + in(unit)));
        }
        return faults;
    }

    private static String in(Unit unit) {
        return " (unit " + unit.id() + ")";
    }
}
