import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { recourse } from '../../main/js/recourse.js';
import { fakeMachine } from './fake-machine.mjs';

/** The guard in front of the stand-in; and the module that was built, with its catalog, where the build names both. */
const SUBJECTS = [['the stand-in', recourse(fakeMachine).load, '{}']];
if (process.env.RECOURSE_MODULE && process.env.RECOURSE_CATALOG) {
  const { load } = await import(pathToFileURL(process.env.RECOURSE_MODULE).href);
  SUBJECTS.push(['the module', load, readFileSync(process.env.RECOURSE_CATALOG, 'utf8')]);
}

const circular = { domain: 'close' };
circular.code = circular;
circular.body = circular;
circular.headers = circular;

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    has() {
      throw new Error('has');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
    getPrototypeOf() {
      throw new Error('getPrototypeOf');
    },
  },
);

function* endless() {
  for (;;) {
    yield 'ja';
  }
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const HOSTILE = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  -0,
  0.5,
  -1.5,
  2 ** 31,
  2 ** 53,
  9.3e18,
  -9.3e18,
  1e308,
  5e-324,
  10n ** 400n,
  -1n,
  Symbol('symbol'),
  () => 'function',
  class {},
  true,
  false,
  '',
  ' ',
  'text',
  '4006',
  '\ud800',
  '\u0000',
  'x'.repeat(100_000),
  [],
  [[[]]],
  {},
  Object.create(null),
  circular,
  throwing,
  revoked(),
  new Date(NaN),
  new Map([['a', 'b']]),
  new String('text'),
  { toString: null, valueOf: null },
  { toString: () => { throw new Error('toString'); } },
  { toJSON: () => { throw new Error('toJSON'); } },
  { length: 2 ** 32, 0: 'a' },
  { [Symbol.iterator]: endless },
  { [Symbol.iterator]: () => { throw new Error('iterator'); } },
  new Uint8Array(8),
  Promise.resolve(),
];

const FAILURE_KEYS =
  'domain code status headers body reason hintMs retryAfter date phase idempotent repeatable sent call'.split(' ');

/** Whether these are a decision's fields, of the types that are declared, and the machine did not fail. */
function checkDecision(decision, fails = false) {
  assert.ok(['retry', 'refresh', 'redirect', 'give-up'].includes(decision.kind));
  for (const key of ['domain', 'code', 'name', 'explanation']) {
    assert.equal(typeof decision[key], 'string', key);
  }
  for (const key of ['retries', 'refreshes', 'redirects']) {
    assert.ok(Number.isSafeInteger(decision[key]), key);
  }
  assert.equal(decision.explanation === 'give up: the machine has no answer', fails);
  assert.equal(typeof decision.listed, 'boolean');
  assert.ok(Array.isArray(decision.actors));
  if (decision.kind === 'give-up') {
    assert.equal(typeof decision.cause, 'string');
    assert.equal(decision.delayMs, undefined);
  } else {
    assert.ok(Number.isSafeInteger(decision.delayMs) && decision.delayMs >= 0);
    assert.ok(Number.isSafeInteger(decision.earliestMs) && decision.earliestMs >= 0);
    assert.equal(decision.cause, undefined);
  }
  checkState(decision.state);
  assert.equal(typeof decision.budget.tokens, 'number');
  assert.equal(typeof decision.message('en'), 'string');
  assert.equal(JSON.parse(JSON.stringify(decision)).state, undefined, 'its text may hold a secret of a target');
}

function checkState(state) {
  assert.equal(typeof state.text, 'string');
  assert.ok(['healthy', 'recovering', 'probation', 'given-up'].includes(state.status));
  for (const key of ['retries', 'refreshes', 'redirects', 'steps', 'delayMs', 'elapsedMs']) {
    assert.equal(typeof state[key], 'number', key);
  }
  assert.equal(JSON.stringify(state), JSON.stringify(state.text));
}

