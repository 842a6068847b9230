package dev.recourse.tools.decide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines that end with a line feed. A line that is too long is skipped and reported as {@link #TOO_LONG}. */
final class Lines {

    /** The longest accepted line, in bytes: enough for a whole body, all of whose characters are escaped. */
    static final int MAX_LENGTH = 1_048_576;

    /** Returned for a line that was too long. */
    static final byte[] TOO_LONG = new byte[0];

    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private byte[] line = new byte[1_024];

    Lines(InputStream in) {
        this.in = in;
    }

    /** Whether reading would not block. */
    boolean isReady() throws IOException {
        return position < filled || in.available() > 0;
    }

    /** The next line without its line feed, {@link #TOO_LONG}, or null at the end of the input. */
    byte @Nullable [] next() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any ? finished(length) : null;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length = keep(length, end);
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                return finished(length);
            }
        }
    }

    private int keep(int length, int end) {
        int total = Math.min(MAX_LENGTH + 1, length + end - position);
        if (total > line.length) {
            line = Arrays.copyOf(line, Math.min(MAX_LENGTH + 1, Math.max(total, line.length * 2)));
        }
        System.arraycopy(buffer, position, line, length, total - length);
        return total;
    }

    private byte[] finished(int length) {
        return length > MAX_LENGTH ? TOO_LONG : Arrays.copyOf(line, length);
    }
}
