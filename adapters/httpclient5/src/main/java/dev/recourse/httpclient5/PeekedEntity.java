package dev.recourse.httpclient5;

import dev.recourse.client.Environment;
import dev.recourse.engine.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** The body of a response whose beginning was read to decide, and which is still there as a whole. */
final class PeekedEntity extends HttpEntityWrapper {

    /** How long the beginning may take; what has arrived by then is used. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LIMIT = Answer.MAX_BODY + 1;
    private static final int PART = 8 << 10;

    private final HttpEntity entity;
    private final byte[] start;
    private final boolean isAll;
    private final InputStream content;

    private PeekedEntity(HttpEntity entity, byte[] start, boolean isAll, InputStream rest) {
        super(entity);
        this.entity = entity;
        this.start = start;
        this.isAll = isAll;
        this.content = new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    /** Reads up to {@link #LIMIT} bytes of this response, which has this entity afterwards. */
    static PeekedEntity of(ClassicHttpResponse response, HttpEntity entity) {
        PeekedEntity peeked = of(entity);
        response.setEntity(peeked);
        return peeked;
    }

    private static PeekedEntity of(HttpEntity entity) {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        long end = Environment.SYSTEM.now() + PATIENCE.toMillis();
        try {
            InputStream in = entity.getContent();
            byte[] part = new byte[PART];
            int read = 0;
            while (start.size() < LIMIT && read >= 0 && Environment.SYSTEM.now() < end) {
                read = in.read(part, 0, Math.min(PART, LIMIT - start.size()));
                start.write(part, 0, Math.max(0, read));
            }
            return new PeekedEntity(entity, start.toByteArray(), read < 0, in);
        } catch (IOException cut) {
            return new PeekedEntity(entity, start.toByteArray(), false, new Cut(cut));
        }
    }

    /** The beginning as UTF-8. */
    String text() {
        return new String(start, StandardCharsets.UTF_8);
    }

    /** What is left of it without its connection. */
    HttpEntity beginning() {
        return new ByteArrayEntity(
                start, ContentType.parseLenient(getContentType()), getContentEncoding(), entity.isChunked());
    }

    @Override
    public boolean isRepeatable() {
        return isAll;
    }

    @Override
    public boolean isStreaming() {
        return !isAll;
    }

    @Override
    public InputStream getContent() {
        return isAll ? new ByteArrayInputStream(start) : content;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = getContent()) {
            in.transferTo(out);
        }
    }

    /** Fails as the body did. */
    private static final class Cut extends InputStream {
        private final IOException error;

        Cut(IOException error) {
            this.error = error;
        }

        @Override
        public int read() throws IOException {
            throw error;
        }

        @Override
        public int read(byte[] part, int from, int length) throws IOException {
            throw error;
        }
    }
}
