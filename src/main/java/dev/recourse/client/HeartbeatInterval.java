package dev.recourse.client;

/**
 * When a silent connection is asked whether it lives.
 *
 * @param everyMillis after how much silence it is sent a ping, from 1; 0 for never
 * @param withinMillis how soon it must answer, from 1
 */
record HeartbeatInterval(long everyMillis, long withinMillis) {

    static final HeartbeatInterval OFF = new HeartbeatInterval(0, 1);
    static final HeartbeatInterval DEFAULT = new HeartbeatInterval(30_000, 10_000);

    boolean isOn() {
        return everyMillis > 0;
    }
}
