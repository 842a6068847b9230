/**
 * The machine for JavaScript: a guarded layer over what the compiled Java exports.
 *
 * Nothing here throws, whatever it is given. A value of a type that makes no sense counts as not given; each function
 * documents what that means. Text is text, numbers are plain numbers, and what is absent is `undefined`. All objects are
 * immutable: an event returns the next state.
 *
 * This file has no imports, so that a build can place it behind the compiled machine in one script.
 */
/** What a decision does. */
export type DecisionKind = "retry" | "refresh" | "redirect" | "give-up";
/** The state of a session. */
export type SessionStatus = "healthy" | "recovering" | "probation" | "given-up";
/** Who must act on an error that a client cannot recover from alone. */
export type Actor = "client" | "developer" | "account-owner" | "end-user" | "operator";
/** Why the machine gave up. */
export type GiveUpCause = "not-recoverable" | "retries-spent" | "refreshes-spent" | "redirects-spent" | "steps-spent" | "budget-spent" | "deadline" | "redirect-missing" | "redirect-unsafe" | "redirect-loop" | "not-repeatable" | "not-idempotent" | "given-up";
/** The value of a header: one line, or several. */
export type HeaderValue = string | number | readonly (string | number)[];
/** Headers of an answer: those of `fetch`, a `Map`, or an object. At most 1,000 are read. */
export type FailureHeaders = Readonly<Record<string, HeaderValue>> | {
    forEach(callback: (value: string, name: string) => void): void;
};
/**
 * What failed: a code, or the status of an HTTP answer with its headers and its body, which the domain reads. The keys
 * are those of a `failed` line of `recourse decide`.
 */
