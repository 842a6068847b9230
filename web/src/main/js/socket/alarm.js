const LONGEST_TIMER = 2 ** 30;
/** One timer that runs an action at a time of the monotonic clock, never before. */
export class Alarm {
    constructor(environment) {
        this.environment = environment;
    }
    at(time, action) {
        this.stop();
        const left = Math.max(0, time - this.environment.now());
        this.timer = this.environment.setTimeout(() => {
            this.timer = undefined;
            if (this.environment.now() < time) {
                this.at(time, action);
            }
            else {
                action();
            }
        }, Math.min(Math.ceil(left), LONGEST_TIMER));
    }
    stop() {
        if (this.timer !== undefined) {
            this.environment.clearTimeout(this.timer);
            this.timer = undefined;
        }
    }
}
