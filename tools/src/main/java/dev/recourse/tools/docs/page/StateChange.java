package dev.recourse.tools.docs.page;

import dev.recourse.engine.SessionStatus;

/**
 * A change of a session's state. Events that leave it as it is are not among them.
 *
 * @param from the state before
 * @param event what happens, such as {@code fails, and goes on}
 * @param to the state after
 */
public record StateChange(SessionStatus from, String event, SessionStatus to) {}
