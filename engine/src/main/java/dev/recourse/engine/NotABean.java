package dev.recourse.engine;

/**
 * A value that libraries for JSON would write without most of what it holds, because it has few methods that are named
 * like a bean's. With this one, they fail instead.
 */
interface NotABean {

    /**
     * Always throws.
     *
     * @throws UnsupportedOperationException always; the message says how to write the value as JSON
     * @deprecated only for libraries that look for such methods
     */
    @Deprecated
    default Object getJson() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " is not a bean; write it with recourse-jackson, or write its domain and code");
    }
}
