package dev.recourse.okhttp;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp does not send again by itself, and that knows whether it was touched. */
final class WatchedBody extends RequestBody {

    private final RequestBody body;
    private volatile boolean touched;

    WatchedBody(RequestBody body) {
        this.body = body;
    }

    /** Whether it can be written once more. */
    boolean isRepeatable() {
        return !touched || !(body.isOneShot() || body.isDuplex());
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
        body.writeTo(sink);
    }
}
