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
export type GiveUpCause =
  | "not-recoverable"
  | "retries-spent"
  | "refreshes-spent"
  | "redirects-spent"
  | "steps-spent"
  | "budget-spent"
  | "deadline"
  | "redirect-missing"
  | "redirect-unsafe"
  | "redirect-loop"
  | "not-repeatable"
  | "not-idempotent"
  | "given-up";

/** The value of a header: one line, or several. */
export type HeaderValue = string | number | readonly (string | number)[];

/** Headers of an answer: those of `fetch`, a `Map`, or an object. At most 1,000 are read. */
export type FailureHeaders =
  | Readonly<Record<string, HeaderValue>>
  | { forEach(callback: (value: string, name: string) => void): void };

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
  state(text: string): { readonly state?: State; readonly refused?: string };
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
export function recourse(machine: Machine): Recourse {
  return Object.freeze({ load: (catalog: unknown) => loadPolicy(machine, catalog) });
}

type Facts = Readonly<Record<string, unknown>>;

const NO_FACTS: Facts = Object.freeze({});
const MAX_TIME = Number.MAX_SAFE_INTEGER;
const MAX_LOCALES = 100;
const MAX_HEADERS = 1_000;
const DEFAULT_SETTLE_MS = 10_000;

/** The result of an action; the other value if it throws. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/**
 * Holds an object of the machine where neither `JSON.stringify` nor a console shows it. There is none if the machine
 * could not make it; then all facts have their defaults, and every failure is given up.
 */
class Held<J> {
  declare readonly java: J | undefined;

  constructor(java: J | undefined) {
    Object.defineProperty(this, "java", { value: java });
  }
}

class HeldPolicy extends Held<MachinePolicy> implements Policy {
  readonly name: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly problem: string;
  readonly languages: readonly string[];
  readonly domains: readonly string[];
  readonly settleMs: number;

  /** @param problem what was wrong with the catalog before the machine saw it */
  constructor(java: MachinePolicy | undefined, problem: string) {
    super(java);
    const facts = factsOf(() => java!.facts());
    this.name = textOf(facts.name) ?? "";
    this.title = textOf(facts.title) ?? "";
    this.fingerprint = textOf(facts.fingerprint) ?? "";
    this.problem = problem || attempt(() => java!.problem(), "the machine could not read the catalog");
    this.languages = textsOf(facts.languages);
    this.domains = textsOf(facts.domains);
    this.settleMs = numberOf(facts.settleMs) ?? DEFAULT_SETTLE_MS;
    Object.freeze(this);
  }

  start(): State {
    return new HeldState(
      attempt(() => this.java!.start(), undefined),
      this,
      0,
    );
  }

  state(text: unknown): { readonly state?: State; readonly refused?: string } {
    const written = textOf(text) ?? "";
    const java = attempt(() => this.java!.state(written), null) ?? undefined;
    return Object.freeze(
      java === undefined
        ? { refused: attempt(() => this.java!.refusal(written), "") || "the state cannot be read" }
        : { state: new HeldState(java, this, -MAX_TIME) },
    );
  }

  budget(): Budget {
    return new HeldBudget(attempt(() => this.java!.budget(), undefined));
  }
}

class HeldBudget extends Held<MachineBudget> implements Budget {
  readonly tokens: number;

  constructor(java: MachineBudget | undefined) {
    super(java);
    this.tokens = attempt(() => java!.tokens(), 0);
    Object.freeze(this);
  }
}

class HeldState extends Held<MachineState> implements State {
  private declare readonly policy: HeldPolicy;
  private declare readonly at: number;
  private declare facts: Facts | undefined;

  /** @param at the time of the last event */
  constructor(java: MachineState | undefined, policy: HeldPolicy, at: number) {
    super(java);
    Object.defineProperties(this, {
      policy: { value: policy },
      at: { value: at },
      facts: { value: undefined, writable: true },
    });
    Object.preventExtensions(this);
  }

  get text(): string {
    return attempt(() => this.java!.text(), "");
  }

  get status(): SessionStatus {
    return (textOf(this.read().status) ?? "healthy") as SessionStatus;
  }

  get cause(): GiveUpCause | undefined {
    return textOf(this.read().cause) as GiveUpCause | undefined;
  }

  get retries(): number {
    return numberOf(this.read().retries) ?? 0;
  }

  get refreshes(): number {
    return numberOf(this.read().refreshes) ?? 0;
  }

  get redirects(): number {
    return numberOf(this.read().redirects) ?? 0;
  }

  get steps(): number {
    return numberOf(this.read().steps) ?? 0;
  }

  get delayMs(): number {
    return numberOf(this.read().delayMs) ?? 0;
  }

  get elapsedMs(): number {
    return numberOf(this.read().elapsedMs) ?? 0;
  }

  get target(): string | undefined {
    return textOf(this.read().target);
  }

  get endpoint(): string | undefined {
    return textOf(this.read().endpoint);
  }

  /** The facts, which are read when they are first asked for. */
  private read(): Facts {
    return (this.facts ??= factsOf(() => this.java!.facts()));
  }

