package dev.recourse.client.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Locks on one file between processes, and within this one. On Linux, closing any channel to a file gives up all locks
 * that the process has on it. So a channel that found the file locked by this process stays open for the next try, and
 * one text per file, which is the same object for all class loaders, guards every try and every close.
 */
final class FileLocks {

    private final Path file;
    private final FileAttribute<?> attribute;
    private final Object guard;
    private @Nullable FileChannel channel;

    FileLocks(Path file, FileAttribute<?> attribute) {
        this.file = file;
        this.attribute = attribute;
        this.guard = ("dev.recourse lock " + file).intern();
    }

    /** The lock, or empty if somebody else has it. */
    Optional<AutoCloseable> tryLock() throws IOException {
        synchronized (guard) {
            FileChannel open = channel != null ? channel : open();
            channel = open;
            FileLock lock;
            try {
                lock = open.tryLock();
            } catch (OverlappingFileLockException e) {
                return Optional.empty();
            }
            if (lock == null) {
                close();
                return Optional.empty();
            }
            return Optional.of(() -> {
                synchronized (guard) {
                    lock.release();
                    close();
                }
            });
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                attribute);
    }

    private void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
