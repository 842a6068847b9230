/**
 * A WebSocket that reconnects as a policy decides, for browsers.
 *
 * It writes no logs. Neither its snapshots nor its errors contain a token, or the query of an address.
 *
 * This file imports types only, so that a build can place it behind `recourse.js` in one script.
 */
import type { Budget, Decision, FailureInput, Locales, Policy, State } from "./recourse.js";

/** The status of a socket. After a give-up, no attempt follows until it is resumed, or its rest is over. */
export type SocketStatus = "connecting" | "connected" | "recovering" | "paused" | "given-up" | "closed";

/**
 * What a socket does at present: it waits for the delay or the rest to pass, or for the network; it renews its token, or
 * what else the policy asks for; it opens a connection; or none of these.
 */
export type SocketActivity = "waiting" | "offline" | "renewing" | "opening" | "none";

/** The state of a socket at one moment. */
export interface SocketSnapshot {
  readonly status: SocketStatus;
  readonly activity: SocketActivity;
  /** The last decision, while the socket recovers or after it gave up. */
  readonly decision?: Decision;
  /** What a person should read about that decision, in the socket's locales; else empty. Insert it as text. */
  readonly message: string;
  /**
   * When the next attempt begins, in milliseconds since 1970, unless the socket waits for the network; after a give-up,
   * when the socket comes back by itself, if it does.
   */
  readonly nextAttempt?: number;
  /** Where the last attempt went, without user, query and fragment; empty before the first. */
  readonly address: string;
  /** Whether the connection has lasted for so long that the next failure begins with fresh limits. */
  readonly settled: boolean;
}

/** A message. Bytes are copied if the message has to wait. */
export type SocketData = string | ArrayBuffer | ArrayBufferView | BlobLike;

export interface BlobLike {
  readonly size: number;
  readonly type: string;
}

/** Why a message was not sent. */
export type NotSent =
  /** There is no connection, and messages are not held. */
  | "not-connected"
  /** Too many messages or bytes are waiting. */
  | "queue-full"
  /** The WebSocket refuses the message, or it is none. */
  | "refused"
  /** The socket gave up or was closed. */
  | "ended";

/** Whether a message was handed to the network, which does not mean that it arrived; is held; or why it was not sent. */
export type SendResult = "sent" | "held" | NotSent;

/** A WebSocket that reconnects. None of its methods throws. */
export interface ReconnectingWebSocket {
  readonly status: SocketStatus;
  readonly snapshot: SocketSnapshot;
  /** Sends a message, after those that are held. */
  send(data: SocketData): SendResult;
  /**
   * Tries now instead of after the present delay or rest: no sooner than the server's hint allows, and at most once a
   * second; one that comes earlier is carried out then. The backoffs start again; limits stay. While nothing is waited
   * for, it does nothing. A socket does this by itself when the network is back and when its page becomes visible.
   */
  wake(): void;
  /** Disconnects, with the close code 1000, until `resume()`. After a give-up, it no longer comes back by itself. */
  pause(): void;
  /** Connects again after a pause or a give-up, else does nothing. A delay that was decided before a pause is kept. */
  resume(): void;
  /**
   * Reports a failure that a message brought: the connection is closed, and the failure is handled like one of the
   * connection. Without a connection it does nothing.
   *
   * @returns whether there was a connection
   */
  fail(failure: FailureInput): boolean;
  /**
   * Closes the socket for good, after what was sent.
   *
   * @param code 1000, or from 3000 to 4999; any other counts as 1000
   * @param reason at most 123 bytes; a longer one is left out
   */
  close(code?: number, reason?: string): void;
}

/**
 * What a token source answers: the token; or the response of a token endpoint (RFC 6749), as `fetch` returns it, which
 * the socket reads; or nothing, for no token.
 */
export type TokenAnswer = string | TokenResponse | null | undefined;

/** A response of `fetch`. */
export interface TokenResponse {
  readonly status: number;
  readonly headers: { forEach(callback: (value: string, name: string) => void): void };
  text(): PromiseLike<string>;
}

/**
 * Provides the token of a socket. One source may serve several sockets.
 *
 * If it fails, the socket handles that like a failure of its own: a {@link KnownFailure} as what it says; a response as
 * its domain reads it; the `TypeError` of a `fetch` without an answer as `unreachable`, an `AbortError`, a
 * `TimeoutError`, or no answer for 60 s as `refresh-unknown`, and anything else as `refresh-failed`, all in the domain
 * `transport`.
 */