export interface FailureInput {
    /** The catalog's domain, such as `close`. One that the catalog lacks gives up. */
    readonly domain: string;
    /** The code. Ignored if there is a status. */
    readonly code?: string | number;
    /** The status of an HTTP answer. One that is not a whole number counts as a code. */
    readonly status?: number;
    /** The headers of the answer with this status. */
    readonly headers?: FailureHeaders;
    /** The body of the answer with this status. An object counts as its JSON text. */
    readonly body?: string | object;
    /** The text that came with the code, such as a close reason. */
    readonly reason?: string;
    /** The server's hint, in milliseconds. It is used before any hint that the domain reads; a negative one counts as 0. */
    readonly hintMs?: number;
    /** The server's hint as in the header `Retry-After`. It is used if there is no `hintMs`. */
    readonly retryAfter?: string | number;
    /** The time of day, which a hint that is a date needs: ISO 8601, a `Date`, or milliseconds since 1970. */
    readonly date?: string | number | Date;
    /** Whether the connection was opening or open. Default: open. */
    readonly phase?: "opening" | "open";
    /** Whether the request may be sent twice. Default: true. */
    readonly idempotent?: boolean;
    /** Whether the request can be sent again. Default: true. */
    readonly repeatable?: boolean;
    /** False if the request certainly never left. Default: true, and false for `not-sent` in the domain `transport`. */
    readonly sent?: boolean;
    /** Whether the session is one call, for which the limits for calls apply. Default: false. */
    readonly call?: boolean;
}
/** A language tag (BCP 47), or several, best first, for instance `navigator.languages`. */
export type Locales = string | Iterable<string>;
/** What the sessions of a page may still spend together. Unlimited if the catalog has no budget. */
export interface Budget {
    /** The tokens that are left. */
    readonly tokens: number;
}
/** What the machine knows about one session. */
export interface State {
    /** The state as text, which this policy reads back, in JavaScript as in Java. */
    readonly text: string;
    readonly status: SessionStatus;
    /** Why the machine gave up, while it has. */
    readonly cause?: GiveUpCause;
    readonly retries: number;
    readonly refreshes: number;
    readonly redirects: number;
    readonly steps: number;
    /** The last step's delay. */
    readonly delayMs: number;
    /** The time from the episode's first failure to the last event. */
    readonly elapsedMs: number;
    /** The URL to which attempts go until the episode ends, after a redirect to one. The server chose it. */
    readonly target?: string;
    /** The name of the endpoint to which attempts go until the episode ends, after a redirect to one. */
    readonly endpoint?: string;
    /**
     * Decides about a failure.
     *
     * @param failure what failed. Anything but an object counts as an unknown error, which gives up.
     * @param now when, in milliseconds on a monotonic clock of any zero. Fractions are cut off, and a number beyond the
     *   safe integers counts as the nearest of them. What is not a number counts as the time of the last event.
     * @param random a number from 0 to 1. Any other counts as the nearer end, and what is not a number as 0.
     * @param budget what may still be spent. Anything but a budget counts as an unlimited one.
     */
    on(failure: FailureInput, now: number, random: number, budget?: Budget): Decision;
    /** The connection was accepted. */
    ready(now: number): State;
    /**
     * The present wait is cut short, because a person wants to try now, or the network is back: the backoffs start again,
     * limits stay. The next attempt may begin at once, but not before `earliestMs`, counted from the decision.
     */
    wake(now: number): State;
    /** After a give-up, a new episode: a person acted, or the rest is over. Otherwise it changes nothing. */
    resume(now: number): State;
    /**
     * The session is over, and its state may be dropped.
     *
     * @param success whether it ended well, which returns the budget's refund. Default: true.
     * @param budget what may still be spent
     * @returns what may be spent afterwards; the policy's full budget if none was given
     */
    end(success?: boolean, budget?: Budget): Budget;
}
/** What all decisions have. */
export interface DecisionFacts {
    /** The domain, the code and the key of the error. The name of an error that the catalog lacks is `UNKNOWN`. */
    readonly domain: string;
    readonly code: string;
    readonly name: string;
    /** Whether the catalog lists the code. */
    readonly listed: boolean;
    /** What the catalog calls the error, for people who look after a service. */
    readonly title?: string;
    /** A page about the error. */
    readonly help?: string;
    /** Who must act, most important first. */
    readonly actors: readonly Actor[];
    /** Why this was decided: the rule, the limit and the numbers that were compared. For logs. */
    readonly explanation: string;
    /** What would have changed the decision. */
    readonly otherwise?: string;
    /** The episode's steps so far, with this one. */
    readonly retries: number;
    readonly refreshes: number;
    readonly redirects: number;
    /** The session's next state. */
    readonly state: State;
    /** What is left of the budget that was given. */
    readonly budget: Budget;
    /**
     * What a person should read, in the best of these languages that the catalog has. It may contain text that the server
     * sent, and no markup: insert it as text. Tags that cannot be read are skipped; without one, it is in the catalog's own
     * language. At most 100 are read.
     */
    message(locales?: Locales): string;
}
/** What the decisions have that go on. */
export interface StepFacts extends DecisionFacts {
    /** How long to wait before the next attempt. */
    readonly delayMs: number;
    /** The part of the delay that the server's hint demands, also where the rest is cut short. */
    readonly earliestMs: number;
    readonly cause?: undefined;
    readonly advisoryMs?: undefined;
    readonly restMs?: undefined;
}
/** After the delay, try again. */
export interface Retry extends StepFacts {
    readonly kind: "retry";
    readonly subject?: undefined;
    readonly target?: undefined;
    readonly endpoint?: undefined;
}
/** After the delay, obtain something again, then try again. */
export interface Refresh extends StepFacts {
    readonly kind: "refresh";
    /** What to obtain again; absent for the credentials. */
    readonly subject?: string;
    readonly target?: undefined;
    readonly endpoint?: undefined;
}
/** After the delay, try again at another address: either `target` or `endpoint`. */
export interface Redirect extends StepFacts {
    readonly kind: "redirect";
    /** The URL, which passed the checks of the policy. The server chose it, so its query may hold a secret. */
    readonly target?: string;
    /** The name of an address that the application knows. */
    readonly endpoint?: string;
    readonly subject?: undefined;
}
/** Stop trying. */
export interface GiveUp extends DecisionFacts {
    readonly kind: "give-up";
    readonly cause: GiveUpCause;
    /** How long a person should wait before trying again. */
    readonly advisoryMs?: number;
    /** When a new episode may begin by itself. */
    readonly restMs?: number;
    /** The server's hint, before which no attempt should begin, also where the rest is cut short. */
    readonly earliestMs?: number;
    readonly delayMs?: undefined;
    readonly subject?: undefined;
    readonly target?: undefined;
    readonly endpoint?: undefined;
}
/** The machine's answer to one failure. `kind` says which of the four it is. */
export type Decision = Retry | Refresh | Redirect | GiveUp;
/** A catalog's recovery policy. */
export interface Policy {
    readonly name: string;
    readonly title: string;
    /** Identifies the policy's rules. A state text can be read where it is the same. */
    readonly fingerprint: string;
    /** What is wrong with the catalog; empty if nothing is. A policy with a problem gives up on everything. */
    readonly problem: string;
    /** The languages of its messages, as BCP 47 tags. */
    readonly languages: readonly string[];
    /** The names of its domains. */
    readonly domains: readonly string[];
    /** How long a connection is ready until the episode before it is over. */
    readonly settleMs: number;
    /** The state of a session in which nothing has failed. */
    start(): State;
    /** The state that this text describes; or why there is none. */
    state(text: string): {
        readonly state?: State;
        readonly refused?: string;
    };
    /** A full budget. */
    budget(): Budget;
}
/** The machine with its guard. */
export interface Recourse {
    /**
     * Loads a catalog in its JSON form.
     *
     * @param catalog the JSON text, or what `JSON.parse` made of it. If it cannot be read, the policy's `problem` says why.
     */
    load(catalog: string | object): Policy;
}
/** What the compiled Java exports. It is called with texts, finite numbers and its own objects only. */
export interface Machine {
    load(json: string): MachinePolicy;
}
export interface MachinePolicy {
    problem(): string;
    /** JSON: name, title, fingerprint, languages, domains, settleMs. */
    facts(): string;
    start(): MachineState;
    state(text: string): MachineState | null;
    refusal(text: string): string;
    budget(): MachineBudget;
}
export interface MachineState {
    text(): string;
    /** JSON: the fields of `State`. */
    facts(): string;
    /** Decides about a failure, which is JSON. Without a budget, it is unlimited. */
    on(failure: string, now: number, random: number, budget: MachineBudget | null): MachineDecision;
    ready(now: number): MachineState;
    wake(now: number): MachineState;
    resume(now: number): MachineState;
    end(success: boolean, budget: MachineBudget): MachineBudget;
}
export interface MachineDecision {
    /** JSON: what `recourse decide` prints, and the other fields of `Decision`. */
    facts(): string;
    state(): MachineState;
    budget(): MachineBudget;
    /** The message in the best of these languages: tags, separated by commas. */
    message(locales: string): string;
}
export interface MachineBudget {
    tokens(): number;
}
/** Puts the guard in front of a machine. */
export declare function recourse(machine: Machine): Recourse;
