/**
 * The machine for JavaScript: a guarded layer over what the compiled Java exports.
 *
 * Nothing here throws, whatever it is given. A value of a type that makes no sense counts as not given; each function
 * documents what that means. Text is text, numbers are plain numbers, and what is absent is `undefined`. All objects are
 * immutable: an event returns the next state.
 *
 * This file has no imports, so that a build can place it behind the compiled machine in one script.
 */
/** Puts the guard in front of a machine. */
export function recourse(machine) {
    return Object.freeze({ load: (catalog) => loadPolicy(machine, catalog) });
}
const NO_FACTS = Object.freeze({});
const MAX_TIME = Number.MAX_SAFE_INTEGER;
const MAX_LOCALES = 100;
const MAX_HEADERS = 1000;
const DEFAULT_SETTLE_MS = 10000;
/** The result of an action; the other value if it throws. */
function attempt(action, otherwise) {
    try {
        return action();
    }
    catch {
        return otherwise;
    }
}
/**
 * Holds an object of the machine where neither `JSON.stringify` nor a console shows it. There is none if the machine
 * could not make it; then all facts have their defaults, and every failure is given up.
 */
class Held {
    constructor(java) {
        Object.defineProperty(this, "java", { value: java });
    }
}
class HeldPolicy extends Held {
    /** @param problem what was wrong with the catalog before the machine saw it */
    constructor(java, problem) {
        super(java);
        const facts = factsOf(() => java.facts());
        this.name = textOf(facts.name) ?? "";
        this.title = textOf(facts.title) ?? "";
        this.fingerprint = textOf(facts.fingerprint) ?? "";
        this.problem = problem || attempt(() => java.problem(), "the machine could not read the catalog");
        this.languages = textsOf(facts.languages);
        this.domains = textsOf(facts.domains);
        this.settleMs = numberOf(facts.settleMs) ?? DEFAULT_SETTLE_MS;
        Object.freeze(this);
    }
    start() {
        return new HeldState(attempt(() => this.java.start(), undefined), this, 0);
    }
    state(text) {
        const written = textOf(text) ?? "";
        const java = attempt(() => this.java.state(written), null) ?? undefined;
        return Object.freeze(java === undefined
            ? { refused: attempt(() => this.java.refusal(written), "") || "the state cannot be read" }
            : { state: new HeldState(java, this, -MAX_TIME) });
    }
    budget() {
        return new HeldBudget(attempt(() => this.java.budget(), undefined));
    }
}
class HeldBudget extends Held {
    constructor(java) {
        super(java);
        this.tokens = attempt(() => java.tokens(), 0);
        Object.freeze(this);
    }
}
class HeldState extends Held {
    /** @param at the time of the last event */
    constructor(java, policy, at) {
        super(java);
        Object.defineProperties(this, {
            policy: { value: policy },
            at: { value: at },
            facts: { value: undefined, writable: true },
        });
        Object.preventExtensions(this);
    }
    get text() {
        return attempt(() => this.java.text(), "");
    }
    get status() {
        return (textOf(this.read().status) ?? "healthy");
    }
    get cause() {
        return textOf(this.read().cause);
    }
    get retries() {
        return numberOf(this.read().retries) ?? 0;
    }
    get refreshes() {
        return numberOf(this.read().refreshes) ?? 0;
    }
    get redirects() {
        return numberOf(this.read().redirects) ?? 0;
    }
    get steps() {
        return numberOf(this.read().steps) ?? 0;
    }
    get delayMs() {
        return numberOf(this.read().delayMs) ?? 0;
    }
    get elapsedMs() {
        return numberOf(this.read().elapsedMs) ?? 0;
    }
    get target() {
        return textOf(this.read().target);
    }
    get endpoint() {
        return textOf(this.read().endpoint);
    }
    /** The facts, which are read when they are first asked for. */
    read() {
        return (this.facts ?? (this.facts = factsOf(() => this.java.facts())));
    }
    on(failure, now, random, budget) {
        const at = timeOf(now, this.at);
        const input = failureOf(failure);
        const given = budgetOf(budget);
        const java = attempt(() => this.java.on(JSON.stringify(input), at, randomOf(random), given ?? null), undefined);
        const state = java === undefined ? this : this.next(() => java.state(), at);
        const left = attempt(() => new HeldBudget(java.budget()), undefined);
        return decisionOf(java, state, left ?? (given === undefined ? this.policy.budget() : budget), input);
    }
    ready(now) {
        const at = timeOf(now, this.at);
        return this.next(() => this.java.ready(at), at);
    }
    wake(now) {
        const at = timeOf(now, this.at);
        return this.next(() => this.java.wake(at), at);
    }
    resume(now) {
        const at = timeOf(now, this.at);
        return this.next(() => this.java.resume(at), at);
    }
    next(event, at) {
        return attempt(() => new HeldState(event(), this.policy, Math.max(at, this.at)), this);
    }
    end(success, budget) {
        const given = budgetOf(budget);
        return given === undefined
            ? this.policy.budget()
            : attempt(() => new HeldBudget(this.java.end(success !== false, given)), budget);
    }
    toJSON() {
        return this.text;
    }
}
/** The machine's budget in a budget; nothing in anything else. */
function budgetOf(budget) {
    return attempt(() => (budget instanceof HeldBudget ? budget.java : undefined), undefined);
}
class HeldDecision extends Held {
    constructor(java, facts, state, budget) {
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
    get target() {
        return textOf(this.facts.target);
    }
    message(locales) {
        return attempt(() => textOf(this.java.message(tagsOf(locales))) ?? "", "");
    }
    /** The facts, and the target without its query. Not the state, whose text has the targets as they came. */
    toJSON() {
        return { ...this, target: this.target?.split("?", 1)[0] };
    }
}
/** A decision of the machine; without one, a give-up about this failure. */
function decisionOf(java, state, budget, failure) {
    const facts = factsOf(() => java.facts());
    const known = facts !== NO_FACTS
        ? facts
        : { domain: failure.domain, code: failure.code ?? failure.status, why: "give up: the machine has no answer" };
    return new HeldDecision(java, known, state, budget);
}
function kindOf(value) {
    return value === "retry" || value === "refresh" || value === "redirect" ? value : "give-up";
}
function loadPolicy(machine, catalog) {
    let problem = "";
    let text = catalog;
    if (typeof catalog !== "string") {
        text = typeof catalog === "object" && catalog !== null ? attempt(() => JSON.stringify(catalog), undefined) : undefined;
        problem = typeof text === "string" ? "" : "the catalog is neither a text nor an object that JSON can represent";
    }
    return new HeldPolicy(attempt(() => machine.load(typeof text === "string" ? text : ""), undefined), problem);
}
/** What a JSON text of the machine says. */
function factsOf(json) {
    return attempt(() => JSON.parse(json()), NO_FACTS) ?? NO_FACTS;
}
/** A text; that of a number or a truth value; else nothing. */
function textOf(value) {
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
function textsOf(value) {
    return Object.freeze(Array.isArray(value) ? value.map(textOf).filter((text) => text !== undefined) : []);
}
/** A number, a big one, or one that is written as text; else nothing. */
function numberOf(value) {
    const number = typeof value === "number"
        ? value
        : typeof value === "bigint" || (typeof value === "string" && value.trim() !== "")
            ? Number(value)
            : NaN;
    return Number.isNaN(number) ? undefined : number;
}
function timeOf(now, last) {
    const time = numberOf(now);
    return time === undefined ? last : Math.min(Math.max(Math.floor(time), -MAX_TIME), MAX_TIME);
}
function randomOf(random) {
    return Math.min(Math.max(numberOf(random) ?? 0, 0), 1);
}
/** The known keys of a failure, as plain values. */
function failureOf(failure) {
    const get = (key) => attempt(() => failure?.[key], undefined);
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
function flagOf(value) {
    return typeof value === "boolean" ? value : undefined;
}
/** The text of a body, or the JSON text of an object. */
function bodyOf(value) {
    return typeof value === "object" && value !== null
        ? attempt(() => JSON.stringify(value), undefined)
        : textOf(value);
}
function dateOf(value) {
    return typeof value === "number" || (typeof value === "object" && value !== null)
        ? attempt(() => new Date(value).toISOString(), undefined)
        : textOf(value);
}
/** The lines of each header. */
function headersOf(value) {
    if (typeof value !== "object" || value === null) {
        return undefined;
    }
    const headers = Object.create(null);
    let count = 0;
    const add = (line, name) => {
        const text = textOf(line);
        if (typeof name === "string" && text !== undefined && count++ < MAX_HEADERS) {
            (headers[name] ?? (headers[name] = [])).push(text);
        }
    };
    const addAll = (lines, name) => Array.isArray(lines) ? lines.slice(0, MAX_HEADERS).forEach((line) => add(line, name)) : add(lines, name);
    attempt(() => {
        const each = value.forEach;
        if (typeof each === "function") {
            each.call(value, addAll);
        }
        else {
            for (const name of Object.keys(value).slice(0, MAX_HEADERS)) {
                attempt(() => addAll(value[name], name), undefined);
            }
        }
    }, undefined);
    return headers;
}
/** The language tags in anything, separated by commas. */
function tagsOf(locales) {
    const tags = [];
    const add = (item) => {
        const text = typeof item === "string" || (typeof item === "object" && item !== null) ? String(item) : "";
        for (const part of text.slice(0, 10000).split(",")) {
            const tag = part.split(";", 1)[0].trim();
            if (/^[A-Za-z0-9_-]{1,100}$/.test(tag) && tags.length < MAX_LOCALES) {
                tags.push(tag);
            }
        }
    };
    attempt(() => {
        if (typeof locales === "object" && locales !== null && Symbol.iterator in locales) {
            let count = 0;
            for (const item of locales) {
                if (count++ === MAX_LOCALES) {
                    break;
                }
                attempt(() => add(item), undefined);
            }
        }
        else {
            add(locales);
        }
    }, undefined);
    return tags.join(",");
}
