package dev.recourse.testkit.junit;

/** What the servers of a failed test saw, in its message; suppressed by the failure, so that it is printed with it. */
public final class WhatTheServersSaw extends Exception {

    private static final long serialVersionUID = 1;

    WhatTheServersSaw(String story) {
        super(story, null, false, false);
    }
}
