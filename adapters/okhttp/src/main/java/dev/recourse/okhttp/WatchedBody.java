package dev.recourse.okhttp;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp does not send again by itself, and that knows whether it was touched. */
final class WatchedBody extends RequestBody {

    private final RequestBody body;
    private volatile boolean touched;
    /** The most bytes that an attempt had. */
    private volatile long most;

    private volatile boolean cameOutShort;

    WatchedBody(RequestBody body) {
        this.body = body;
    }

    /** Whether it can be written once more. */
    boolean isRepeatable() {
        return !touched || !(body.isOneShot() || body.isDuplex());
    }

    /** Whether it ended before it was as long as in an earlier attempt. */
    boolean cameOutShort() {
        return cameOutShort;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isDuplex() {
        return body.isDuplex();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        touched = true;
        if (body.isDuplex()) {
            body.writeTo(sink);
            return;
        }
        Counting counting = new Counting(sink);
        BufferedSink counted = Okio.buffer(counting);
        body.writeTo(counted);
        counted.emit();
        if (counting.bytes < most) {
            cameOutShort = true;
            throw new IOException("the body is shorter than in an earlier attempt");
        }
        most = counting.bytes;
    }

    private static final class Counting extends ForwardingSink {
        private long bytes;

        Counting(Sink to) {
            super(to);
        }

        @Override
        public void write(Buffer source, long count) throws IOException {
            bytes += count;
            super.write(source, count);
        }
    }
}
