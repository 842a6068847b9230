import { isSubprotocol, ofWebSocket, shownAddress, withParameter } from "./addresses.js";
import { Connection } from "./connection.js";
import { isListed, notAttempted } from "./failures.js";
import { Heartbeat } from "./heartbeat.js";
import { MessageQueue, sizeOf } from "./message-queue.js";
import { Recovery } from "./recovery.js";
const NORMAL = 1000;
const ABNORMAL = 1006;
const MIN_OWN_CODE = 3000;
const MAX_OWN_CODE = 4999;
/** What a control frame of 125 bytes holds beside the code. */
const MAX_CLOSE_REASON = 123;
const CONNECT_TIMEOUT_MS = 10000;
/**
 * One socket from its opening to its end: the application's requests, the events of its connections, and its recovery.
 *
 * The application's callbacks may close, pause or resume the socket: they come last in each step, or what follows looks
 * again at how things are.
 */
export class Session {
    constructor(url, policy, options, environment) {
        this.url = url;
        this.policy = policy;
        this.options = options;
        this.environment = environment;
        this.status = "connecting";
        this.activity = "waiting";
        this.address = "";
        this.settled = false;
        this.recovery = new Recovery(policy, options, environment, this);
        this.queue = new MessageQueue(options.queue);
        this.closeDomain = options.closeDomain ?? "close";
        this.socket = this.asSocket();
        this.recovery.proceed();
        this.snapshot = this.taken();
    }
    /** What the application sees of this. */
    asSocket() {
        const session = this;
        return Object.freeze({
            get status() {
                return session.snapshot.status;
            },
            get snapshot() {
                return session.snapshot;
            },
            send: (data) => this.send(data),
            wake: () => this.recovery.wake(),
            pause: () => this.pause(),
            resume: () => this.resume(),
            fail: (failure) => this.fail(failure),
            close: (code, reason) => this.close(code, reason),
        });
    }
    // What the application asks for.
    send(data) {
        const size = sizeOf(data);
        if (size === undefined) {
            return "refused";
        }
        if (this.status === "given-up" || this.status === "closed") {
            return "ended";
        }
        const { connection } = this;
        if (!connection?.isWritable) {
            return this.queue.offer(data, size);
        }
        if (connection.wire.bufferedAmount + size > this.queue.maxBytes) {
            return "queue-full";
        }
        return connection.write(data) ? "sent" : "refused";
    }
    pause() {
        if (this.status === "given-up") {
            this.recovery.halt();
            this.show("given-up", "none");
        }
        else if (this.status !== "closed" && this.status !== "paused") {
            this.recovery.halt();
            this.disconnect();
            this.decision = undefined;
            this.show("paused", "none");
        }
    }
    resume() {
        if (this.status === "given-up" || this.status === "paused") {
            this.decision = undefined;
            this.recovery.resume();
            this.show("connecting", "waiting");
        }
    }
    fail(failure) {
        if (this.status !== "connected") {
            return false;
        }
        this.disconnect();
        this.recovery.failed(failure);
        return true;
    }
    close(code, reason) {
        if (this.status === "closed") {
            return;
        }
        this.recovery.end(this.status === "connected");
        const isOwn = typeof code === "number" && Number.isInteger(code) && code >= MIN_OWN_CODE && code <= MAX_OWN_CODE;
        const fits = typeof reason === "string" && (sizeOf(reason) ?? 0) <= MAX_CLOSE_REASON;
        this.disconnect(isOwn ? code : NORMAL, fits ? reason : "");
        this.decision = undefined;
        this.show("closed", "none");
        this.drop();
    }
    // What the recovery asks for.
    attempt(token) {
        const { turn } = this.recovery;
        const address = this.nextAddress();
        if (turn !== this.recovery.turn) {
            return;
        }
        this.address = address === undefined ? "" : shownAddress(address);
        if (address === undefined) {
            this.recovery.failed(notAttempted("endpoint-unknown"));
        }
        else if (this.address === "") {
            this.recovery.failed(notAttempted("request-invalid"));
        }
        else {
            this.open(address, token);
        }
    }
    /** Where the next attempt goes; nothing if a redirect names an endpoint that the application did not. */
    nextAddress() {
        const { target, endpoint } = this.recovery.state;
        if (target !== undefined) {
            return ofWebSocket(target);
        }
        const endpoints = this.options.endpoints ?? {};
        const isKnown = endpoint === undefined || Object.prototype.hasOwnProperty.call(endpoints, endpoint);
        return isKnown ? this.supplied(endpoint === undefined ? this.url : endpoints[endpoint]) : undefined;
    }
    supplied(address) {
        try {
            return String(typeof address === "function" ? address() : address);
        }
        catch (error) {
            this.environment.report(error);
            return "";
        }
    }
    open(address, token) {
        const wire = this.opening(address, token);
        if (wire === undefined) {
            this.recovery.failed(notAttempted("request-invalid"));
            return;
        }
        wire.binaryType = this.options.binaryType ?? "arraybuffer";
        const connection = new Connection(wire, this.environment);
        this.connection = connection;
        wire.onopen = () => this.opened(connection, token);
        wire.onmessage = (event) => this.received(connection, event.data);
        wire.onclose = (event) => this.closed(event.code, event.reason);
        wire.onerror = () => { };
        connection.alarm.at(this.environment.now() + (this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS), () => this.lose("timeout", "opening"));
        this.show(this.status, "opening");
    }
    /** Begins a handshake; nothing if the browser refuses to, for instance because of what the token holds. */
    opening(address, token) {
        const { tokens, tokenPlace } = this.options;
        const place = tokenPlace ?? { subprotocol: this.policy.name };
        const isOffered = "subprotocol" in place && (tokens !== undefined || tokenPlace !== undefined);
        const protocols = isOffered ? [place.subprotocol, ...(token === "" ? [] : [token])] : [];
        const url = "query" in place && token !== "" ? withParameter(address, place.query, token) : address;
        try {
            return protocols.every(isSubprotocol) ? new this.environment.WebSocket(url, protocols) : undefined;
        }
        catch {
            return undefined;
        }
    }
    doing(activity) {
        this.show(this.status, activity);
    }
    decided(decision) {
        this.decision = decision;
        if (decision.kind === "give-up") {
            this.show("given-up", decision.restMs === undefined ? "none" : "waiting");
            this.drop();
        }
        else {
            this.show("recovering", "waiting");
        }
    }
    // The events of a connection. Those of a former one are not heard.
    opened(connection, token) {
        connection.isOpen = true;
        this.decision = undefined;
        this.recovery.ready();
        connection.alarm.at(this.environment.now() + this.policy.settleMs, () => this.settle());
        this.startHeartbeat(connection);
        for (const step of [
            () => this.introduce(connection, token),
            () => this.show("connected", "none"),
            () => this.guarded(() => this.options.onConnected?.(this.socket)),
            () => this.flush(connection),
        ]) {
            if (connection === this.connection) {
                step();
            }
        }
    }
    startHeartbeat(connection) {
        const { heartbeat } = this.options;
        if (heartbeat !== undefined) {
            const { message } = heartbeat;
            const ping = () => connection.write(typeof message === "function" ? message() : message);
            connection.heartbeat = new Heartbeat(this.environment, heartbeat, () => this.guarded(ping), () => this.lose("silent", "open"));
            connection.heartbeat.start();
        }
    }
    /** Sends the token as the first message, where that is its place. */
    introduce(connection, token) {
        const { tokenPlace } = this.options;
        if (tokenPlace !== undefined && "message" in tokenPlace && token !== "") {
            this.guarded(() => connection.write(tokenPlace.message(token)));
        }
    }
    /** Sends what was held. */
    flush(connection) {
        while (connection === this.connection && connection.isWritable && !this.queue.isEmpty) {
            const data = this.queue.poll();
            if (!connection.write(data)) {
                this.notSent(data, "refused");
            }
        }
    }
    settle() {
        this.settled = true;
        this.show("connected", "none");
        if (this.settled) {
            this.guarded(() => this.options.onSettled?.(this.socket));
        }
    }
    received(connection, data) {
        connection.heartbeat?.received();
        this.guarded(() => this.options.onMessage?.(data, this.socket));
    }
    closed(code, reason) {
        const phase = this.connection?.isOpen ? "open" : "opening";
        this.forgetConnection();
        const date = this.environment.wallClock();
        this.recovery.failed({ domain: this.closeDomain, code: code ?? ABNORMAL, reason: reason ?? "", phase, date });
    }
    /** Ends a connection that this end finds wanting, as a failure of the transport, or 1006 if that is not listed. */
    lose(code, phase) {
        this.disconnect();
        const failure = { domain: "transport", code, phase };
        const abnormal = { domain: this.closeDomain, code: ABNORMAL, phase };
        this.recovery.failed(isListed(this.policy, failure) ? failure : abnormal);
    }
    disconnect(code = NORMAL, reason = "") {
        const connection = this.connection;
        this.forgetConnection();
        connection?.end(code, reason);
    }
    forgetConnection() {
        this.connection?.detach();
        this.connection = undefined;
        this.settled = false;
    }
    /** Gives up what was held. */
    drop() {
        while ((this.status === "given-up" || this.status === "closed") && !this.queue.isEmpty) {
            this.notSent(this.queue.poll(), "ended");
        }
    }
    // Calls to the application.
    notSent(data, reason) {
        this.guarded(() => this.options.onNotSent?.(data, reason));
    }
    show(status, activity) {
        this.status = status;
        this.activity = activity;
        const snapshot = this.taken();
        this.snapshot = snapshot;
        this.guarded(() => this.options.onState?.(snapshot, this.socket));
    }
    taken() {
        const left = this.recovery.waitsUntil - this.environment.now();
        const isPlanned = this.activity === "waiting" && left < Infinity;
        return Object.freeze({
            status: this.status,
            activity: this.activity,
            decision: this.decision,
            message: this.decision?.message(this.options.locales ?? this.environment.languages()) ?? "",
            nextAttempt: isPlanned ? this.environment.wallClock() + Math.max(0, left) : undefined,
            address: this.address,
            settled: this.settled,
        });
    }
    guarded(callback) {
        try {
            callback();
        }
        catch (error) {
            this.environment.report(error);
        }
    }
}