  on(failure: unknown, now: unknown, random: unknown, budget?: unknown): Decision {
    const at = timeOf(now, this.at);
    const input = failureOf(failure);
    const given = budgetOf(budget);
    const java = attempt(() => this.java!.on(JSON.stringify(input), at, randomOf(random), given ?? null), undefined);
    const state = java === undefined ? this : this.next(() => java.state(), at);
    const left = attempt<Budget | undefined>(() => new HeldBudget(java!.budget()), undefined);
    return decisionOf(java, state, left ?? (given === undefined ? this.policy.budget() : (budget as Budget)), input);
  }

  ready(now: unknown): State {
    const at = timeOf(now, this.at);
    return this.next(() => this.java!.ready(at), at);
  }

  wake(now: unknown): State {
    const at = timeOf(now, this.at);
    return this.next(() => this.java!.wake(at), at);
  }

  resume(now: unknown): State {
    const at = timeOf(now, this.at);
    return this.next(() => this.java!.resume(at), at);
  }

  private next(event: () => MachineState, at: number): State {
    return attempt<State>(() => new HeldState(event(), this.policy, Math.max(at, this.at)), this);
  }

  end(success?: unknown, budget?: unknown): Budget {
    const given = budgetOf(budget);
    return given === undefined
      ? this.policy.budget()
      : attempt<Budget>(() => new HeldBudget(this.java!.end(success !== false, given)), budget as Budget);
  }

  toJSON(): string {
    return this.text;
  }
}

/** The machine's budget in a budget; nothing in anything else. */
function budgetOf(budget: unknown): MachineBudget | undefined {
  return attempt(() => (budget instanceof HeldBudget ? budget.java : undefined), undefined);
}

class HeldDecision extends Held<MachineDecision> {
  private declare readonly facts: Facts;
  declare readonly state: State;
  declare readonly budget: Budget;
  readonly kind: DecisionKind;
  readonly domain: string;
  readonly code: string;
  readonly name: string;
  readonly listed: boolean;
  readonly title: string | undefined;
  readonly help: string | undefined;
  readonly actors: readonly string[];
  readonly explanation: string;
  readonly otherwise: string | undefined;
  readonly retries: number;
  readonly refreshes: number;
  readonly redirects: number;
  readonly delayMs: number | undefined;
  readonly earliestMs: number | undefined;
  readonly subject: string | undefined;
  readonly endpoint: string | undefined;
  readonly cause: string | undefined;
  readonly advisoryMs: number | undefined;
  readonly restMs: number | undefined;

  constructor(java: MachineDecision | undefined, facts: Facts, state: State, budget: Budget) {
    super(java);
    Object.defineProperties(this, { facts: { value: facts }, state: { value: state }, budget: { value: budget } });
    this.kind = kindOf(facts.decision);
    const goesOn = this.kind !== "give-up";
    this.domain = textOf(facts.domain) ?? "";
    this.code = textOf(facts.code) ?? "";
    this.name = textOf(facts.name) ?? "UNKNOWN";
    this.listed = facts.listed === true;
    this.title = textOf(facts.title);
    this.help = textOf(facts.help);
    this.actors = textsOf(facts.actors);
    this.explanation = textOf(facts.why) ?? "";
    this.otherwise = textOf(facts.otherwise);
    this.retries = numberOf(facts.retries) ?? 0;
    this.refreshes = numberOf(facts.refreshes) ?? 0;
    this.redirects = numberOf(facts.redirects) ?? 0;
    this.delayMs = goesOn ? (numberOf(facts.delayMs) ?? 0) : undefined;
    this.earliestMs = numberOf(facts.earliestMs) ?? (goesOn ? 0 : undefined);
    this.subject = textOf(facts.of);
    this.endpoint = textOf(facts.endpoint);
    this.cause = goesOn ? undefined : (textOf(facts.cause) ?? "not-recoverable");
    this.advisoryMs = numberOf(facts.advisoryMs);
    this.restMs = numberOf(facts.restMs);
    Object.freeze(this);
  }

  /** Not a field, so that a console does not show a query that may hold a secret. */
  get target(): string | undefined {
    return textOf(this.facts.target);
  }

  message(locales?: unknown): string {
    return attempt(() => textOf(this.java!.message(tagsOf(locales))) ?? "", "");
  }

  /** The facts, and the target without its query. Not the state, whose text has the targets as they came. */
  toJSON(): object {
    return { ...this, target: this.target?.split("?", 1)[0] };
  }
}

/** A decision of the machine; without one, a give-up about this failure. */
function decisionOf(
  java: MachineDecision | undefined,
  state: State,
  budget: Budget,
  failure: Facts,
): Decision {
  const facts = factsOf(() => java!.facts());
  const known =
    facts !== NO_FACTS
      ? facts
      : { domain: failure.domain, code: failure.code ?? failure.status, why: "give up: the machine has no answer" };
  return new HeldDecision(java, known, state, budget) as unknown as Decision;
}

function kindOf(value: unknown): DecisionKind {
  return value === "retry" || value === "refresh" || value === "redirect" ? value : "give-up";
}

