package dev.recourse.client.io;

import dev.recourse.engine.ShownText;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cause of an error as a text for people. It has no secrets: only errors of the network are quoted, and of these
 * neither addresses, which may have a query, nor what stands in quotes, which the peer sent.
 */
public final class ErrorText {

    private static final int MOST = 200;

    private ErrorText() {}

    /** The first message among the error and its causes, else the name of its class. */
    public static String of(Throwable error) {
        Throwable cause = Stages.cause(error);
        if (Stages.chain(cause).anyMatch(ErrorText::isUnknownHost)) {
            return "the host is unknown";
        }
        return Stages.chain(cause)
                .filter(ErrorText::isOfTheNetwork)
                .map(ErrorText::message)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> cause.getClass().getSimpleName());
    }

    private static boolean isUnknownHost(Throwable error) {
        return error instanceof UnknownHostException || error instanceof UnresolvedAddressException;
    }

    private static boolean isOfTheNetwork(Throwable error) {
        return error instanceof IOException || error instanceof TimeoutException;
    }

    private static String message(Throwable error) {
        String text = Guarded.<Optional<String>>get(
                        () -> Optional.ofNullable(error.getMessage()), e -> Optional.empty())
                .orElse("");
        int quote = text.indexOf('"');
        String unquoted = (quote < 0 ? text : text.substring(0, quote)).strip();
        return ShownText.of(withoutAddresses(unquoted.endsWith(":") ? cut(unquoted) : unquoted), MOST);
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static String withoutAddresses(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> word.contains("://") || word.indexOf('?') >= 0 || word.indexOf('@') >= 0 ? "…" : word)
                .collect(Collectors.joining(" "));
    }
}
