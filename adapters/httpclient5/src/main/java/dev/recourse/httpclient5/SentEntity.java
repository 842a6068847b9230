package dev.recourse.httpclient5;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** The body of a request, which knows whether it was touched. */
final class SentEntity extends HttpEntityWrapper {

    private volatile boolean touched;
    /** The most bytes that an attempt had. */
    private volatile long most;

    private volatile boolean cameOutShort;

    SentEntity(HttpEntity entity) {
        super(entity);
    }

    /** Whether it can be written once more. */
    boolean canBeSentAgain() {
        return !touched || isRepeatable();
    }

    /** Whether it ended before it was as long as in an earlier attempt. */
    boolean cameOutShort() {
        return cameOutShort;
    }

    @Override
    public InputStream getContent() throws IOException {
        touched = true;
        return super.getContent();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        touched = true;
        Counting counting = new Counting(out);
        super.writeTo(counting);
        if (counting.bytes < most) {
            cameOutShort = true;
            throw new IOException("the body is shorter than in an earlier attempt");
        }
        most = counting.bytes;
    }

    private static final class Counting extends FilterOutputStream {
        private long bytes;

        Counting(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            out.write(part, from, length);
            bytes += length;
        }

        /** The connection stays open. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
