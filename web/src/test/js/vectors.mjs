/**
 * Answers a conformance set (`recourse vectors`) with the machine for JavaScript, and compares the answers byte for byte.
 * Runs in Node and in browsers; `load` is that of `recourse.mjs`, or of the global `Recourse`.
 *
 *     const result = await check(linesOf((await fetch("wiresocket.jsonl")).body), load);
 *
 * In Node also as a command, which exits 1 if an answer differs: `node vectors.mjs RECOURSE.MJS SET.JSONL`; `-` is
 * standard input.
 */

const FORMAT = "recourse-vectors";
const VERSION = 1;

/** Numbers that are larger are written as this one. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Checks a set, without holding it in memory.
 *
 * @param lines its lines: an iterable, or one that is asynchronous, such as `linesOf(…)`
 * @returns how many lines were answered, how many answers differed, and the first of these; or why the set cannot be
 *   answered at all. A set is right if there is no `problem` and `wrong` is 0.
 */
export async function check(lines, load) {
  const result = { count: 0, wrong: 0, first: undefined, problem: undefined };
  let answerer;
  let expected = 0;
  for await (const line of lines) {
    const read = JSON.parse(line);
    if (answerer === undefined) {
      const policy = load(read.catalog);
      result.problem = problemOf(read, policy);
      if (result.problem !== undefined) {
        return result;
      }
      answerer = new Answerer(policy);
      expected = read.count;
      continue;
    }
    result.count++;
    const actual = JSON.stringify({ ...read, answer: answerer.answer(read.given, read.locales) });
    if (actual !== line) {
      result.wrong++;
      result.first ??= { line: result.count + 1, expected: line, actual };
    }
  }
  if (result.count !== expected) {
    result.problem = `the header announces ${expected} events, but there are ${result.count}`;
  }
  return result;
}

/** Why a set with this header cannot be answered under this policy, if it cannot. */
function problemOf(header, policy) {
  if (header.format !== FORMAT || header.version !== VERSION) {
    return `the set has the format ${header.format} ${header.version}, not ${FORMAT} ${VERSION}`;
  }
  if (policy.problem !== "") {
    return `the catalog cannot be loaded: ${policy.problem}`;
  }
  return policy.fingerprint === header.fingerprint
    ? undefined
    : `the catalog's policy has the fingerprint ${policy.fingerprint}, not ${header.fingerprint}`;
}

/** Keeps the sessions of one process. */
class Answerer {
  #policy;
  #states = new Map();
  #budget;
  #isLimited;

  constructor(policy) {
    this.#policy = policy;
    this.#budget = policy.budget();
    this.#isLimited = this.#budget.tokens < MOST;
  }

  answer(given, locales) {
    const { event, session = "", at } = given;
    const state = this.#states.get(session) ?? this.#policy.start();
    switch (event) {
      case "start":
        this.#states.clear();
        this.#budget = this.#policy.budget();
        return { tokens: this.#tokens() };
      case "failed":
        return this.#decided(session, state.on(given, at, given.random, this.#budget), locales);
      case "ready":
        return this.#reached(session, state.ready(at));
      case "wake":
        return this.#reached(session, state.wake(at));
      case "resume":
        return this.#reached(session, state.resume(at));
      case "restore": {
        const { state: restored, refused } = this.#policy.state(given.state);
        return restored === undefined ? { refused } : this.#reached(session, restored);
      }
      case "end":
        this.#budget = state.end(given.success !== false, this.#budget);
        this.#states.delete(session);
        return { tokens: this.#tokens() };
      default:
        return { unknown: event };
    }
  }

  #tokens() {
    return this.#isLimited ? this.#budget.tokens : undefined;
  }

  #reached(session, state) {
    this.#states.set(session, state);
    return { status: state.status, state: state.text };
  }

  #decided(session, decision, locales) {
    this.#states.set(session, decision.state);
    this.#budget = decision.budget;
    return {
      domain: decision.domain,
      code: decision.code,
      name: decision.name,
      listed: decision.listed,
      title: decision.title,
      decision: decision.kind,
      of: decision.subject,
      target: decision.target,
      endpoint: decision.endpoint,
      delayMs: decision.delayMs,
      earliestMs: bounded(decision.earliestMs),
      cause: decision.cause,
      advisoryMs: bounded(decision.advisoryMs),
      restMs: bounded(decision.restMs),
      retries: decision.retries,
      refreshes: decision.refreshes,
      redirects: decision.redirects,
      actors: decision.actors.length > 0 ? decision.actors : undefined,
      help: decision.help,
      why: decision.explanation,
      otherwise: decision.otherwise || undefined,
      message: decision.message(locales.split(",")),
      state: decision.state.text,
      tokens: this.#tokens(),
    };
  }
}

function bounded(millis) {
  return millis === undefined ? undefined : Math.min(millis, MOST);
}

/**
 * The lines of a stream of bytes in UTF-8. Only a line feed ends one: texts of a set may have other line ends in them.
 *
 * @param stream a `ReadableStream`, such as the body of an answer to `fetch`, or any asynchronous iterable of bytes
 */
export async function* linesOf(stream) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  for await (const bytes of stream.getReader ? chunksOf(stream.getReader()) : stream) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") {
    yield rest;
  }
}

/** Not every browser iterates over streams. */
async function* chunksOf(reader) {
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    yield read.value;
  }
}

async function main(script, set) {
  const { createReadStream } = await import("node:fs");
  const { pathToFileURL } = await import("node:url");
  const module = await import(pathToFileURL(script).href);
  const { load } = module.load ? module : module.default;
  const result = await check(linesOf(set === "-" ? process.stdin : createReadStream(set)), load);
  if (result.problem !== undefined) {
    console.error(result.problem);
  } else if (result.wrong > 0) {
    const { line, expected, actual } = result.first;
    console.error(`${result.wrong} of ${result.count} answers differ. The first is line ${line}:\n${expected}\n${actual}`);
  } else {
    console.log(`${result.count} answers are the same`);
  }
  return result.problem === undefined && result.wrong === 0 ? 0 : 1;
}

const [, program, script, set] = globalThis.process?.argv ?? [];
if (program?.endsWith("vectors.mjs") && script !== undefined && set !== undefined) {
  process.exitCode = await main(script, set);
}