for (const [name, load, catalog] of SUBJECTS) {
  const policy = load(catalog);
  const failure = { domain: 'close', code: 4006, reason: 'Rate limit exceeded: 600 ops/min' };

  test(`${name}: whatever is loaded, there is a policy`, () => {
    for (const value of HOSTILE) {
      const loaded = load(value);
      assert.equal(typeof loaded.problem, 'string');
      assert.equal(typeof loaded.name, 'string');
      assert.ok(Array.isArray(loaded.languages) && Array.isArray(loaded.domains));
      checkState(loaded.start());
      checkDecision(loaded.start().on(failure, 0, 0.5));
    }
    assert.equal(load(JSON.parse(catalog)).problem, load(catalog).problem);
  });

  test(`${name}: what cannot be a catalog has a problem`, () => {
    for (const value of [undefined, null, 5, 5n, Symbol('s'), () => 0, circular, throwing]) {
      assert.match(load(value).problem, /./);
    }
  });

  test(`${name}: whatever a failure is, it is decided`, () => {
    for (const value of HOSTILE) {
      checkDecision(policy.start().on(value, 0, 0.5));
    }
  });

  test(`${name}: whatever the keys of a failure hold, it is decided`, () => {
    for (const key of FAILURE_KEYS) {
      for (const value of HOSTILE) {
        checkDecision(policy.start().on({ domain: 'close', code: 4006, [key]: value }, 0, 0.5));
        checkDecision(policy.start().on({ domain: 'dashboard', status: 429, headers: {}, [key]: value }, 0, 0.5));
        checkDecision(policy.start().on({ domain: 'dashboard', status: 429, headers: { [key]: value, 'Retry-After': value } }, 0, 0.5));
      }
    }
  });

  test(`${name}: whatever the time, the random number and the budget are, there are decisions and states`, () => {
    for (const value of HOSTILE) {
      const decision = policy.start().on(failure, value, value, value);
      checkDecision(decision);
      checkDecision(decision.state.on(failure, value, value, value));
      for (const event of ['ready', 'wake', 'resume']) {
        checkState(policy.start()[event](value));
        checkState(decision.state[event](value));
        checkDecision(decision.state[event](value).on(failure, value, value));
      }
      assert.equal(typeof decision.state.end(value, value).tokens, 'number');
      assert.equal(typeof decision.message(value), 'string');
      assert.equal(typeof decision.message([value, value]), 'string');
    }
  });

  test(`${name}: whatever a state text is, it is read or refused`, () => {
    for (const value of HOSTILE) {
      const read = policy.state(value);
      assert.equal(typeof read.refused, 'string');
      assert.equal(read.state, undefined);
    }
  });

  test(`${name}: a state is read back from its text, and decides the same`, () => {
    const state = policy.start().on(failure, 1_000, 0.25).state;
    const read = policy.state(state.text);
    assert.equal(read.refused, undefined);
    assert.equal(read.state.text, state.text);
    assert.deepEqual(read.state.on(failure, 50_000, 0.75).toJSON(), state.on(failure, 50_000, 0.75).toJSON());
  });

  test(`${name}: values are cut to what the machine takes`, () => {
    const at = (now) => policy.start().on(failure, now, 0).state.text;
    assert.equal(at(5.9), at(5));
    assert.equal(at(-5.1), at(-6));
    assert.equal(at('7'), at(7));
    assert.equal(at(7n), at(7));
    assert.equal(at(9.3e18), at(Number.MAX_SAFE_INTEGER));
    assert.equal(at(-Infinity), at(-Number.MAX_SAFE_INTEGER));
    assert.equal(at(NaN), at(0));
    const drawn = (random) => policy.start().on(failure, 0, random).delayMs;
    assert.equal(drawn(7), drawn(1));
    assert.equal(drawn(-7), drawn(0));
    assert.equal(drawn(NaN), drawn(0));
    assert.equal(drawn(undefined), drawn(0));
  });

  test(`${name}: a time that is not a number counts as that of the last event`, () => {
    const state = policy.start().on(failure, 1_000, 0).state;
    const again = (from) => from.on(failure, NaN, 0).state.text;
    assert.equal(again(state), state.on(failure, 1_000, 0).state.text);
    assert.equal(again(policy.state(state.text).state), again(state));
    assert.equal(again(state.ready(5_000)), state.ready(5_000).on(failure, 5_000, 0).state.text);
  });

  test(`${name}: numbers may be texts, and codes numbers`, () => {
    const delay = (input) => policy.start().on({ domain: 'close', ...input }, 0, 0).delayMs;
    assert.equal(delay({ code: 4006 }), delay({ code: '4006' }));
    assert.equal(delay({ code: 4006n }), delay({ code: '4006' }));
    assert.equal(delay({ code: 4006, hintMs: '90000' }), delay({ code: 4006, hintMs: 90_000 }));
    assert.ok(delay({ code: 4006, hintMs: 90_000 }) >= 90_000);
    assert.equal(delay({ code: 4006, hintMs: -5 }), delay({ code: 4006, hintMs: 0 }));
    assert.equal(delay({ code: 4006, retryAfter: 90 }), delay({ code: 4006, retryAfter: '90' }));
  });

  test(`${name}: headers may be those of fetch, a map or an object`, () => {
    const explained = (headers) => policy.start().on({ domain: 'dashboard', status: 429, headers }, 0, 0).explanation;
    const plain = explained({ 'retry-after': '90' });
    assert.equal(explained(new Headers({ 'Retry-After': '90' })), plain);
    assert.equal(explained(new Map([['retry-after', '90']])), plain);
    assert.equal(explained({ 'retry-after': [90] }), plain);
  });

  test(`${name}: what is made cannot be changed`, () => {
    const decision = policy.start().on(failure, 0, 0.5, policy.budget());
    for (const made of [policy, policy.start(), decision, decision.state, decision.budget, decision.actors]) {
      assert.throws(() => { made.kind = 'retry'; }, TypeError);
      assert.throws(() => { made.java = undefined; }, TypeError);
      assert.throws(() => { made.more = 1; }, TypeError);
    }
  });

  test(`${name}: a budget is spent by those who give it`, () => {
    const budget = policy.budget();
    const decision = policy.start().on(failure, 0, 0.5, budget);
    assert.ok(decision.budget.tokens <= budget.tokens);
    const forged = Object.create(Object.getPrototypeOf(budget));
    checkDecision(policy.start().on(failure, 0, 0.5, forged));
    assert.equal(typeof decision.state.end(true, decision.budget).tokens, 'number');
  });

  test(`${name}: a redirect's query is in neither JSON nor a console`, () => {
    const reason = 'REDIRECT:wss://eu-central-1.wiresocket.net/my-doc?token=SECRET';
    const decision = policy.start().on({ domain: 'close', code: 4009, reason }, 0, 0.5);
    assert.equal(decision.kind, 'redirect');
    assert.equal(decision.target, reason.slice('REDIRECT:'.length));
    assert.equal(decision.state.target, decision.target);
    assert.ok(!inspect(decision, { depth: 9 }).includes('SECRET'));
    assert.equal(JSON.parse(JSON.stringify(decision)).target, 'wss://eu-central-1.wiresocket.net/my-doc');
  });
}

