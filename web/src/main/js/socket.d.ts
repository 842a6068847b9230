/**
 * A WebSocket that reconnects as a policy decides, for browsers.
 *
 * It writes no logs. Neither its snapshots nor its errors contain a token, or the query of an address.
 *
 * A build puts the compiled files into one script, so no two of them use the same name.
 */
import type { Decision, FailureInput, Locales, Policy } from "./recourse.js";
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
"not-connected"
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
    readonly headers: {
        forEach(callback: (value: string, name: string) => void): void;
    };
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
export type TokenPlace = {
    readonly subprotocol: string;
} | {
    readonly query: string;
} | {
    readonly message: (token: string) => SocketData;
};
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
    /** The languages of the person, best first. */
    languages(): readonly string[];
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
export declare class KnownFailure extends Error {
    readonly failure: FailureInput;
    constructor(failure: FailureInput);
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
export declare function connect(url: Address, policy: Policy, options?: ConnectOptions): ReconnectingWebSocket;
