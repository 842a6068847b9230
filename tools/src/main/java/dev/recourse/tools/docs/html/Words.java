package dev.recourse.tools.docs.html;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Protocol;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.JavaExample;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.MovedPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the pages say what the facts name. */
final class Words {

    private static final int LONGEST_NUMBER = 12;
    private static final String HTTPS = "https://";

    private Words() {}

    /** Code and name, such as {@code 4006 Rate Limit}; the name alone if the code is a word too. */
    static String full(ErrorLink link) {
        return isNumber(link) ? link.code() + " " + link.name() : link.name();
    }

    /** Whether the code is a number, or so short and with digits that it reads like one, such as {@code 5.7.1}. */
    static boolean isNumber(ErrorLink link) {
        return link.code().length() <= LONGEST_NUMBER && link.code().chars().anyMatch(Character::isDigit);
    }

    /** Who acts, with the part that they have. */
    static String actor(String name) {
        return switch (name) {
            case "client" -> "the client, by itself";
            case "developer" -> "the developer of the client";
            case "account-owner" -> "the owner of the account";
            case "end-user" -> "the person who uses the application";
            case "operator" -> "the operator of the service";
            default -> name;
        };
    }

    /** Who acts, in few words. */
    static String actors(List<String> names) {
        return names.stream().map(name -> name.replace('-', ' ')).collect(Collectors.joining(", "));
    }

    /** A number of things, such as {@code 1,243 errors}. */
    static String count(int number, String what) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? what : what + "s");
    }

    static String protocol(Protocol protocol) {
        return switch (protocol) {
            case WEBSOCKET -> "WebSocket close codes";
            case HTTP -> "HTTP statuses";
            case PLAIN -> "Codes";
        };
    }

    static String kind(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> "tries again, after a delay";
            case REFRESH -> "obtains new credentials, or whatever the error asks for, and tries again";
            case REDIRECT -> "tries again at another address";
            case GIVE_UP -> "stops, and says who must act";
        };
    }

    /** What is prescribed, without its kind, which stands before it. */
    static String rule(DecisionKind kind, String remedy) {
        String word = kind.text().replace('-', ' ');
        if (!remedy.startsWith(word)) {
            return remedy;
        }
        String rest = remedy.substring(word.length());
        return rest.startsWith(",") ? rest.substring(1).strip() : rest.strip();
    }

    static String why(MovedPage.Why why) {
        return switch (why) {
            case CODE -> "This code is";
            case FORMER_KEY -> "This error has another name now";
            case SYNONYM -> "This is another name of";
        };
    }

    static String purpose(JavaExample.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    static String direction(Language language) {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /** An address as people read it, without the scheme that nearly all have. */
    static String address(String url) {
        return url.startsWith(HTTPS) ? url.substring(HTTPS.length()) : url;
    }
}
