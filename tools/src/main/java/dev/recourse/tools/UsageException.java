package dev.recourse.tools;

import java.nio.file.FileSystemException;

/** Wrong use of a command: exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** What went wrong with a file that a command reads or writes. */
    static UsageException of(FileSystemException problem) {
        String reason = problem.getReason() == null ? "" : ": " + problem.getReason();
        return new UsageException("cannot read or write " + problem.getFile() + reason);
    }
}
