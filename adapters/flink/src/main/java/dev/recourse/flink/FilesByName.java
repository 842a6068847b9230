package dev.recourse.flink;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.assigners.FileSplitAssigner;
import org.jspecify.annotations.Nullable;

/** Assigns files to readers in the order of their names, so that a single reader reads them as one log. */
final class FilesByName implements FileSplitAssigner {

    private final TreeSet<FileSourceSplit> files = new TreeSet<>(
            Comparator.comparing((FileSourceSplit file) -> file.path().toString()));

    FilesByName(Collection<FileSourceSplit> files) {
        this.files.addAll(files);
    }

    @Override
    public Optional<FileSourceSplit> getNext(@Nullable String host) {
        return Optional.ofNullable(files.pollFirst());
    }

    @Override
    public void addSplits(Collection<FileSourceSplit> added) {
        files.addAll(added);
    }

    @Override
    public Collection<FileSourceSplit> remainingSplits() {
        return List.copyOf(files);
    }
}
