package dev.recourse.testkit.junit;

/** The logs of a failed test's servers, as its message. It is suppressed by the failure, and so printed with it. */
public final class ServerLogs extends Exception {

    private static final long serialVersionUID = 1;

    ServerLogs(String logs) {
        super(logs, null, false, false);
    }
}
