import { Alarm } from "./alarm.js";
const READY_STATE_OPEN = 1;
/** One attempt to connect, and the connection if it succeeds. */
export class Connection {
    constructor(wire, environment) {
        this.wire = wire;
        this.isOpen = false;
        this.alarm = new Alarm(environment);
    }
    /** Whether messages can be sent: a browser drops them silently once the connection is closing. */
    get isWritable() {
        return this.isOpen && this.wire.readyState === READY_STATE_OPEN;
    }
    /** Sends a message, and returns whether the browser took it. */
    write(data) {
        try {
            this.wire.send(data);
            return true;
        }
        catch {
            return false;
        }
    }
    /** Ends the connection, or the handshake; nothing is heard of it any more. */
    end(code, reason) {
        this.detach();
        try {
            this.wire.close(code, reason);
        }
        catch {
            this.wire.close();
        }
    }
    detach() {
        this.alarm.stop();
        this.heartbeat?.stop();
        this.wire.onopen = this.wire.onmessage = this.wire.onclose = null;
        this.wire.onerror = () => { };
    }
}
