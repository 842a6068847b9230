package dev.recourse.tools.vectors;

import dev.recourse.engine.Policy;
import dev.recourse.engine.StateText;
import java.util.ArrayList;
import java.util.List;

/** Texts of states: those that sessions of a process reached, and others that must be refused. */
final class StateTexts {

    private static final int KEPT = 8;
    private static final char BAR = '|';

    private final Policy policy;
    private final Draw draw;
    private final List<String> texts = new ArrayList<>();

    StateTexts(Policy policy, Draw draw) {
        this.policy = policy;
        this.draw = draw;
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

    /** One that was reached, the last most often; or one that was not. */
    String next() {
        String last = texts.get(texts.size() - 1);
        return switch (draw.below(10)) {
            case 0, 1, 2, 3 -> last;
            case 4, 5 -> draw.pick(texts);
            case 6 -> damaged(last);
            case 7 -> foreign(last);
            default -> impossible(last);
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

    private String foreign(String text) {
        return switch (draw.below(8)) {
            case 0 -> OddTexts.any(draw);
            case 1 -> text.replaceFirst("^r[0-9]+", "r" + draw.pick("1", "99", "999", "9999", "", "x"));
            case 2 -> draw.oneIn(8) ? text + "z".repeat(StateText.MAX_LENGTH) : "";
            case 3 -> " " + text;
            default -> signed(text.replace(policy.fingerprint(), draw.pick("00000000", "", "x")));
        };
    }

    /** One with a right checksum, whose values no state of the policy can have. */
    private String impossible(String text) {
        List<String> fields = new ArrayList<>(List.of(text.split("\\|", -1)));
        int field = draw.pick(2, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        fields.set(
                field,
                draw.pick("zzzzzzzzzz", "1y2p0ij32e8e7", "1y2p0ij32e8e8", "-1", "-", "", "1", "?", "uwss://example.org/", "enowhere", "1,1,1,1,1,1"));
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