function loadPolicy(machine: Machine, catalog: unknown): Policy {
  let problem = "";
  let text: unknown = catalog;
  if (typeof catalog !== "string") {
    text = typeof catalog === "object" && catalog !== null ? attempt(() => JSON.stringify(catalog), undefined) : undefined;
    problem = typeof text === "string" ? "" : "the catalog is neither a text nor an object that JSON can represent";
  }
  return new HeldPolicy(
    attempt(() => machine.load(typeof text === "string" ? text : ""), undefined),
    problem,
  );
}

/** What a JSON text of the machine says. */
function factsOf(json: () => string): Facts {
  return attempt<Facts>(() => JSON.parse(json()) as Facts, NO_FACTS) ?? NO_FACTS;
}

/** A text; that of a number or a truth value; else nothing. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return undefined;
  }
}

function textsOf(value: unknown): readonly string[] {
  return Object.freeze(Array.isArray(value) ? value.map(textOf).filter((text) => text !== undefined) : []);
}

/** A number, a big one, or one that is written as text; else nothing. */
function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "bigint" || (typeof value === "string" && value.trim() !== "")
        ? Number(value)
        : NaN;
  return Number.isNaN(number) ? undefined : number;
}

function timeOf(now: unknown, last: number): number {
  const time = numberOf(now);
  return time === undefined ? last : Math.min(Math.max(Math.floor(time), -MAX_TIME), MAX_TIME);
}

function randomOf(random: unknown): number {
  return Math.min(Math.max(numberOf(random) ?? 0, 0), 1);
}

/** The known keys of a failure, as plain values. */
function failureOf(failure: unknown): Facts {
  const get = (key: keyof FailureInput): unknown =>
    attempt(() => (failure as Record<string, unknown> | undefined)?.[key], undefined);
  const status = get("status");
  const number = numberOf(status);
  const isStatus = number !== undefined && Number.isSafeInteger(number);
  const hint = numberOf(get("hintMs"));
  return {
    domain: textOf(get("domain")) ?? "",
    code: isStatus ? undefined : (textOf(get("code")) ?? textOf(status) ?? ""),
    status: isStatus ? number : undefined,
    headers: isStatus ? headersOf(get("headers")) : undefined,
    body: isStatus ? bodyOf(get("body")) : undefined,
    reason: textOf(get("reason")),
    hintMs: hint === undefined ? undefined : Math.min(Math.max(hint, 0), Number.MAX_VALUE),
    retryAfter: textOf(get("retryAfter")),
    date: dateOf(get("date")),
    phase: get("phase") === "opening" ? "opening" : undefined,
    idempotent: flagOf(get("idempotent")),
    repeatable: flagOf(get("repeatable")),
    sent: flagOf(get("sent")),
    call: flagOf(get("call")),
  };
}

function flagOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** The text of a body, or the JSON text of an object. */
function bodyOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null
    ? attempt<string | undefined>(() => JSON.stringify(value), undefined)
    : textOf(value);
}

function dateOf(value: unknown): string | undefined {
  return typeof value === "number" || (typeof value === "object" && value !== null)
    ? attempt(() => new Date(value as Date | number).toISOString(), undefined)
    : textOf(value);
}

/** The lines of each header. */
function headersOf(value: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  const headers = Object.create(null) as Record<string, string[]>;
  let count = 0;
  const add = (line: unknown, name: unknown): void => {
    const text = textOf(line);
    if (typeof name === "string" && text !== undefined && count++ < MAX_HEADERS) {
      (headers[name] ??= []).push(text);
    }
  };
  const addAll = (lines: unknown, name: unknown): void =>
    Array.isArray(lines) ? lines.slice(0, MAX_HEADERS).forEach((line) => add(line, name)) : add(lines, name);
  attempt(() => {
    const each = (value as { forEach?: unknown }).forEach;
    if (typeof each === "function") {
      each.call(value, addAll);
    } else {
      for (const name of Object.keys(value).slice(0, MAX_HEADERS)) {
        attempt(() => addAll((value as Record<string, unknown>)[name], name), undefined);
      }
    }
  }, undefined);
  return headers;
}

/** The language tags in anything, separated by commas. */
function tagsOf(locales: unknown): string {
  const tags: string[] = [];
  const add = (item: unknown): void => {
    const text = typeof item === "string" || (typeof item === "object" && item !== null) ? String(item) : "";
    for (const part of text.slice(0, 10_000).split(",")) {
      const tag = part.split(";", 1)[0]!.trim();
      if (/^[A-Za-z0-9_-]{1,100}$/.test(tag) && tags.length < MAX_LOCALES) {
        tags.push(tag);
      }
    }
  };
  attempt(() => {
    if (typeof locales === "object" && locales !== null && Symbol.iterator in locales) {
      let count = 0;
      for (const item of locales as Iterable<unknown>) {
        if (count++ === MAX_LOCALES) {
          break;
        }
        attempt(() => add(item), undefined);
      }
    } else {
      add(locales);
    }
  }, undefined);
  return tags.join(",");
}
