package dev.recourse.tools.translate;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.Original;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.MessageText;
import dev.recourse.tools.translate.TranslationTexts.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A catalog's own texts in one language, complete or not.
 *
 * @param catalog the English
 * @param language the language tag
 * @param fileName the name of the file, which may be missing
 * @param exists whether there is a file
 * @param document what the file holds; empty if there is none, or none that can be read
 * @param sections the texts of the file
 * @param sentences what there is to translate, in the order of the catalog
 * @param errors what the catalog's checks say about the file
 */
record Translation(
        Catalog catalog,
        String language,
        String fileName,
        boolean exists,
        Optional<YamlDocument> document,
        Map<String, Section> sections,
        List<Sentence> sentences,
        List<Problem> errors) {

    /** What is wrong with the form of a file: such a file is not touched. */
    private static final Set<String> FORM = form();

    private static Set<String> form() {
        Set<Complaint> form = EnumSet.range(Complaint.UNREADABLE, Complaint.LONG_LINE);
        form.remove(Complaint.CONTROL_CHARACTER);
        form.addAll(List.of(
                Complaint.NOT_A_MAPPING, Complaint.NOT_A_TEXT, Complaint.OTHER_CATALOG, Complaint.OTHER_LANGUAGE));
        return form.stream().map(Complaint::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The translation in this text. */
    static Translation of(
            Catalog catalog, String language, String fileName, Optional<String> text, List<Problem> errors) {
        Optional<YamlDocument> document = isOfGoodForm(errors) ? text.flatMap(YamlDocument::read) : Optional.empty();
        Map<String, Section> sections = document.map(TranslationTexts::of).orElse(Map.of());
        List<Sentence> sentences = new ArrayList<>();
        for (Original original : catalog.originals()) {
            Section section = sections.getOrDefault(original.path(), Section.EMPTY);
            boolean isStale = section.source()
                    .filter(source ->
                            !source.equals(original.source(section.texts().keySet())))
                    .isPresent();
            translatable(original, section)
                    .forEach((key, english) ->
                            sentences.add(sentence(original, key, english, section, isStale, errors)));
        }
        return new Translation(
                catalog, language, fileName, text.isPresent(), document, sections, List.copyOf(sentences), errors);
    }

    private static boolean isOfGoodForm(List<Problem> errors) {
        return errors.stream().noneMatch(problem -> FORM.contains(problem.id()));
    }

    /** The texts that a section must have, and those of the defaults that it has all the same. */
    private static Map<String, MessageText> translatable(Original original, Section section) {
        Map<String, MessageText> texts = Sentence.all(original);
        texts.keySet()
                .removeIf(key ->
                        !original.texts().containsKey(key) && !section.texts().containsKey(key));
        return texts;
    }

    private static Sentence sentence(
            Original original,
            String key,
            MessageText english,
            Section section,
            boolean isStale,
            List<Problem> errors) {
        Optional<TranslationTexts.Value> value =
                Optional.ofNullable(section.texts().get(key));
        boolean isRefused =
                value.filter(text -> errors.stream().anyMatch(text::has)).isPresent();
        Progress progress =
                value.isEmpty() ? Progress.MISSING : isStale || isRefused ? Progress.STALE : Progress.TRANSLATED;
        return new Sentence(original, key, english, value.map(TranslationTexts.Value::text), progress);
    }

    /** Whether the file is of the right form, or there is none, so that texts can be put into it. */
    boolean canBeEdited() {
        return document.isPresent() || !exists;
    }

    /** What the file has for this path. */
    Section section(String path) {
        return sections.getOrDefault(path, Section.EMPTY);
    }

    /** How many texts are translated that far. */
    long count(Progress progress) {
        return sentences.stream()
                .filter(sentence -> sentence.progress() == progress)
                .count();
    }

    /** Whether nothing is missing or wrong, so that the catalog's checks accept it. */
    boolean isAccepted() {
        return errors.isEmpty() && count(Progress.MISSING) == 0;
    }
}
