package dev.recourse.engine;

/**
 * A value that libraries for JSON would write without most of what it holds, because it has few methods that are named
 * like a bean's. With this one, they fail instead. Public, because such libraries cannot call it otherwise.
 */
public interface NotABean {

    /**
     * Always throws.
     *
     * @throws UnsupportedOperationException always; the message says how to write codes and failures as JSON
     * @deprecated only for libraries that look for such methods
     */
    @Deprecated
    default Object getJson() {
        throw new UnsupportedOperationException(
                getClass().getSimpleName()
                        + " is not a bean, and most of what it holds would be missing; recourse-jackson writes codes and failures");
    }
}
