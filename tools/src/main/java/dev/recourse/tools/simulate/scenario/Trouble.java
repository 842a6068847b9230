package dev.recourse.tools.simulate.scenario;

import java.util.Locale;

/** What a client can meet. The catalog says which code it has. */
public enum Trouble {
    LOST("the connection breaks without a word"),
    RESTARTED("the server closes the connection because it restarts"),
    SHED("the server closes the connection because it is overloaded"),
    DROPPED("the server closes the connection because of a limit"),
    REFUSED("no connection can be made"),
    TIMED_OUT("no answer arrives in time"),
    BUSY("the server's queue is full"),
    FAULTY("the server answers that it cannot serve"),
    LIMITED("a limit rejects the request"),
    EXPIRED("the token has expired"),
    TOKENS_BUSY("the token endpoint's queue is full"),
    MOVED("the client belongs to another region");

    private final String meaning;

    Trouble(String meaning) {
        this.meaning = meaning;
    }

    /** What happens, as a clause. */
    public String meaning() {
        return meaning;
    }

    /** The name on the command line, such as {@code tokens-busy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
