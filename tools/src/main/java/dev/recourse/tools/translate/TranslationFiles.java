package dev.recourse.tools.translate;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The translations beside a catalog's file. */
final class TranslationFiles {

    private static final String SUFFIX = ".yaml";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final CatalogSource source;
    private final Catalog english;

    /** @param english the catalog in the file, without its translations */
    TranslationFiles(Path file, CatalogPath path, Catalog english) {
        this.file = file;
        this.source = path.beside(file);
        this.english = english;
    }

    /** The name of the catalog's file without its ending. */
    String name() {
        String name = fileName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** The name of the catalog's file. */
    String fileName() {
        return CatalogPath.name(file);
    }

    /** The file of a translation. */
    Path file(String language) {
        return file.resolveSibling(name() + "." + language + SUFFIX);
    }

    /** The translation as its file has it; if there is none, as a new file would. */
    Translation readOrCreate(String language) {
        return Files.exists(file(language)) ? read(language) : with(language, header(language));
    }

    private String header(String language) {
        return "# What the people in front of an application read, in "
                + Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH) + ". The original is " + fileName()
                + ".\nrecourse: 1\ntranslates: " + english.name() + "\nlanguage: " + language + "\n";
    }

    /** The translation as its file has it. */
    Translation read(String language) {
        Path translation = file(language);
        Optional<String> text = Files.exists(translation)
                ? source.read(CatalogPath.name(translation)).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
        return translation(language, text, source);
    }

    /** The translation as its file would have it with this text. */
    Translation with(String language, String text) {
        String name = CatalogPath.name(file(language));
        CatalogSource changed = wanted ->
                wanted.equals(name) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : source.read(wanted);
        return translation(language, Optional.of(text), changed);
    }

    private Translation translation(String language, Optional<String> text, CatalogSource files) {
        String name = CatalogPath.name(file(language));
        List<Problem> errors = text.isEmpty()
                ? List.of()
                : new CatalogReader(files)
                        .read(fileName(), List.of(language)).errors().stream()
                                .filter(problem -> problem.file().equals(name))
                                .toList();
        Optional<String> written = text.map(
                given -> given.startsWith(BYTE_ORDER_MARK) ? given.substring(BYTE_ORDER_MARK.length()) : given);
        return Translation.of(english, language, name, written, errors);
    }

    /** Writes the file of a translation. */
    void write(String language, String text) throws IOException {
        write(file(language), text);
    }

    /** Writes a file as a whole: whatever happens, there is the old text or the new one. */
    static void write(Path path, String text) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path;
        Path part = target.resolveSibling(CatalogPath.name(target) + ".part");
        try {
            Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(part + " is in the way; remove it, if nobody else writes the file now", e);
        }
        try {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
