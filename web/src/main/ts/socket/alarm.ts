import type { Environment } from "../socket.js";

const LONGEST_TIMER = 2 ** 30;

/** One timer that runs an action at a time of the monotonic clock, never before. */
export class Alarm {
  private timer: unknown;

  constructor(private readonly environment: Environment) {}

  at(time: number, action: () => void): void {
    this.stop();
    const left = Math.max(0, time - this.environment.now());
    this.timer = this.environment.setTimeout(
      () => {
        this.timer = undefined;
        if (this.environment.now() < time) {
          this.at(time, action);
        } else {
          action();
        }
      },
      Math.min(Math.ceil(left), LONGEST_TIMER),
    );
  }

  stop(): void {
    if (this.timer !== undefined) {
      this.environment.clearTimeout(this.timer);
      this.timer = undefined;
    }
  }
}
