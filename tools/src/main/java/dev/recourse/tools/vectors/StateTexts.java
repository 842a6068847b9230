package dev.recourse.tools.vectors;

import dev.recourse.engine.Policy;
import dev.recourse.engine.StateText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Texts of states: those that sessions of a process reached, and others that must be refused. */
final class StateTexts {

    private enum Kind {
        LAST(20),
        EARLIER(10),
        DAMAGED(5),
        FOREIGN(3),
        OTHER_VERSION(2),
        OTHER_POLICY(3),
        IMPOSSIBLE(10),
        TOO_LONG(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        static List<Kind> weighted() {
            List<Kind> kinds = new ArrayList<>();
            for (Kind kind : values()) {
                kinds.addAll(Collections.nCopies(kind.weight, kind));
            }
            return kinds;
        }
    }

    private static final int KEPT = 8;
    private static final char BAR = '|';

    private final Policy policy;
    private final Draw draw;
    private final Deck<Kind> kinds;
    private final List<String> texts = new ArrayList<>();

    StateTexts(Policy policy, Draw draw) {
        this.policy = policy;
        this.draw = draw;
        this.kinds = new Deck<>(Kind.weighted(), draw);
    }

    void clear() {
        texts.clear();
    }

    void add(String text) {
        if (texts.size() == KEPT) {
            texts.remove(0);
        }
        texts.add(text);
    }

    boolean hasAny() {
        return !texts.isEmpty();
    }

    /** One that was reached, the last most often; or one that must be refused. */
    String next() {
        String last = texts.get(texts.size() - 1);
        return switch (kinds.next()) {
            case LAST -> last;
            case EARLIER -> draw.pick(texts);
            case DAMAGED -> damaged(last);
            case FOREIGN -> draw.pick("", " " + last, OddTexts.any(draw), last.replaceFirst("^r", "s"));
            case OTHER_VERSION -> last.replaceFirst("^r[0-9]+", "r" + draw.pick("1", "99", "999"));
            case OTHER_POLICY -> signed(last.replace(policy.fingerprint(), draw.pick("00000000", "", "x")));
            case IMPOSSIBLE -> impossible(last);
            case TOO_LONG -> last + "z".repeat(StateText.MAX_LENGTH);
        };
    }

    private String damaged(String text) {
        int at = text.length() - 1 - draw.below(text.length() / 2);
        char changed = text.charAt(at) == '0' ? '1' : '0';
        return switch (draw.below(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + BAR;
            default -> text.substring(0, at) + changed + text.substring(at + 1);
        };
    }

    /** One with a right checksum, whose values no state of the policy can have. */
    private String impossible(String text) {
        List<String> fields = new ArrayList<>(List.of(text.split("\\|", -1)));
        int field = draw.pick(2, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        fields.set(
                field,
                draw.pick(
                        "zzzzzzzzzz",
                        "1y2p0ij32e8e7",
                        "1y2p0ij32e8e8",
                        "-1",
                        "-",
                        "",
                        "1",
                        "?",
                        "uwss://example.org/",
                        "enowhere",
                        "1,1,1,1,1,1"));
        return signed(String.join("|", fields));
    }

    /** The text with the checksum that belongs to it: FNV-1a with 32 bits over its UTF-16 units. */
    private static String signed(String text) {
        String body = text.substring(0, text.lastIndexOf(BAR));
        int hash = 0x811C9DC5;
        for (int i = 0; i < body.length(); i++) {
            hash = (hash ^ body.charAt(i)) * 0x01000193;
        }
        String digits = Integer.toHexString(hash);
        return body + BAR + "0".repeat(8 - digits.length()) + digits;
    }
}
