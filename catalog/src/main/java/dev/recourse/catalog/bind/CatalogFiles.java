package dev.recourse.catalog.bind;

import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Report;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source of files, without exceptions. */
final class CatalogFiles {

    static final String SUFFIX = ".yaml";

    private final CatalogSource source;

    CatalogFiles(CatalogSource source) {
        this.source = source;
    }

    /** A file's name and its bytes. */
    static final class Text {

        private final String file;
        private final byte[] bytes;

        Text(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        String file() {
            return file;
        }

        byte[] bytes() {
            return bytes;
        }

        /** The path in front of the name, with its separator; empty if there is none. */
        String folder() {
            return file.substring(0, file.length() - simpleName().length());
        }

        String simpleName() {
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }

        /** The name by which other catalogs include it. */
        String catalogName() {
            String name = simpleName();
            return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        }
    }

    /** The file of this name; the report tells if it is there and cannot be read. */
    Optional<Text> find(String file, Report report) {
        try {
            return source.read(file).map(bytes -> new Text(file, bytes));
        } catch (UncheckedIOException e) {
            report.add(Complaint.UNREADABLE, Mark.START, why(e));
            return Optional.empty();
        }
    }

    private static String why(UncheckedIOException e) {
        Throwable cause = e.getCause();
        if (cause instanceof AccessDeniedException) {
            return "access was denied";
        }
        String reason = cause instanceof FileSystemException file ? file.getReason() : reason(cause);
        return reason == null || reason.isBlank() ? "the system does not say why" : reason;
    }

    private static @Nullable String reason(@Nullable Throwable cause) {
        return cause == null ? null : cause.getMessage();
    }

    /** The file in the folder of another one, or else the one that the source knows by its name alone. */
    Optional<Text> findBeside(Text other, String file, Report report) {
        String sibling = other.folder() + file;
        return find(sibling, report.about(sibling)).or(() -> find(file, report.about(file)));
    }
}
