package dev.recourse.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses files, which may have several parts, such as those that were appended to each other. */
final class Gzip {

    private static final int BUFFER = 65_536;

    private Gzip() {}

    /** The contents of all parts. The stream is closed if it does not begin like one. */
    static InputStream decompressed(InputStream stream) throws IOException {
        try {
            return new GZIPInputStream(new Remaining(stream), BUFFER);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /** Says whether it has ended. A stream from a network may say that nothing is available although more will come. */
    private static final class Remaining extends PushbackInputStream {

        Remaining(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