export interface TokenSource {
  /** The current token. */
  token(): TokenAnswer | PromiseLike<TokenAnswer>;
  /** A token other than the rejected one, which is empty if there was none. */
  renew(rejected: string): TokenAnswer | PromiseLike<TokenAnswer>;
}

/** A token source in one function: for the current token without an argument, for a new one with the rejected one. */
export type TokenFunction = (rejected?: string) => TokenAnswer | PromiseLike<TokenAnswer>;

/**
 * Where a socket carries its token. A browser sends no `Authorization` header with a handshake, so it is one of: a
 * subprotocol that is offered after the real one, which the server selects; a parameter of the query, in place of any of
 * that name, which servers may log; or the first message of each connection.
 */
export type TokenPlace =
  | { readonly subprotocol: string }
  | { readonly query: string }
  | { readonly message: (token: string) => SocketData };

/** A message that is sent after a time of silence, because browsers send no pings. Anything received is an answer. */
export interface HeartbeatOptions {
  readonly message: SocketData | (() => SocketData);
  /** The silence before the message. Default: 30 s. */
  readonly intervalMs?: number;
  /** The silence after the message that ends the connection. Default: 10 s. */
  readonly timeoutMs?: number;
}

/** How much may wait for a connection, and for the network while there is one. */
export interface QueueOptions {
  /** Default: 0, so that nothing is held. */
  readonly messages?: number;
  /** Default: 16 MiB. */
  readonly bytes?: number;
}

/** An address, or a function that is called before each attempt. */
export type Address = string | (() => string);

/** Options of {@link connect}. What throws in a callback is reported like an error in a listener of the page. */
export interface ConnectOptions {
  /** Default: no token; a refresh then fails. */
  readonly tokens?: TokenSource | TokenFunction;
  /** Default: as a subprotocol, beside the policy's name; without tokens, no subprotocol. */
  readonly tokenPlace?: TokenPlace;
  /**
   * The domain of a token endpoint's answers, such as `dashboard`. Those that RFC 6749 defines (status 400 or 401) are of
   * the domain `oauth` where that lists them. Default: `http`.
   */
  readonly tokenDomain?: string;
  /** The addresses that the policy's redirects name. */
  readonly endpoints?: Readonly<Record<string, Address>>;
  /** What obtains again that which a refresh names, other than the token. */
  readonly refreshes?: Readonly<Record<string, () => unknown>>;
  /** The domain of close codes. Default: `close`. */
  readonly closeDomain?: string;
  /** The timeout of a handshake. Default: 10 s. */
  readonly connectTimeoutMs?: number;
  /** Default: none. */
  readonly heartbeat?: HeartbeatOptions;
  /** Messages, or messages and bytes, that are held while there is no connection. Default: none. */
  readonly queue?: number | QueueOptions;
  /** Default: `arraybuffer`. */
  readonly binaryType?: "arraybuffer" | "blob";
  /** The languages of messages for people. Default: `navigator.languages`. */
  readonly locales?: Locales;
  /**
   * The connection is ready. What is sent before this returns goes before what was held. A service that refuses with a
   * close code does so only after this.
   */
  onConnected?(socket: ReconnectingWebSocket): void;
  /** The connection has lasted for the policy's `settleMs`. */
  onSettled?(socket: ReconnectingWebSocket): void;
  onMessage?(data: unknown, socket: ReconnectingWebSocket): void;
  /** The snapshot changed. */
  onState?(snapshot: SocketSnapshot, socket: ReconnectingWebSocket): void;
  /** A message that was held will not be sent. */
  onNotSent?(data: SocketData, reason: NotSent): void;
  /** Parts of the browser, for tests. */
  readonly environment?: Partial<Environment>;
}

