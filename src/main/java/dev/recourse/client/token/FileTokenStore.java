package dev.recourse.client.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the refresh token of one account in a file, which several processes may share. Only the owner of the file may
 * read or write it; a file that others may read or write, a symbolic link, and a file that this class did not write are
 * reported by a {@link TokenStoreException}, and neither used nor replaced. A file is replaced as a whole. Beside it,
 * there is a file {@code NAME.lock} for the lock, which ends with the process that has it.
 */
public final class FileTokenStore implements TokenStore {

    private static final String HEAD = "recourse refresh token, version 1\n";
    private static final int MAX_BYTES = HEAD.length() + Token.MAX_LENGTH + 1;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> FOR_THE_OWNER = PosixFilePermissions.asFileAttribute(OWNER);

    private final Path file;
    private final FileLocks locks;

    private FileTokenStore(Path file) {
        this.file = file;
        this.locks = new FileLocks(file.resolveSibling(file.getFileName() + ".lock"), FOR_THE_OWNER);
    }

    /**
     * The store in this file, which need not exist; its folder must.
     *
     * @throws IllegalArgumentException if there is no such folder, or its file system has no POSIX permissions, as on
     *     Windows
     */
    public static FileTokenStore at(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getFileName() == null || absolute.getParent() == null) {
            throw new IllegalArgumentException(file + " is not a file");
        }
        if (!absolute.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            throw new IllegalArgumentException("the file system of " + file
                    + " has no POSIX permissions, so that others could read the token; implement TokenStore instead");
        }
        if (!Files.isDirectory(absolute.getParent())) {
            throw new IllegalArgumentException("there is no folder " + absolute.getParent() + " for " + file);
        }
        return new FileTokenStore(absolute);
    }

    @Override
    public Optional<String> load() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        return Optional.of(token(text()));
    }

    @Override
    public void save(String refreshToken) throws IOException {
        if (exists() && !text().startsWith(HEAD)) {
            throw foreign();
        }
        Path next = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new", FOR_THE_OWNER);
        try {
            write(next, HEAD + refreshToken + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    @Override
    public void forget(String refreshToken) throws IOException {
        if (load().filter(refreshToken::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public Optional<AutoCloseable> tryLock() throws IOException {
        return locks.tryLock();
    }

    private static void write(Path to, String text) throws IOException {
        FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
        try {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } finally {
            channel.close();
        }
    }

    /** Whether there is a file that may be read; one that may not is reported. */
    private boolean exists() throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new TokenStoreException(file + " is a symbolic link; name the file that it leads to");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw foreign();
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        if (!OWNER.containsAll(granted)) {
            throw new TokenStoreException(file + " is open to others (" + PosixFilePermissions.toString(granted)
                    + "); give it the permissions rw-------");
        }
        return true;
    }

    private String text() throws IOException {
        InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? "" : new String(bytes, StandardCharsets.US_ASCII);
        } finally {
            in.close();
        }
    }

    private String token(String text) throws TokenStoreException {
        if (!text.startsWith(HEAD)) {
            throw foreign();
        }
        String token = text.endsWith("\n") ? text.substring(HEAD.length(), text.length() - 1) : "";
        if (!RefreshTokens.isRefreshToken(token)) {
            throw new TokenStoreException(file + " is damaged; delete it, and sign in again");
        }
        return token;
    }

    private TokenStoreException foreign() {
        return new TokenStoreException(file + " is not a file of refresh tokens; it is left as it is");
    }

    @Override
    public String toString() {
        return "refresh token in " + file;
    }
}
