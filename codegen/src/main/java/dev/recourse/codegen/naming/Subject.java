package dev.recourse.codegen.naming;

import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.util.List;
import java.util.Optional;

/** What messages are about: a code, or the unlisted codes of a range. */
public sealed interface Subject permits CodePlan, RangePlan {

    /** The method of its message. */
    String method();

    /** Its English messages, if it has some. */
    Optional<CodeMessages> messages();

    /** Its messages in this language, if it has some. */
    Optional<CodeMessages> messages(Messages language);

    /** Whether the message after giving up equals the one without details in every language. */
    boolean endsPlainly();

    /** Whether the catalog prescribes a retry, refresh or redirect, if only in some cases. */
    boolean isRecoverable();

    /** The values that its reason carries. */
    List<Component> components();
}
