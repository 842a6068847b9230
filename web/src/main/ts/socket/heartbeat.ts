import type { Environment, HeartbeatOptions } from "../socket.js";
import { Alarm } from "./alarm.js";

const HEARTBEAT_INTERVAL_MS = 30_000;
const HEARTBEAT_TIMEOUT_MS = 10_000;

/** Ends a connection whose peer stays silent after a message. */
export class Heartbeat {
  private readonly alarm: Alarm;
  private receivedAt: number;

  constructor(
    private readonly environment: Environment,
    private readonly options: HeartbeatOptions,
    private readonly ping: () => void,
    private readonly dead: () => void,
  ) {
    this.alarm = new Alarm(environment);
    this.receivedAt = environment.now();
  }

  start(): void {
    this.check();
  }

  received(): void {
    this.receivedAt = this.environment.now();
  }

  private check(): void {
    const next = this.receivedAt + (this.options.intervalMs ?? HEARTBEAT_INTERVAL_MS);
    if (this.environment.now() < next) {
      this.alarm.at(next, () => this.check());
      return;
    }
    const before = this.receivedAt;
    this.alarm.at(this.environment.now() + (this.options.timeoutMs ?? HEARTBEAT_TIMEOUT_MS), () =>
      this.receivedAt === before ? this.dead() : this.check(),
    );
    this.ping();
  }

  stop(): void {
    this.alarm.stop();
  }
}
