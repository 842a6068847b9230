/** A failure with a code of the catalog, for a token source to reject with. */
export class KnownFailure extends Error {
    constructor(failure) {
        super("a failure with a code of the catalog");
        this.name = "KnownFailure";
        this.failure = failure;
    }
}
/**
 * Opens a socket: returns at once, and connects in the background. The policy decides about each failure.
 *
 * The budget is shared by all sockets with the same policy object. A failed handshake is the close code 1006 in the phase
 * `opening`, whatever the server answered: a browser hides the status.
 *
 * @param url where to connect, `ws:` or `wss:`
 * @throws TypeError if there is no `WebSocket`
 */
export function connect(url, policy, options = {}) {
    const environment = { ...browser(), ...options.environment };
    if (typeof environment.WebSocket !== "function") {
        throw new TypeError("there is no WebSocket; pass one as environment.WebSocket");
    }
    return new Session(url, policy, options, environment).socket;
}
const NORMAL = 1000;
const ABNORMAL = 1006;
const IS_OPEN = 1;
const NEVER = Infinity;
const LONGEST_TIMER = 2 ** 30;
const WAKE_INTERVAL_MS = 1000;
const RENEWAL_TIMEOUT_MS = 60000;
const CONNECT_TIMEOUT_MS = 10000;
const HEARTBEAT_INTERVAL_MS = 30000;
const HEARTBEAT_TIMEOUT_MS = 10000;
const QUEUE_BYTES = 16 * 2 ** 20;
const MAX_TOKEN = 16384;
const MAX_ANSWER = 65536;
const page = globalThis;
function browser() {
    return {
        WebSocket: page.WebSocket,
        now: () => (page.performance ?? Date).now(),
        wallClock: () => Date.now(),
        random: () => (page.crypto ? page.crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32 : Math.random()),
        setTimeout: (action, ms) => page.setTimeout(action, ms),
        clearTimeout: (timer) => page.clearTimeout(timer),
        isOnline: () => page.navigator?.onLine !== false,
        onWake: (listener) => {
            const shown = () => {
                if (page.document?.visibilityState === "visible") {
                    listener();
                }
            };
            page.addEventListener?.("online", listener);
            page.document?.addEventListener("visibilitychange", shown);
            return () => {
                page.removeEventListener?.("online", listener);
                page.document?.removeEventListener("visibilitychange", shown);
            };
        },
        report: (error) => (page.reportError ? page.reportError(error) : page.console?.error(error)),
    };
}
/** One timer that runs an action at a time of the monotonic clock, never before. */
class Alarm {
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
/**
 * The wait of a session before its next attempt, for a time or for the network, or its rest after a give-up. A wake cuts
 * it short. One wait at a time: each replaces the one before.
 */
class Wait {
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
/** Messages that wait for a connection, with their sizes. */
class MessageQueue {
    constructor(options) {
        this.messages = [];
        this.bytes = 0;
        const limits = typeof options === "number" ? { messages: options } : options;
        this.maxMessages = limits?.messages ?? 0;
        this.maxBytes = limits?.bytes ?? QUEUE_BYTES;
    }
    offer(data, size) {
        if (this.maxMessages <= 0) {
            return "not-connected";
        }
        if (this.messages.length >= this.maxMessages || this.bytes + size > this.maxBytes) {
            return "queue-full";
        }
        this.bytes += size;
        this.messages.push({ data: copied(data), size });
        return "held";
    }
    poll() {
        const next = this.messages.shift();
        this.bytes -= next?.size ?? 0;
        return next?.data;
    }
    get isEmpty() {
        return this.messages.length === 0;
    }
}
/** The size of a message in bytes; nothing if it is none. */
function sizeOf(data) {
    if (typeof data === "string") {
        return new TextEncoder().encode(data).length;
    }
    try {
        const bytes = data;
        const size = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? bytes.byteLength : bytes.size;
        return typeof data === "object" && typeof size === "number" ? size : undefined;
    }
    catch {
        return undefined;
    }
}
function copied(data) {
    if (data instanceof ArrayBuffer) {
        return data.slice(0);
    }
    return ArrayBuffer.isView(data)
        ? data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
        : data;
}
/** Ends a connection whose peer stays silent after a message. */
class Heartbeat {
    constructor(environment, options, ping, dead) {
        this.environment = environment;
        this.options = options;
        this.ping = ping;
        this.dead = dead;
        this.alarm = new Alarm(environment);
        this.receivedAt = environment.now();
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
/** The failure of a token request. */
class TokenRefused {
    constructor(failure) {
        this.failure = failure;
    }
}
/** Reads what a token source answers, and what it fails with. */
class TokenReader {
    constructor(policy, environment, domain) {
        this.policy = policy;
        this.environment = environment;
        this.domain = domain;
    }
    /** The token, empty for none; or its failure. */
    async read(answer) {
        if (answer === null || answer === undefined || answer === "") {
            return "";
        }
        if (typeof answer === "string") {
            return isSecret(answer) ? answer : new TokenRefused(transport("refresh-failed"));
        }
        return isResponse(answer) ? this.readResponse(answer) : new TokenRefused(transport("refresh-failed"));
    }
    async readResponse(response) {
        const body = (await response.text()).slice(0, MAX_ANSWER);
        if (response.status >= 200 && response.status < 300) {
            const token = accessTokenIn(body);
            return token === undefined ? new TokenRefused(transport("refresh-unknown")) : token;
        }
        const answered = {
            status: response.status,
            headers: response.headers,
            body,
            date: this.environment.wallClock(),
        };
        const asOauth = { ...answered, domain: "oauth" };
        const isOauth = (response.status === 400 || response.status === 401) && isListed(this.policy, asOauth);
        return new TokenRefused(isOauth ? asOauth : { ...answered, domain: this.domain });
    }
    /** What a token source failed with. */
    async failure(error) {
        if (isResponse(error)) {
            const read = await this.readResponse(error);
            return read instanceof TokenRefused ? read.failure : transport("refresh-failed");
        }
        return failureOfRenewal(error, "refresh-unknown");
    }
}
/** What a renewal failed with, other than a response. */
function failureOfRenewal(error, timeout) {
    const known = error?.failure;
    if (typeof known === "object" && known !== null) {
        return known;
    }
    const name = error?.name;
    if (error instanceof TypeError) {
        return transport("unreachable");
    }
    return transport(name === "AbortError" || name === "TimeoutError" ? timeout : "refresh-failed");
}
function isResponse(value) {
    const response = value;
    return typeof response?.status === "number" && typeof response.text === "function";
}
function accessTokenIn(body) {
    try {
        const token = JSON.parse(body)?.access_token;
        return typeof token === "string" && isSecret(token) ? token : undefined;
    }
    catch {
        return undefined;
    }
}
function isSecret(text) {
    return text.length <= MAX_TOKEN && /^[!-~]+$/.test(text);
}
/** Whether this text is a token of RFC 9110, section 5.6.2, which a subprotocol must be. */
function isSubprotocol(text) {
    return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}
function transport(code) {
    return { domain: "transport", code };
}
/** A failure of an attempt that was not made. */
function notAttempted(code) {
    return { domain: "transport", code, phase: "opening", sent: false };
}
/** Whether the catalog lists the error of a failure. */
function isListed(policy, failure) {
    return policy.start().on(failure, 0, 0).listed;
}
/** The address, without user, query and fragment, which may be secrets; empty if it is none for a WebSocket. */
function shownAddress(address) {
    try {
        const url = new URL(address);
        const isUsable = (url.protocol === "ws:" || url.protocol === "wss:") && !address.includes("#");
        return isUsable ? `${url.protocol}//${url.host}${url.pathname}` : "";
    }
    catch {
        return "";
    }
}
/** The same address with the scheme of WebSockets, which share ports and paths with HTTP (RFC 6455, section 3). */
function ofWebSocket(target) {
    return target.replace(/^https:/i, "wss:").replace(/^http:/i, "ws:");
}
/** The address with this parameter, once: where the first of this name was, else at the end. */
function withParameter(address, name, value) {
    const parameter = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    const mark = address.indexOf("?");
    if (mark < 0) {
        return `${address}?${parameter}`;
    }
    const query = address.slice(mark + 1);
    let isSet = false;
    const parts = query.split("&").flatMap((part) => {
        if (!isNamed(part, name)) {
            return [part];
        }
        const first = !isSet;
        isSet = true;
        return first ? [parameter] : [];
    });
    if (!isSet) {
        parts.splice(query === "" ? 0 : parts.length, query === "" ? 1 : 0, parameter);
    }
    return `${address.slice(0, mark)}?${parts.join("&")}`;
}
/** Whether a part of a query is the parameter of this name, which may be written with percent escapes. */
function isNamed(part, name) {
    const written = part.split("=", 1)[0].replace(/\+/g, " ");
    try {
        return decodeURIComponent(written) === name;
    }
    catch {
        return written === name;
    }
}
/** One attempt to connect, and the connection if it succeeds. */
class Connection {
    constructor(wire, environment) {
        this.wire = wire;
        this.isOpen = false;
        this.alarm = new Alarm(environment);
    }
    /** Ends the connection, or the handshake; nothing is heard of it any more. */
    end(code = NORMAL, reason = "") {
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
/** What the sockets of each policy may still spend. */
const budgets = new WeakMap();
/**
 * One socket from its opening to its end: the application's requests, the events of its connections, and its recovery.
 *
 * The application's callbacks come last in each step, or what follows looks again at how things are, because they may
 * close, pause or resume the socket.
 */
class Session {
    constructor(url, policy, options, environment) {
        this.url = url;
        this.policy = policy;
        this.options = options;
        this.environment = environment;
        this.status = "connecting";
        this.activity = "waiting";
        this.address = "";
        this.settled = false;
        this.token = "";
        this.tokenRejected = false;
        /** When the next attempt may begin. */
        this.due = -NEVER;
        /** The time without a network, which does not count towards the limits of an episode. */
        this.offlineMs = 0;
        /** Counts what is awaited, so that late results are dropped. */
        this.turn = 0;
        this.state = policy.start();
        this.wait = new Wait(environment, this);
        this.patience = new Alarm(environment);
        this.queue = new MessageQueue(options.queue);
        this.tokenReader = new TokenReader(policy, environment, options.tokenDomain ?? "http");
        this.closeDomain = options.closeDomain ?? "close";
        this.snapshot = this.taken();
        this.socket = this.asSocket();
        this.proceed();
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
            wake: () => this.wait.wake(),
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
        const wire = this.connection?.isOpen ? this.connection.wire : undefined;
        if (wire?.readyState !== IS_OPEN) {
            return this.queue.offer(data, size);
        }
        if (wire.bufferedAmount + size > this.queue.maxBytes) {
            return "queue-full";
        }
        return this.write(wire, data) ? "sent" : "refused";
    }
    write(wire, data) {
        try {
            wire.send(data);
            return true;
        }
        catch {
            return false;
        }
    }
    pause() {
        if (this.status === "given-up") {
            this.halt();
            this.show("given-up", "none");
        }
        else if (this.status !== "closed" && this.status !== "paused") {
            this.halt();
            this.disconnect();
            this.decision = undefined;
            this.show("paused", "none");
        }
    }
    resume() {
        if (this.status === "given-up" || this.status === "paused") {
            this.state = this.state.resume(this.now());
            this.decision = undefined;
            this.proceed();
            this.show("connecting", "waiting");
        }
    }
    fail(failure) {
        if (this.status !== "connected") {
            return false;
        }
        this.disconnect();
        this.failed(failure);
        return true;
    }
    close(code, reason) {
        if (this.status === "closed") {
            return;
        }
        this.halt();
        const connected = this.status === "connected";
        budgets.set(this.policy, this.state.end(connected, this.budget()));
        const isOwn = typeof code === "number" && Number.isInteger(code) && code >= 3000 && code <= 4999;
        const text = typeof reason === "string" && (sizeOf(reason) ?? 0) <= 123 ? reason : "";
        this.disconnect(isOwn ? code : NORMAL, text);
        this.decision = undefined;
        this.show("closed", "none");
        this.drop();
    }
    // The recovery: waits, renews, attempts.
    now() {
        return this.environment.now() - this.offlineMs;
    }
    budget() {
        return budgets.get(this.policy) ?? this.policy.budget();
    }
    /** Attempts as soon as the last decision allows. */
    proceed() {
        this.halt();
        this.wait.until(Math.max(this.due, this.environment.now()), () => this.begin());
    }
    /** Begins an attempt, as soon as there is a network. */
    begin() {
        this.wait.untilOnline(() => this.obtainToken());
    }
    rescheduled() {
        this.show(this.status, this.wait.isOffline ? "offline" : "waiting");
    }
    woken(offlineMs) {
        this.due = -NEVER;
        this.offlineMs += offlineMs;
        this.state = this.state.wake(this.now());
    }
    halt() {
        this.turn++;
        this.patience.stop();
        this.wait.stop();
    }
    obtainToken() {
        const { tokens } = this.options;
        if (tokens === undefined) {
            if (this.tokenRejected) {
                this.failed(transport("refresh-failed"));
            }
            else {
                this.refreshStale();
            }
            return;
        }
        const rejected = this.tokenRejected;
        const ask = () => {
            if (typeof tokens === "function") {
                return rejected ? tokens(this.token) : tokens();
            }
            return rejected ? tokens.renew(this.token) : tokens.token();
        };
        this.renew(async () => this.tokenReader.read(await ask()), (read) => {
            if (read instanceof TokenRefused) {
                this.failed(read.failure);
            }
            else {
                this.token = read;
                this.tokenRejected = false;
                this.goOn(() => this.refreshStale());
            }
        }, (error) => this.tokenReader.failure(error), "refresh-unknown");
    }
    /** Has the application obtain what else is needed, then attempts. */
    refreshStale() {
        const subject = this.stale;
        if (subject === undefined) {
            this.attempt();
            return;
        }
        const action = this.options.refreshes?.[subject];
        if (typeof action !== "function") {
            this.stale = undefined;
            this.failed(transport("refresh-failed"));
            return;
        }
        this.renew(async () => action(), () => {
            this.stale = undefined;
            this.goOn(() => this.attempt());
        }, async (error) => failureOfRenewal(error, "timeout"), "timeout");
    }
    /** Waits for a renewal, for at most a minute; a late result is dropped. */
    renew(action, done, failureOf, timeout) {
        const turn = ++this.turn;
        const ifCurrent = (next) => (result) => {
            if (turn === this.turn) {
                this.turn++;
                this.patience.stop();
                next(result);
            }
        };
        const failed = ifCurrent((failure) => this.failed(failure));
        this.patience.at(this.environment.now() + RENEWAL_TIMEOUT_MS, () => failed(transport(timeout)));
        this.show(this.status, "renewing");
        if (turn === this.turn) {
            action().then(ifCurrent(done), (error) => failureOf(error).then(failed, () => failed(transport("refresh-failed"))));
        }
    }
    /** Goes on, or begins again once the network is back. */
    goOn(next) {
        if (this.environment.isOnline()) {
            next();
        }
        else {
            this.begin();
        }
    }
    attempt() {
        const { turn } = this;
        const address = this.nextAddress();
        if (turn !== this.turn) {
            return;
        }
        this.address = address === undefined ? "" : shownAddress(address);
        if (address === undefined) {
            this.failed(notAttempted("endpoint-unknown"));
        }
        else if (this.address === "") {
            this.failed(notAttempted("request-invalid"));
        }
        else {
            this.open(address);
        }
    }
    /** Where the next attempt goes; nothing if a redirect names an endpoint that the application did not. */
    nextAddress() {
        const { target, endpoint } = this.state;
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
    open(address) {
        const place = this.options.tokenPlace ?? { subprotocol: this.policy.name };
        const isOffered = "subprotocol" in place && (this.options.tokens !== undefined || this.options.tokenPlace !== undefined);
        const protocols = isOffered ? [place.subprotocol, ...(this.token === "" ? [] : [this.token])] : [];
        const url = "query" in place && this.token !== "" ? withParameter(address, place.query, this.token) : address;
        let wire;
        try {
            if (!protocols.every(isSubprotocol)) {
                throw new SyntaxError();
            }
            wire = new this.environment.WebSocket(url, protocols);
        }
        catch {
            this.failed(notAttempted("request-invalid"));
            return;
        }
        wire.binaryType = this.options.binaryType ?? "arraybuffer";
        const connection = new Connection(wire, this.environment);
        this.connection = connection;
        wire.onopen = () => this.opened(connection);
        wire.onmessage = (event) => this.received(connection, event.data);
        wire.onclose = (event) => this.closed(event.code, event.reason);
        wire.onerror = () => { };
        connection.alarm.at(this.environment.now() + (this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS), () => this.lose("timeout", "opening"));
        this.show(this.status, "opening");
    }
    // The events of a connection. Those of a former one are not heard.
    opened(connection) {
        connection.isOpen = true;
        this.state = this.state.ready(this.now());
        this.decision = undefined;
        connection.alarm.at(this.environment.now() + this.policy.settleMs, () => this.settle());
        const { heartbeat, tokenPlace } = this.options;
        if (heartbeat !== undefined) {
            const { message } = heartbeat;
            connection.heartbeat = new Heartbeat(this.environment, heartbeat, () => this.guarded(() => this.write(connection.wire, typeof message === "function" ? message() : message)), () => this.lose("silent", "open"));
        }
        if (tokenPlace !== undefined && "message" in tokenPlace && this.token !== "") {
            this.guarded(() => this.write(connection.wire, tokenPlace.message(this.token)));
        }
        for (const step of [
            () => this.show("connected", "none"),
            () => this.guarded(() => this.options.onConnected?.(this.socket)),
            () => this.flush(connection),
        ]) {
            if (connection === this.connection) {
                step();
            }
        }
    }
    /** Sends what was held. */
    flush(connection) {
        while (connection === this.connection && connection.wire.readyState === IS_OPEN && !this.queue.isEmpty) {
            const data = this.queue.poll();
            if (!this.write(connection.wire, data)) {
                this.guarded(() => this.options.onNotSent?.(data, "refused"));
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
        this.failed({
            domain: this.closeDomain,
            code: code ?? ABNORMAL,
            reason: reason ?? "",
            phase,
            date: this.environment.wallClock(),
        });
    }
    /** Ends a connection that this end finds wanting, as a failure of the transport, or 1006 if that is not listed. */
    lose(code, phase) {
        this.disconnect();
        const failure = { domain: "transport", code, phase };
        this.failed(isListed(this.policy, failure) ? failure : { domain: this.closeDomain, code: ABNORMAL, phase });
    }
    disconnect(code, reason) {
        const connection = this.connection;
        this.forgetConnection();
        connection?.end(code, reason);
    }
    forgetConnection() {
        this.connection?.detach();
        this.connection = undefined;
        this.settled = false;
    }
    // Decisions.
    /** Decides about a failure, and carries the decision out. */
    failed(failure) {
        this.halt();
        const now = this.environment.now();
        const decision = this.state.on(failure, this.now(), this.environment.random(), this.budget());
        budgets.set(this.policy, decision.budget);
        this.state = decision.state;
        this.decision = decision;
        this.wait.notBefore = now + (decision.earliestMs ?? 0);
        if (decision.kind === "give-up") {
            this.due = -NEVER;
            if (decision.restMs !== undefined) {
                this.wait.until(now + decision.restMs, () => this.resume());
            }
            this.show("given-up", decision.restMs === undefined ? "none" : "waiting");
            this.drop();
            return;
        }
        this.due = now + decision.delayMs;
        this.plan(decision);
        this.proceed();
        this.show("recovering", "waiting");
    }
    /** Notes what must be renewed before the next attempt; a redirect goes on with what there is. */
    plan(step) {
        if (step.kind === "redirect") {
            this.tokenRejected = false;
            this.stale = undefined;
        }
        else if (step.kind === "refresh") {
            this.tokenRejected || (this.tokenRejected = step.subject === undefined);
            this.stale = step.subject ?? this.stale;
        }
    }
    /** Gives up what was held. */
    drop() {
        while ((this.status === "given-up" || this.status === "closed") && !this.queue.isEmpty) {
            const data = this.queue.poll();
            this.guarded(() => this.options.onNotSent?.(data, "ended"));
        }
    }
    // What the application is told.
    show(status, activity) {
        this.status = status;
        this.activity = activity;
        const snapshot = this.taken();
        this.snapshot = snapshot;
        this.guarded(() => this.options.onState?.(snapshot, this.socket));
    }
    taken() {
        const left = this.wait.end - this.environment.now();
        const isPlanned = this.activity === "waiting" && left < NEVER;
        return Object.freeze({
            status: this.status,
            activity: this.activity,
            decision: this.decision,
            message: this.decision?.message(this.options.locales ?? page.navigator?.languages) ?? "",
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
