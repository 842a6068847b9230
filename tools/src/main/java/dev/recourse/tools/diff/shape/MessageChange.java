package dev.recourse.tools.diff.shape;

import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.Optional;

/** Compares the messages of a row as they are written, not those that it has because of others. */
final class MessageChange {

    private MessageChange() {}

    /**
     * Adds what differs in one language.
     *
     * @param isRecoveredAlike whether both rows recover, or neither does: else a row can have another message after a
     *     give-up without one that was written
     */
    static void add(
            TextChange change,
            String language,
            Pair<Messages> general,
            Optional<CodeMessages> before,
            Optional<CodeMessages> after,
            boolean isRecoveredAlike) {
        change.add(
                language, "message", text(before.map(CodeMessages::message)), text(after.map(CodeMessages::message)));
        change.add(language, "plain", plain(before), plain(after));
        String old = gaveUp(before, general.before().orElseThrow());
        String now = gaveUp(after, general.after().orElseThrow());
        if (isRecoveredAlike || !(old.isEmpty() || now.isEmpty())) {
            change.add(language, "gave-up", old, now);
        }
    }

    private static String text(Optional<MessageText> text) {
        return text.map(MessageText::text).orElse("");
    }

    private static String plain(Optional<CodeMessages> messages) {
        return text(
                messages.filter(texts -> !texts.plain().equals(texts.message())).map(CodeMessages::plain));
    }

    private static String gaveUp(Optional<CodeMessages> messages, Messages general) {
        return text(messages.filter(texts ->
                        !texts.gaveUp().equals(texts.plain()) && !texts.gaveUp().equals(general.gaveUp()))
                .map(CodeMessages::gaveUp));
    }
}