/** What a socket needs of its surroundings. */
export interface Environment {
  readonly WebSocket: new (url: string, protocols: string[]) => WebSocketLike;
  /** A monotonic clock in milliseconds. Default: `performance.now`. */
  now(): number;
  /** The time of day, in milliseconds since 1970. */
  wallClock(): number;
  /** A number from 0 to 1. Default: from `crypto`, else `Math.random`. */
  random(): number;
  setTimeout(action: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** False if there certainly is no network. */
  isOnline(): boolean;
  /** Calls a listener when the network is back and when the page becomes visible; returns what ends that. */
  onWake(listener: () => void): () => void;
  /** Reports what a callback of the application threw. */
  report(error: unknown): void;
}

/** What a socket uses of a browser's `WebSocket`. */
export interface WebSocketLike {
  readonly readyState: number;
  readonly bufferedAmount: number;
  binaryType: string;
  onopen: ((event: any) => void) | null;
  onmessage: ((event: any) => void) | null;
  onclose: ((event: any) => void) | null;
  onerror: ((event: any) => void) | null;
  send(data: any): void;
  close(code?: number, reason?: string): void;
}

/** A failure with a code of the catalog, for a token source to reject with. */
export class KnownFailure extends Error {
  readonly failure: FailureInput;

  constructor(failure: FailureInput) {
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
export function connect(url: Address, policy: Policy, options: ConnectOptions = {}): ReconnectingWebSocket {
  const environment: Environment = { ...browser(), ...options.environment };
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
const WAKE_INTERVAL_MS = 1_000;
const RENEWAL_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;
const HEARTBEAT_INTERVAL_MS = 30_000;
const HEARTBEAT_TIMEOUT_MS = 10_000;
const QUEUE_BYTES = 16 * 2 ** 20;
const MAX_TOKEN = 16_384;
const MAX_ANSWER = 65_536;

/** The parts of a page that this uses; each may be missing. */
interface Globals {
  readonly WebSocket?: Environment["WebSocket"];
  readonly performance?: { now(): number };
  readonly crypto?: { getRandomValues(array: Uint32Array): Uint32Array };
  readonly navigator?: { readonly onLine?: boolean; readonly languages?: readonly string[] };
  readonly document?: EventSource & { readonly visibilityState?: string };
  readonly console?: { error(error: unknown): void };
  setTimeout(action: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  addEventListener?: EventSource["addEventListener"];
  removeEventListener?: EventSource["removeEventListener"];
  reportError?(error: unknown): void;
}

interface EventSource {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

declare class URL {
  constructor(url: string);
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const page = globalThis as unknown as Globals;

function browser(): Environment {
  return {
    WebSocket: page.WebSocket as Environment["WebSocket"],
    now: () => (page.performance ?? Date).now(),
    wallClock: () => Date.now(),
    random: () => (page.crypto ? page.crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32 : Math.random()),
    setTimeout: (action, ms) => page.setTimeout(action, ms),
    clearTimeout: (timer) => page.clearTimeout(timer),
    isOnline: () => page.navigator?.onLine !== false,
    onWake: (listener) => {
      const shown = (): void => {
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

/** The session that waits. */
interface Waiting {
  /** The wait ends at another time than was said. */
  rescheduled(): void;
  /** The wait ends because of a wake, after so much time without a network. What comes after it follows. */
  woken(offlineMs: number): void;
}

/**
 * The wait of a session before its next attempt, for a time or for the network, or its rest after a give-up. A wake cuts
 * it short. One wait at a time: each replaces the one before.
 */
class Wait {
  /** Before this time, the server wants no attempt. */
  notBefore = -NEVER;
  /** When the wait ends; never while it is for the network. */
  end = NEVER;
  private readonly alarm: Alarm;
  private then: (() => void) | undefined;
  private offlineSince: number | undefined;
  private nextWake = -NEVER;
  private stopListening = (): void => {};

  constructor(
    private readonly environment: Environment,
    private readonly owner: Waiting,
  ) {
    this.alarm = new Alarm(environment);
  }

  get isOffline(): boolean {
    return this.offlineSince !== undefined;
  }

  /** Waits until a time, then runs a task: always later, also if the time has come. */
  until(time: number, task: () => void): void {
    this.begin(time, task);
    this.alarm.at(time, () => this.finish());
  }

  /** Waits until the network is back, then runs a task; at once if it is there. */
  untilOnline(task: () => void): void {
    if (this.environment.isOnline()) {
      this.stop();
      task();
    } else {
      this.begin(NEVER, task);
      this.offlineSince = this.environment.now();
      this.owner.rescheduled();
    }
  }

  private begin(time: number, task: () => void): void {
    this.stop();
    this.end = time;
    this.then = task;
    this.stopListening = this.environment.onWake(() => this.wake());
  }

  /** Ends the wait at once, or as soon as the server's hint and the last wake allow. */
  wake(): void {
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

  private carryOut(): void {
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
  private isStillOffline(): boolean {
    return this.isOffline && !this.environment.isOnline();
  }

  private finish(): void {
    const task = this.then;
    this.stop();
    task?.();
  }

  stop(): void {
    this.alarm.stop();
    this.then = undefined;
    this.offlineSince = undefined;
    this.end = NEVER;
    this.stopListening();
    this.stopListening = () => {};
  }
}

/** Messages that wait for a connection, with their sizes. */
class MessageQueue {
  private messages: { readonly data: SocketData; readonly size: number }[] = [];
  private bytes = 0;
  private readonly maxMessages: number;
  readonly maxBytes: number;

  constructor(options: number | QueueOptions | undefined) {
    const limits = typeof options === "number" ? { messages: options } : options;
    this.maxMessages = limits?.messages ?? 0;
    this.maxBytes = limits?.bytes ?? QUEUE_BYTES;
  }

  offer(data: SocketData, size: number): SendResult {
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

  poll(): SocketData | undefined {
    const next = this.messages.shift();
    this.bytes -= next?.size ?? 0;
    return next?.data;
  }

  get isEmpty(): boolean {
    return this.messages.length === 0;
  }
}

/** The size of a message in bytes; nothing if it is none. */
function sizeOf(data: unknown): number | undefined {
  if (typeof data === "string") {
    return new TextEncoder().encode(data).length;
  }
  try {
    const bytes = data as { readonly byteLength?: unknown; readonly size?: unknown };
    const size = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? bytes.byteLength : bytes.size;
    return typeof data === "object" && typeof size === "number" ? size : undefined;
  } catch {
    return undefined;
  }
}

function copied(data: SocketData): SocketData {
  if (data instanceof ArrayBuffer) {
    return data.slice(0);
  }
  return ArrayBuffer.isView(data)
    ? (data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer)
    : data;
}

/** Ends a connection whose peer stays silent after a message. */
class Heartbeat {
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

/** The failure of a token request. */
class TokenRefused {
  constructor(readonly failure: FailureInput) {}
}

/** Reads what a token source answers, and what it fails with. */
class TokenReader {
  constructor(
    private readonly policy: Policy,
    private readonly environment: Environment,
    private readonly domain: string,
  ) {}

  /** The token, empty for none; or its failure. */
  async read(answer: unknown): Promise<string | TokenRefused> {
    if (answer === null || answer === undefined || answer === "") {
      return "";
    }
    if (typeof answer === "string") {
      return isSecret(answer) ? answer : new TokenRefused(transport("refresh-failed"));
    }
    return isResponse(answer) ? this.readResponse(answer) : new TokenRefused(transport("refresh-failed"));
  }

  private async readResponse(response: TokenResponse): Promise<string | TokenRefused> {
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
  async failure(error: unknown): Promise<FailureInput> {
    if (isResponse(error)) {
      const read = await this.readResponse(error);
      return read instanceof TokenRefused ? read.failure : transport("refresh-failed");
    }
    return failureOfRenewal(error, "refresh-unknown");
  }
}

/** What a renewal failed with, other than a response. */
function failureOfRenewal(error: unknown, timeout: string): FailureInput {
  const known = (error as { failure?: unknown } | null | undefined)?.failure;
  if (typeof known === "object" && known !== null) {
    return known as FailureInput;
  }
  const name = (error as { name?: unknown } | null | undefined)?.name;
  if (error instanceof TypeError) {
    return transport("unreachable");
  }
  return transport(name === "AbortError" || name === "TimeoutError" ? timeout : "refresh-failed");
}

function isResponse(value: unknown): value is TokenResponse {
  const response = value as Partial<TokenResponse> | null | undefined;
  return typeof response?.status === "number" && typeof response.text === "function";
}

function accessTokenIn(body: string): string | undefined {
  try {
    const token = (JSON.parse(body) as { access_token?: unknown } | null)?.access_token;
    return typeof token === "string" && isSecret(token) ? token : undefined;
  } catch {
    return undefined;
  }
}

function isSecret(text: string): boolean {
  return text.length <= MAX_TOKEN && /^[!-~]+$/.test(text);
}

/** Whether this text is a token of RFC 9110, section 5.6.2, which a subprotocol must be. */
function isSubprotocol(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}

function transport(code: string): FailureInput {
  return { domain: "transport", code };
}

/** A failure of an attempt that was not made. */
function notAttempted(code: string): FailureInput {
  return { domain: "transport", code, phase: "opening", sent: false };
}

/** Whether the catalog lists the error of a failure. */
function isListed(policy: Policy, failure: FailureInput): boolean {
  return policy.start().on(failure, 0, 0).listed;
}

/** The address, without user, query and fragment, which may be secrets; empty if it is none for a WebSocket. */
function shownAddress(address: string): string {
  try {
    const url = new URL(address);
    const isUsable = (url.protocol === "ws:" || url.protocol === "wss:") && !address.includes("#");
    return isUsable ? `${url.protocol}//${url.host}${url.pathname}` : "";
  } catch {
    return "";
  }
}

/** The same address with the scheme of WebSockets, which share ports and paths with HTTP (RFC 6455, section 3). */
function ofWebSocket(target: string): string {
  return target.replace(/^https:/i, "wss:").replace(/^http:/i, "ws:");
}

/** The address with this parameter, once: where the first of this name was, else at the end. */
function withParameter(address: string, name: string, value: string): string {
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
function isNamed(part: string, name: string): boolean {
  const written = part.split("=", 1)[0]!.replace(/\+/g, " ");
  try {
    return decodeURIComponent(written) === name;
  } catch {
    return written === name;
  }
}

/** One attempt to connect, and the connection if it succeeds. */
class Connection {
  isOpen = false;
  heartbeat: Heartbeat | undefined;
  readonly alarm: Alarm;

  constructor(
    readonly wire: WebSocketLike,
    environment: Environment,
  ) {
    this.alarm = new Alarm(environment);
  }

  /** Ends the connection, or the handshake; nothing is heard of it any more. */
  end(code = NORMAL, reason = ""): void {
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

/** What the sockets of each policy may still spend. */
const budgets = new WeakMap<Policy, Budget>();

/**
 * One socket from its opening to its end: the application's requests, the events of its connections, and its recovery.
 *
 * The application's callbacks come last in each step, or what follows looks again at how things are, because they may
 * close, pause or resume the socket.
 */
class Session implements Waiting {
  readonly socket: ReconnectingWebSocket;
  private status: SocketStatus = "connecting";
  private activity: SocketActivity = "waiting";
  private decision: Decision | undefined;
  private address = "";
  private settled = false;
  private snapshot: SocketSnapshot;
  private state: State;
  private token = "";
  private tokenRejected = false;
  /** What else must be obtained again before the next attempt. */
  private stale: string | undefined;
  /** When the next attempt may begin. */
  private due = -NEVER;
  /** The time without a network, which does not count towards the limits of an episode. */
  private offlineMs = 0;
  private connection: Connection | undefined;
  /** Counts what is awaited, so that late results are dropped. */
  private turn = 0;
  private readonly wait: Wait;
  private readonly patience: Alarm;
  private readonly queue: MessageQueue;
  private readonly tokenReader: TokenReader;
  private readonly closeDomain: string;

  constructor(
    private readonly url: Address,
    private readonly policy: Policy,
    private readonly options: ConnectOptions,
    private readonly environment: Environment,
  ) {
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
  private asSocket(): ReconnectingWebSocket {
    const session = this;
    return Object.freeze({
      get status() {
        return session.snapshot.status;
      },
      get snapshot() {
        return session.snapshot;
      },
      send: (data: SocketData) => this.send(data),
      wake: () => this.wait.wake(),
      pause: () => this.pause(),
      resume: () => this.resume(),
      fail: (failure: FailureInput) => this.fail(failure),
      close: (code?: number, reason?: string) => this.close(code, reason),
    });
  }

  // What the application asks for.

  private send(data: SocketData): SendResult {
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

  private write(wire: WebSocketLike, data: SocketData): boolean {
    try {
      wire.send(data);
      return true;
    } catch {
      return false;
    }
  }

  private pause(): void {
    if (this.status === "given-up") {
      this.halt();
      this.show("given-up", "none");
    } else if (this.status !== "closed" && this.status !== "paused") {
      this.halt();
      this.disconnect();
      this.decision = undefined;
      this.show("paused", "none");
    }
  }

  private resume(): void {
    if (this.status === "given-up" || this.status === "paused") {
      this.state = this.state.resume(this.now());
      this.decision = undefined;
      this.proceed();
      this.show("connecting", "waiting");
    }
  }

  private fail(failure: FailureInput): boolean {
    if (this.status !== "connected") {
      return false;
    }
    this.disconnect();
    this.failed(failure);
    return true;
  }

  private close(code?: number, reason?: string): void {
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

  private now(): number {
    return this.environment.now() - this.offlineMs;
  }

  private budget(): Budget {
    return budgets.get(this.policy) ?? this.policy.budget();
  }

  /** Attempts as soon as the last decision allows. */
  private proceed(): void {
    this.halt();
    this.wait.until(Math.max(this.due, this.environment.now()), () => this.begin());
  }

  /** Begins an attempt, as soon as there is a network. */
  private begin(): void {
    this.wait.untilOnline(() => this.obtainToken());
  }

  rescheduled(): void {
    this.show(this.status, this.wait.isOffline ? "offline" : "waiting");
  }

  woken(offlineMs: number): void {
    this.due = -NEVER;
    this.offlineMs += offlineMs;
    this.state = this.state.wake(this.now());
  }

  private halt(): void {
    this.turn++;
    this.patience.stop();
    this.wait.stop();
  }

  private obtainToken(): void {
    const { tokens } = this.options;
    if (tokens === undefined) {
      if (this.tokenRejected) {
        this.failed(transport("refresh-failed"));
      } else {
        this.refreshStale();
      }
      return;
    }
    const rejected = this.tokenRejected;
    const ask = (): unknown => {
      if (typeof tokens === "function") {
        return rejected ? tokens(this.token) : tokens();
      }
      return rejected ? tokens.renew(this.token) : tokens.token();
    };
    this.renew(
      async () => this.tokenReader.read(await ask()),
      (read) => {
        if (read instanceof TokenRefused) {
          this.failed(read.failure);
        } else {
          this.token = read;
          this.tokenRejected = false;
          this.goOn(() => this.refreshStale());
        }
      },
      (error) => this.tokenReader.failure(error),
      "refresh-unknown",
    );
  }

  /** Has the application obtain what else is needed, then attempts. */
  private refreshStale(): void {
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
    this.renew(
      async () => action(),
      () => {
        this.stale = undefined;
        this.goOn(() => this.attempt());
      },
      async (error) => failureOfRenewal(error, "timeout"),
      "timeout",
    );
  }

  /** Waits for a renewal, for at most a minute; a late result is dropped. */
  private renew<T>(
    action: () => Promise<T>,
    done: (result: T) => void,
    failureOf: (error: unknown) => Promise<FailureInput>,
    timeout: string,
  ): void {
    const turn = ++this.turn;
    const ifCurrent =
      <R>(next: (result: R) => void) =>
      (result: R): void => {
        if (turn === this.turn) {
          this.turn++;
          this.patience.stop();
          next(result);
        }
      };
    const failed = ifCurrent((failure: FailureInput) => this.failed(failure));
    this.patience.at(this.environment.now() + RENEWAL_TIMEOUT_MS, () => failed(transport(timeout)));
    this.show(this.status, "renewing");
    if (turn === this.turn) {
      action().then(ifCurrent(done), (error: unknown) =>
        failureOf(error).then(failed, () => failed(transport("refresh-failed"))),
      );
    }
  }

  /** Goes on, or begins again once the network is back. */
  private goOn(next: () => void): void {
    if (this.environment.isOnline()) {
      next();
    } else {
      this.begin();
    }
  }

  private attempt(): void {
    const { turn } = this;
    const address = this.nextAddress();
    if (turn !== this.turn) {
      return;
    }
    this.address = address === undefined ? "" : shownAddress(address);
    if (address === undefined) {
      this.failed(notAttempted("endpoint-unknown"));
    } else if (this.address === "") {
      this.failed(notAttempted("request-invalid"));
    } else {
      this.open(address);
    }
  }

  /** Where the next attempt goes; nothing if a redirect names an endpoint that the application did not. */
  private nextAddress(): string | undefined {
    const { target, endpoint } = this.state;
    if (target !== undefined) {
      return ofWebSocket(target);
    }
    const endpoints = this.options.endpoints ?? {};
    const isKnown = endpoint === undefined || Object.prototype.hasOwnProperty.call(endpoints, endpoint);
    return isKnown ? this.supplied(endpoint === undefined ? this.url : endpoints[endpoint]!) : undefined;
  }

  private supplied(address: Address): string {
    try {
      return String(typeof address === "function" ? address() : address);
    } catch (error) {
      this.environment.report(error);
      return "";
    }
  }

  private open(address: string): void {
    const place = this.options.tokenPlace ?? { subprotocol: this.policy.name };
    const isOffered = "subprotocol" in place && (this.options.tokens !== undefined || this.options.tokenPlace !== undefined);
    const protocols = isOffered ? [place.subprotocol, ...(this.token === "" ? [] : [this.token])] : [];
    const url = "query" in place && this.token !== "" ? withParameter(address, place.query, this.token) : address;
    let wire: WebSocketLike;
    try {
      if (!protocols.every(isSubprotocol)) {
        throw new SyntaxError();
      }
      wire = new this.environment.WebSocket(url, protocols);
    } catch {
      this.failed(notAttempted("request-invalid"));
      return;
    }
    wire.binaryType = this.options.binaryType ?? "arraybuffer";
    const connection = new Connection(wire, this.environment);
    this.connection = connection;
    wire.onopen = () => this.opened(connection);
    wire.onmessage = (event: { data: unknown }) => this.received(connection, event.data);
    wire.onclose = (event: { code?: number; reason?: string }) => this.closed(event.code, event.reason);
    wire.onerror = () => {};
    connection.alarm.at(this.environment.now() + (this.options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS), () =>
      this.lose("timeout", "opening"),
    );
    this.show(this.status, "opening");
  }

  // The events of a connection. Those of a former one are not heard.

  private opened(connection: Connection): void {
    connection.isOpen = true;
    this.state = this.state.ready(this.now());
    this.decision = undefined;
    connection.alarm.at(this.environment.now() + this.policy.settleMs, () => this.settle());
    const { heartbeat, tokenPlace } = this.options;
    if (heartbeat !== undefined) {
      const { message } = heartbeat;
      connection.heartbeat = new Heartbeat(
        this.environment,
        heartbeat,
        () => this.guarded(() => this.write(connection.wire, typeof message === "function" ? message() : message)),
        () => this.lose("silent", "open"),
      );
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
  private flush(connection: Connection): void {
    while (connection === this.connection && connection.wire.readyState === IS_OPEN && !this.queue.isEmpty) {
      const data = this.queue.poll()!;
      if (!this.write(connection.wire, data)) {
        this.guarded(() => this.options.onNotSent?.(data, "refused"));
      }
    }
  }

  private settle(): void {
    this.settled = true;
    this.show("connected", "none");
    if (this.settled) {
      this.guarded(() => this.options.onSettled?.(this.socket));
    }
  }

  private received(connection: Connection, data: unknown): void {
    connection.heartbeat?.received();
    this.guarded(() => this.options.onMessage?.(data, this.socket));
  }

  private closed(code: number | undefined, reason: string | undefined): void {
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
  private lose(code: string, phase: "opening" | "open"): void {
    this.disconnect();
    const failure: FailureInput = { domain: "transport", code, phase };
    this.failed(isListed(this.policy, failure) ? failure : { domain: this.closeDomain, code: ABNORMAL, phase });
  }

  private disconnect(code?: number, reason?: string): void {
    const connection = this.connection;
    this.forgetConnection();
    connection?.end(code, reason);
  }

  private forgetConnection(): void {
    this.connection?.detach();
    this.connection = undefined;
    this.settled = false;
  }

  // Decisions.

  /** Decides about a failure, and carries the decision out. */
  private failed(failure: FailureInput): void {
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
  private plan(step: Decision): void {
    if (step.kind === "redirect") {
      this.tokenRejected = false;
      this.stale = undefined;
    } else if (step.kind === "refresh") {
      this.tokenRejected ||= step.subject === undefined;
      this.stale = step.subject ?? this.stale;
    }
  }

  /** Gives up what was held. */
  private drop(): void {
    while ((this.status === "given-up" || this.status === "closed") && !this.queue.isEmpty) {
      const data = this.queue.poll()!;
      this.guarded(() => this.options.onNotSent?.(data, "ended"));
    }
  }

  // What the application is told.

  private show(status: SocketStatus, activity: SocketActivity): void {
    this.status = status;
    this.activity = activity;
    const snapshot = this.taken();
    this.snapshot = snapshot;
    this.guarded(() => this.options.onState?.(snapshot, this.socket));
  }

  private taken(): SocketSnapshot {
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

  private guarded(callback: () => unknown): void {
    try {
      callback();
    } catch (error) {
      this.environment.report(error);
    }
  }
}
