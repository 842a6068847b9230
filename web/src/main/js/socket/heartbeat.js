import { Alarm } from "./alarm.js";
const HEARTBEAT_INTERVAL_MS = 30000;
const HEARTBEAT_TIMEOUT_MS = 10000;
/** Ends a connection whose peer stays silent after a message. */
export class Heartbeat {
    constructor(environment, options, ping, dead) {
        this.environment = environment;
        this.options = options;
        this.ping = ping;
        this.dead = dead;
        this.alarm = new Alarm(environment);
        this.receivedAt = environment.now();
    }
    start() {
        this.check();
    }
    received() {
        this.receivedAt = this.environment.now();
    }
    check() {
        const next = this.receivedAt + (this.options.intervalMs ?? HEARTBEAT_INTERVAL_MS);
        if (this.environment.now() < next) {
            this.alarm.at(next, () => this.check());
            return;
        }
        const before = this.receivedAt;
        this.alarm.at(this.environment.now() + (this.options.timeoutMs ?? HEARTBEAT_TIMEOUT_MS), () => this.receivedAt === before ? this.dead() : this.check());
        this.ping();
    }
    stop() {
        this.alarm.stop();
    }
}
