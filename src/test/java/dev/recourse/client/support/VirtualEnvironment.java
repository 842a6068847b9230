package dev.recourse.client.support;

import dev.recourse.client.Environment;
import dev.recourse.client.Scheduler;
import dev.recourse.testkit.VirtualTime;

/** An environment whose time passes when a test says so, and whose sessions run on the threads that report to them. */
public final class VirtualEnvironment {

    private VirtualEnvironment() {}

    public static Environment at(VirtualTime time) {
        return at(time, time::schedule);
    }

    public static Environment at(VirtualTime time, Scheduler scheduler) {
        return Environment.SYSTEM
                .withTime(time::now, time.wallClock(), scheduler)
                .withExecutor(Runnable::run);
    }
}
