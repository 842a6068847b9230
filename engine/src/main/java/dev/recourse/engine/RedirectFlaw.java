package dev.recourse.engine;

/** Why a redirect's target is not followed. */
public enum RedirectFlaw {
    /** There is no target. */
    MISSING("no URL was sent"),
    /** The close reason has 123 bytes or more, so its end may be missing (RFC 6455, section 5.5). */
    CUT("the close reason has 123 bytes or more, so the URL may be cut off"),
    /** The URL has characters outside ASCII. */
    NOT_ASCII("the URL is not plain ASCII"),
    /** The text is not a URL (RFC 3986). */
    MALFORMED("the text is not a URL"),
    /** The URL has no scheme or no host. */
    NOT_ABSOLUTE("the URL has no scheme or no host"),
    /** The scheme is not one that the catalog allows. */
    SCHEME("its scheme is not allowed"),
    /** The URL carries a user name or a password. */
    USER_INFO("it carries user info"),
    /** The URL carries a fragment. */
    FRAGMENT("it carries a fragment"),
    /** The port is not between 1 and 65535. */
    PORT("its port is not between 1 and 65535"),
    /** The host is not on the catalog's allow-list. */
    HOST("its host is not on the allow-list");

    private final String text;

    RedirectFlaw(String text) {
        this.text = text;
    }

    /** The flaw as a clause, such as {@code its host is not on the allow-list}. */
    public String text() {
        return text;
    }
}