test('a machine that fails gives up, and keeps the state and the budget', () => {
  const fails = () => {
    throw new RangeError('out of order');
  };
  const broken = {
    load: () => ({
      problem: () => '', facts: fails, state: fails, refusal: fails,
      budget: () => ({ tokens: () => 5 }),
      start: () => ({ text: () => 'kept', facts: fails, on: fails, ready: fails, wake: fails, resume: fails, end: fails }),
    }),
  };
  const policy = recourse(broken).load('{}');
  const budget = policy.budget();
  const decision = policy.start().on({ domain: 'close', code: 4006 }, 0, 0, budget);
  checkDecision(decision, true);
  assert.equal(decision.kind, 'give-up');
  assert.equal(decision.cause, 'not-recoverable');
  assert.equal(decision.code, '4006');
  assert.equal(decision.state.text, 'kept');
  assert.equal(decision.budget, budget);
  assert.equal(policy.start().ready(5).text, 'kept');
  assert.equal(policy.start().end(true, budget), budget);
  assert.equal(recourse({ load: fails }).load('{}').problem, 'the machine could not read the catalog');
  checkDecision(recourse({}).load('{}').start().on({}, 0, 0), true);
});

test('languages are read from anything that names some', () => {
  const decision = recourse(fakeMachine).load('{}').start().on({ domain: 'close', code: 4006 }, 0, 0);
  const tags = (locales) => decision.message(locales).match(/<(.*)>/)[1];
  assert.equal(tags('pt-BR'), 'pt-BR');
  assert.equal(tags(['ja', 'en-US']), 'ja,en-US');
  assert.equal(tags(Object.freeze(['ja', 'en'])), 'ja,en');
  assert.equal(tags('de-CH,de;q=0.9, en;q=0.8'), 'de-CH,de,en');
  assert.equal(tags(new Intl.Locale('ar-EG')), 'ar-EG');
  assert.equal(tags([new Intl.Locale('ja'), 5, null, '*', 'x'.repeat(101), '<b>', 'en']), 'ja,en');
  assert.equal(tags(endless()), Array(100).fill('ja').join());
  assert.equal(tags(undefined), '');
});

test('a failure that the machine gets has the known keys only', () => {
  const read = (input) => JSON.parse(seen(input));
  const seen = (input) => {
    let text;
    recourse({ load: () => ({ start: () => ({ on: (json) => { text = json; } }) }) }).load('{}').start().on(input, 0, 0);
    return text;
  };
  assert.deepEqual(read({ domain: 'close', code: 4006, token: 'SECRET', toJSON: () => 'SECRET' }), { domain: 'close', code: '4006' });
  assert.deepEqual(read({ domain: 'a', code: 'b', status: 503 }), { domain: 'a', status: 503 });
  assert.deepEqual(read({ domain: 'a', status: 'b' }), { domain: 'a', code: 'b' });
  assert.deepEqual(read({ domain: 'a', code: 1, phase: 'OPENING', sent: 0, call: 'true' }), { domain: 'a', code: '1' });
  assert.deepEqual(read({ domain: 'a', code: 1, phase: 'opening', sent: false, call: true, idempotent: false, repeatable: false }), {
    domain: 'a', code: '1', phase: 'opening', sent: false, call: true, idempotent: false, repeatable: false,
  });
  assert.deepEqual(read({ domain: 'a', status: 400, body: { error: 'x' }, date: new Date(0) }), {
    domain: 'a', status: 400, body: '{"error":"x"}', date: '1970-01-01T00:00:00.000Z',
  });
  assert.equal(read({ hintMs: Infinity }).hintMs, Number.MAX_VALUE);
  assert.deepEqual(read({ domain: 'a', status: 400, headers: { __proto__: null, ['__proto__']: 'x', a: ['1', 2, null] } }).headers.a, ['1', '2']);
});
