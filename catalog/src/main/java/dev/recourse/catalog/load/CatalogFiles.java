package dev.recourse.catalog.load;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A source of files that reports what it cannot read instead of throwing. */
final class CatalogFiles {

    private final Function<String, Optional<byte[]>> source;

    CatalogFiles(Function<String, Optional<byte[]>> source) {
        this.source = source;
    }

    /** The file with this name; empty if it does not exist or cannot be read. Only the latter is reported. */
    Optional<SourceFile> find(String name, Report report) {
        try {
            return source.apply(name).map(bytes -> new SourceFile(name, bytes));
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
        return reason == null || reason.isBlank() ? "the system gives no reason" : reason;
    }

    private static @Nullable String reason(@Nullable Throwable cause) {
        return cause == null ? null : cause.getMessage();
    }

    /** The file with this name in the folder of another file, else the one that the source finds by the name alone. */
    Optional<SourceFile> findBeside(SourceFile neighbor, String name, Report report) {
        String sibling = neighbor.folder() + name;
        return find(sibling, report.about(sibling)).or(() -> find(name, report.about(name)));
    }
}
