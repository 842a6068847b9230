import { Alarm } from "./alarm.js";
const NEVER = Infinity;
const WAKE_INTERVAL_MS = 1000;
/**
 * The wait of a session before its next attempt, for a time or for the network, or its rest after a give-up. A wake cuts
 * it short. One wait at a time: each replaces the one before.
 */
export class Wait {
    constructor(environment, owner) {
        this.environment = environment;
        this.owner = owner;
        /** Before this time, the server wants no attempt. */
        this.notBefore = -NEVER;
        /** When the wait ends; never while it is for the network. */
        this.end = NEVER;
        this.nextWake = -NEVER;
        this.stopListening = () => { };
        this.alarm = new Alarm(environment);
    }
    get isOffline() {
        return this.offlineSince !== undefined;
    }
    /** Waits until a time, then runs a task: always later, also if the time has come. */
    until(time, task) {
        this.begin(time, task);
        this.alarm.at(time, () => this.finish());
    }
    /** Waits until the network is back, then runs a task; at once if it is there. */
    untilOnline(task) {
        if (this.environment.isOnline()) {
            this.stop();
            task();
        }
        else {
            this.begin(NEVER, task);
            this.offlineSince = this.environment.now();
            this.owner.rescheduled();
        }
    }
    begin(time, task) {
        this.stop();
        this.end = time;
        this.then = task;
        this.stopListening = this.environment.onWake(() => this.wake());
    }
    /** Ends the wait at once, or as soon as the server's hint and the last wake allow. */
    wake() {
        if (this.then === undefined || this.isStillOffline()) {
            return;
        }
        const now = this.environment.now();
        const time = Math.min(this.end, Math.max(now, this.notBefore, this.nextWake));
        if (time <= now) {
            this.carryOut();
            return;
        }
        const isSooner = time < this.end;
        this.end = time;
        this.alarm.at(time, () => this.carryOut());
        if (isSooner) {
            this.owner.rescheduled();
        }
    }
    carryOut() {
        if (this.isStillOffline()) {
            this.end = NEVER;
            this.owner.rescheduled();
            return;
        }
        const now = this.environment.now();
        this.nextWake = now + WAKE_INTERVAL_MS;
        this.owner.woken(this.offlineSince === undefined ? 0 : now - this.offlineSince);
        this.finish();
    }
    /** Whether it waits for a network that is still away, or away again. */
    isStillOffline() {
        return this.isOffline && !this.environment.isOnline();
    }
    finish() {
        const task = this.then;
        this.stop();
        task?.();
    }
    stop() {
        this.alarm.stop();
        this.then = undefined;
        this.offlineSince = undefined;
        this.end = NEVER;
        this.stopListening();
        this.stopListening = () => { };
    }
}
