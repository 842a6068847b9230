package dev.recourse.tools.vectors;

import dev.recourse.engine.RedirectRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Targets of redirects: some that the rules allow, in several spellings, and some that must be refused. */
final class Targets {

    private static final List<String> LABELS = List.of("a", "b", "A", "c.d");
    private static final List<String> ALLOWED_ENDS = List.of(
            "", "/", "/x", "/x?y=z", ":443/", ":444/x", "/%c3%a9", "/%C3%A9", "/a/../b", "/;p=1,2", ":/x", "/x?", "?y");
    private static final List<String> REFUSED_ENDS = List.of(
            "/x#y",
            ":0/",
            ":99999/",
            ":99999999999/",
            ":x/",
            "/\u00E9",
            "/ ",
            "/%2g",
            "\\x",
            "/\u0000",
            "/x\n",
            "@evil.example/");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "x",
            "//a",
            "/only/a/path",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "wss:a",
            "wss:///x",
            "wss://",
            "wss://user@example.org/",
            "wss://user:secret@example.org/",
            "wss://example.org",
            "wss://127.0.0.1/",
            "wss://127.1/",
            "wss://2130706433/",
            "wss://[::1]/",
            "wss://[::ffff:127.0.0.1]/",
            "wss://[::1%25eth0]/",
            "wss://[::1",
            "ws://localhost:8080/x",
            "http://localhost/",
            "ftp://example.org/",
            "wss://\u0430.example.org/",
            "wss://xn--80ak6aa92e.example.org/",
            "wss://-a.example.org/",
            "wss://a..example.org/",
            "wss://example.org./",
            "w\u017Fs://example.org/",
            "1ws://example.org/");

    private final Draw draw;
    private final List<String> schemes;
    private final List<String> hosts = new ArrayList<>();
    private int used;

    Targets(RedirectRules rules, Draw draw) {
        this.draw = draw;
        this.schemes = rules.schemes().isEmpty() ? List.of("wss") : rules.schemes();
        for (String host : rules.hosts()) {
            LABELS.forEach(label -> hosts.add(host.replace("*", label)));
        }
        if (hosts.isEmpty()) {
            hosts.add("example.org");
        }
    }

    /** One that is allowed and was not used before. */
    String fresh() {
        used++;
        return origin() + "/" + used;
    }

    /** One of few that are allowed, so that loops occur; or one that should be refused. */
    String any() {
        return switch (draw.below(10)) {
            case 0 -> draw.pick(HOSTILE);
            case 1 -> origin() + draw.pick(REFUSED_ENDS);
            case 2 -> hostile();
            case 3 -> spelled(origin()) + draw.pick(ALLOWED_ENDS);
            case 4 -> origin() + draw.pick(ALLOWED_ENDS);
            case 5 -> fresh();
            default -> schemes.get(0) + "://" + hosts.get(0) + "/" + draw.below(4);
        };
    }

    private String origin() {
        return draw.pick(schemes) + "://" + draw.pick(hosts);
    }

    private String spelled(String origin) {
        return draw.oneIn(2) ? origin.toUpperCase(Locale.ROOT) : draw.pick("", " ") + origin;
    }

    /** One that looks allowed. */
    private String hostile() {
        String scheme = draw.pick(schemes);
        String host = draw.pick(hosts);
        return switch (draw.below(8)) {
            case 0 -> scheme + "://evil" + host + "/";
            case 1 -> scheme + "://" + host + ".example.org/";
            case 2 -> scheme + "://" + host + "@example.org/";
            case 3 -> scheme + "://example.org/" + host;
            case 4 -> scheme + "://" + host.substring(host.indexOf('.') + 1) + "/";
            case 5 -> scheme + "://" + host + "/" + "z".repeat(draw.pick(100, 2_020, 2_100));
            case 6 -> "ftp://" + host + "/";
            default -> scheme + ":/" + host + "/";
        };
    }
}
