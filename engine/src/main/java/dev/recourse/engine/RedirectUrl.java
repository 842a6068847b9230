package dev.recourse.engine;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A redirect's target as read from the network: a well-formed URL, or what is wrong with it. {@link RedirectRules}
 * decide whether it may be followed.
 */
public final class RedirectUrl implements NotABean {

    /** The longest text that is read as a URL, in characters. */
    public static final int MAX_LENGTH = 2_048;

    static final int NO_PORT = -1;

    /** From the end of the scheme to the host: {@code ://}. */
    private static final int SLASHES = 3;

    private static final int ESCAPE_DIGITS = 2;

    static final RedirectUrl MISSING = new RedirectUrl(RedirectFlaw.MISSING);
    static final RedirectUrl CUT = new RedirectUrl(RedirectFlaw.CUT);

    /** Empty if there is a flaw. */
    private final String text;

    private final @Nullable RedirectFlaw flaw;
    /** The position of the colon after the scheme; the host comes three characters later. */
    private final int colon;

    private final int hostEnd;
    private final int port;
    private final int path;

    RedirectUrl(RedirectFlaw flaw) {
        this.text = "";
        this.flaw = flaw;
        this.colon = 0;
        this.hostEnd = 0;
        this.port = NO_PORT;
        this.path = 0;
    }

    /**
     * A well-formed URL.
     *
     * @param colon the position of the colon after the scheme; the host starts after two slashes
     * @param hostEnd the position after the host
     * @param port the port, or {@link #NO_PORT}
     * @param path the position after host and port: of the path, the query or the end
     */
    RedirectUrl(String text, int colon, int hostEnd, int port, int path) {
        this.text = text;
        this.flaw = null;
        this.colon = colon;
        this.hostEnd = hostEnd;
        this.port = port;
        this.path = path;
    }

    /** Reads a URL from any text. An empty text is a missing URL. */
    public static RedirectUrl read(String text) {
        if (text.isEmpty()) {
            return MISSING;
        }
        return text.length() > MAX_LENGTH ? new RedirectUrl(RedirectFlaw.MALFORMED) : UrlScanner.scan(text);
    }

    /** A target that could not be read as a URL, for this reason. */
    public static RedirectUrl of(RedirectFlaw flaw) {
        return new RedirectUrl(flaw);
    }

    /** The URL, unless it has a {@link #flaw()}. Created at each call. */
    public Optional<URI> uri() {
        return flaw == null ? Optional.of(URI.create(text)) : Optional.empty();
    }

    /** What is wrong with the text, if anything is. */
    public Optional<RedirectFlaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The URL as it was sent; an empty text if it has a flaw. */
    String text() {
        return text;
    }

    /** Whether it has this scheme, in any case. */
    boolean hasScheme(String scheme) {
        return colon == scheme.length() && Texts.areSame(text, 0, scheme, 0, colon);
    }

    /** Whether its host is this one, in any case; or ends with {@code .example.com} for {@code *.example.com}. */
    boolean hasHost(String pattern) {
        int host = colon + SLASHES;
        int from = pattern.startsWith("*.") ? 1 : 0;
        int length = pattern.length() - from;
        int start = hostEnd - length;
        return (from == 0 ? start == host : start > host) && Texts.areSame(text, start, pattern, from, length);
    }

    /**
     * Whether both URLs lead to the same place. The case of scheme, host and escapes makes no difference, nor does a
     * default port, or an empty path instead of a slash (RFC 3986, section 6.2).
     */
    boolean isSamePlaceAs(RedirectUrl other) {
        return colon == other.colon
                && hostEnd == other.hostEnd
                && Texts.areSame(text, 0, other.text, 0, hostEnd)
                && portOrDefault() == other.portOrDefault()
                && hasSamePathAndQuery(other);
    }

    private int portOrDefault() {
        return port == NO_PORT ? defaultPort() : port;
    }

    private int defaultPort() {
        return hasScheme("wss") || hasScheme("https") ? 443 : hasScheme("ws") || hasScheme("http") ? 80 : NO_PORT;
    }

    private boolean hasSamePathAndQuery(RedirectUrl other) {
        boolean isAlike = hasSlash() == other.hasSlash();
        int mine = isAlike || !hasSlash() ? path : path + 1;
        int theirs = isAlike || !other.hasSlash() ? other.path : other.path + 1;
        int length = text.length() - mine;
        if (length != other.text.length() - theirs) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(mine + i);
            char d = other.text.charAt(theirs + i);
            if (c != d && (digits == 0 || Texts.lower(c) != Texts.lower(d))) {
                return false;
            }
            digits = c == '%' ? ESCAPE_DIGITS : Math.max(0, digits - 1);
        }
        return true;
    }

    private boolean hasSlash() {
        return text.startsWith("/", path);
    }

    /** The URL in the form in which it is compared: equal for two URLs exactly if they lead to the same place. */
    String normalised() {
        StringBuilder normal = new StringBuilder(text.length() + 1);
        for (int i = 0; i < hostEnd; i++) {
            normal.append(Texts.lower(text.charAt(i)));
        }
        if (port != NO_PORT && port != defaultPort()) {
            normal.append(':').append(port);
        }
        if (!hasSlash()) {
            normal.append('/');
        }
        int digits = 0;
        for (int i = path; i < text.length(); i++) {
            char c = text.charAt(i);
            normal.append(digits > 0 ? Texts.upper(c) : c);
            digits = c == '%' ? ESCAPE_DIGITS : digits - 1;
        }
        return normal.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedirectUrl that && flaw == that.flaw && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The URL without its query, which may hold a secret; or what is wrong with it. */
    @Override
    public String toString() {
        if (flaw != null) {
            return flaw.text();
        }
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }
}
