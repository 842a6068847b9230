package dev.recourse.tools.decide;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines that end with a line feed. A line that is too long is skipped and reported as {@link #TOO_LONG}. */
public final class Lines implements Closeable {

    /** The longest accepted line, in bytes: enough for a whole body, all of whose characters are escaped. */
    public static final int MAX_LENGTH = 1_048_576;

    /** Returned for a line that was too long. */
    public static final byte[] TOO_LONG = new byte[0];

    /** What is wrong with such a line. */
    public static final String TOO_LONG_PROBLEM = "the line is longer than " + MAX_LENGTH + " bytes";

    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;

    /** The position of the next line feed in the buffer, if it has been looked for; else before the position. */
    private int lineEnd = -1;

    private byte[] line = new byte[1_024];

    /** The lines of this stream, which is read ahead. */
    public Lines(InputStream in) {
        this.in = in;
    }

    /** Whether the next line has been read ahead, so that it is there without waiting. */
    boolean isReady() {
        if (position > lineEnd) {
            lineEnd = lineEnd();
        }
        return lineEnd < filled;
    }

    /** The position of the next line feed in the buffer; that of its end if there is none. */
    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The next line without its line feed, {@link #TOO_LONG}, or null at the end of the input. */
    public byte @Nullable [] next() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                lineEnd = -1;
                if (filled <= 0) {
                    filled = 0;
                    return any ? finished(length) : null;
                }
            }
            any = true;
            int end = position > lineEnd ? lineEnd() : lineEnd;
            length = keep(length, end);
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                return finished(length);
            }
        }
    }

    /** Whether there is nothing on the line. */
    public static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
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
