import { Alarm } from "./alarm.js";
import type { Environment, SocketData, WebSocketLike } from "../socket.js";
import type { Heartbeat } from "./heartbeat.js";

const READY_STATE_OPEN = 1;

/** One attempt to connect, and the connection if it succeeds. */
export class Connection {
  isOpen = false;
  heartbeat: Heartbeat | undefined;
  readonly alarm: Alarm;

  constructor(
    readonly wire: WebSocketLike,
    environment: Environment,
  ) {
    this.alarm = new Alarm(environment);
  }

  /** Whether messages can be sent: a browser drops them silently once the connection is closing. */
  get isWritable(): boolean {
    return this.isOpen && this.wire.readyState === READY_STATE_OPEN;
  }

  /** Sends a message, and returns whether the browser took it. */
  write(data: SocketData): boolean {
    try {
      this.wire.send(data);
      return true;
    } catch {
      return false;
    }
  }

  /** Ends the connection, or the handshake; nothing is heard of it any more. */
  end(code: number, reason: string): void {
    this.detach();
    try {
      this.wire.close(code, reason);
    } catch {
      this.wire.close();
    }
  }

  detach(): void {
    this.alarm.stop();
    this.heartbeat?.stop();
    this.wire.onopen = this.wire.onmessage = this.wire.onclose = null;
    this.wire.onerror = () => {};
  }
}
