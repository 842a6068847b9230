package dev.recourse.tools.translate;

import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.tools.lint.CatalogPath;
import dev.recourse.tools.translate.Intake.Taken;
import dev.recourse.tools.translate.TranslationTexts.Section;
import dev.recourse.tools.translate.Xliff.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The translations of a catalog: how far they are, out as XLIFF, and in again. */
public final class Translations {

    private static final String XLIFF = ".xlf";
    private static final int MOST_UNKNOWN = 10;

    private final TranslationFiles files;
    private final Catalog english;

    /** @param english the catalog in the file, without its translations */
    public Translations(Path file, CatalogPath path, Catalog english) {
        this.files = new TranslationFiles(file, path, english);
        this.english = english;
    }

    /** The tag as catalogs write it; empty if it is not a tag of a language that can be translated into. */
    public static Optional<String> language(String tag) {
        return LanguageTag.of(tag);
    }

    /** How far a language is translated. */
    public Outcome report(String language) {
        Translation translation = files.read(language);
        Map<String, Object> facts = facts(translation);
        Stream.of(Progress.values()).forEach(progress -> facts.put(progress.text(), translation.count(progress)));
        String line = translation.fileName() + ": "
                + Stream.of(Progress.values())
                        .map(progress -> translation.count(progress) + " " + progress.text())
                        .collect(Collectors.joining(", "));
        return translation.isAccepted()
                ? Outcome.good(facts, line)
                : Outcome.bad(facts, lines(translation.errors()), line);
    }

    /** Writes a language as XLIFF into this folder. */
    public Outcome writeXliff(String language, Path folder) throws IOException {
        Translation translation = files.read(language);
        Map<String, Object> facts = facts(translation);
        if (!translation.canBeEdited()) {
            return unfit(translation);
        }
        Path xliff = folder.resolve(files.name() + "." + language + XLIFF);
        Files.createDirectories(folder);
        TranslationFiles.write(xliff, XliffWriter.write(translation, files.fileName()));
        long open = translation.sentences().size() - translation.count(Progress.TRANSLATED);
        facts.put("xliff", xliff.toString());
        facts.put("texts", translation.sentences().size());
        facts.put("open", open);
        return Outcome.good(
                facts, xliff + ": " + count(translation.sentences().size(), "text") + ", " + open + " to translate");
    }

    /**
     * Says that all translations into a language are right for today's English, wherever nothing is missing or refused.
     */
    public Outcome stamp(String language) throws IOException {
        Translation translation = files.read(language);
        if (translation.document().isEmpty()) {
            return unfit(translation);
        }
        Map<String, Object> facts = facts(translation);
        YamlMerge.Entries merged = new YamlMerge.Entries();
        List<String> left = new ArrayList<>();
        int stamped = 0;
        for (Original original : english.originals()) {
            Section section = translation.section(original.path());
            if (!section.texts().keySet().containsAll(original.texts().keySet()) || isRefused(section, translation)) {
                left.add(original.path());
            } else if (!section.texts().isEmpty()) {
                YamlMerge.Entries entries = merged.at(TranslationTexts.keys(original.path()));
                section.texts().keySet().forEach(entries::keep);
                entries.put(
                        TranslationTexts.SOURCE, original.source(section.texts().keySet()));
                stamped++;
            }
        }
        files.write(language, YamlMerge.merge(translation.document().get(), merged));
        facts.put("stamped", stamped);
        String line = translation.fileName() + ": " + stamped + " stamped";
        return left.isEmpty()
                ? Outcome.good(facts, line)
                : Outcome.bad(
                        facts,
                        left.stream()
                                .map(path -> translation.fileName() + ": " + path + " is incomplete or has errors")
                                .toList(),
                        line + ", " + left.size() + " left as they are");
    }

    private static boolean isRefused(Section section, Translation translation) {
        return translation.errors().stream()
                .anyMatch(problem -> section.texts().values().stream().anyMatch(value -> value.has(problem)));
    }

    /** Takes over what is finished in these XLIFF files. If something is wrong in any of them, nothing is written. */
    public List<Outcome> readXliff(List<Path> paths) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Path path : paths) {
            outcomes.add(readXliff(path, texts));
        }
        if (outcomes.stream().allMatch(Outcome::isGood)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                files.write(text.getKey(), text.getValue());
            }
        }
        return outcomes;
    }

    /** @param texts the new texts of translation files by language, to which that of this file is added */
    private Outcome readXliff(Path path, Map<String, String> texts) throws IOException {
        Xliff xliff = XliffReader.read(bytes(path), files.fileName());
        Optional<String> language = LanguageTag.of(xliff.language());
        if (language.isEmpty() || !xliff.faults().isEmpty()) {
            return refused(path, xliff.faults());
        }
        String pending = texts.get(language.get());
        Translation before = pending == null ? files.readOrCreate(language.get()) : files.with(language.get(), pending);
        if (before.document().isEmpty()) {
            return unfit(before);
        }
        Taken taken = Intake.of(files, before, xliff.units());
        if (!taken.faults().isEmpty()) {
            return refused(path, taken.faults());
        }
        if (taken.finished() > 0) {
            texts.put(language.get(), taken.text());
        }
        return taken(before, path, taken);
    }

    private Outcome taken(Translation translation, Path path, Taken taken) {
        Map<String, Object> facts = facts(translation);
        facts.put("xliff", path.toString());
        facts.put("finished", taken.finished());
        facts.put("open", taken.open());
        facts.put("outdated", taken.outdated());
        facts.put("unknown", taken.unknown());
        List<String> lines = new ArrayList<>();
        lines.add(translation.fileName() + ": " + taken.finished() + " taken over, " + taken.open()
                + " still to translate");
        if (taken.outdated() > 0) {
            lines.add("  " + taken.outdated() + " from an English that has changed since, so they stay stale");
        }
        if (!taken.unknown().isEmpty()) {
            lines.add("  " + taken.unknown().size() + " that the catalog no longer has, left out: "
                    + taken.unknown().stream().limit(MOST_UNKNOWN).collect(Collectors.joining(", "))
                    + (taken.unknown().size() > MOST_UNKNOWN ? ", …" : ""));
        }
        if (taken.finished() > 0 && !english.languages().contains(translation.language())) {
            lines.add("  add '" + translation.language() + "' to 'languages' of " + files.fileName() + " to use it");
        }
        return new Outcome(facts, lines, true);
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(XliffReader.MAX_BYTES + 1);
        }
    }

    private static Outcome refused(Path path, List<Fault> faults) {
        List<String> lines = faults.stream()
                .map(fault ->
                        path + ":" + fault.place().line() + ":" + fault.place().column() + ": error " + fault.text())
                .toList();
        return Outcome.bad(
                Json.object("xliff", path.toString()),
                lines,
                path + ": nothing was taken over, because of " + count(faults.size(), "error"));
    }

    private Outcome unfit(Translation translation) {
        return Outcome.bad(
                facts(translation),
                lines(translation.errors()),
                translation.exists()
                        ? translation.fileName() + " cannot be read; correct these errors first"
                        : "there is no " + translation.fileName());
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }

    private static Map<String, Object> facts(Translation translation) {
        return Json.object("language", translation.language(), "file", translation.fileName());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
