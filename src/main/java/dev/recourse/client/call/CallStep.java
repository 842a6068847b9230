package dev.recourse.client.call;

/** What is to be done about a call: another attempt, now, or nothing any more. */
public sealed interface CallStep permits CallAttempt, CallEnd {}
