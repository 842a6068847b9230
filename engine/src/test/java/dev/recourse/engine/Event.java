package dev.recourse.engine;

/** One thing that happens to a session, at a raw time: it may lie before the last one. */
sealed interface Event {

    long at();

    record Failed(long at, Failure failure, double random) implements Event {}

    record Ready(long at) implements Event {}

    record Resume(long at) implements Event {}

    record End(long at, boolean success) implements Event {}
}
