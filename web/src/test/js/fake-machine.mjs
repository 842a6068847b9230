// A stand-in for the compiled machine: the same exports, a few rules, no catalog format. For tests of what is around it.

const LIMIT = 3;
const SETTLE_MS = 10_000;
const ELAPSED_MS = 900_000;

/** What each code asks for. The rest gives up. */
const RULES = {
  'close/1006': { retry: 1_000 },
  'close/1001': { retry: 1_000 },
  'close/4001': { refresh: true },
  'close/4002': { refresh: true },
  'close/4006': { retry: 30_000 },
  'close/4009': { redirect: true },
  'close/4010': { refresh: 'metadata' },
  'transport/timeout': { retry: 1_000 },
  'transport/unreachable': { retry: 1_000 },
  'transport/silent': { retry: 500 },
  'transport/refresh-unknown': { refresh: true },
  'dashboard/401': { refresh: true },
  'dashboard/429': { retry: 2_000 },
  'dashboard/503': { redirect: 'dataplane' },
};

const LISTED_GIVE_UPS = ['close/1000', 'close/4003', 'oauth/invalid_grant', 'transport/refresh-failed'];

const check = (condition, what) => {
  if (!condition) {
    throw new Error(`the machine was given ${what}`);
  }
};

const budget = (left) => ({ left, tokens: () => left });

const state = (fields) => ({
  fields,
  text: () => `fake ${JSON.stringify(fields)}`,
  facts: () =>
    JSON.stringify({
      ...fields,
      steps: fields.retries + fields.refreshes + fields.redirects,
      elapsedMs: fields.began === undefined ? 0 : fields.last - fields.began,
    }),
  on(json, now, random, spent) {
    check(typeof json === 'string', 'a failure that is not a text');
    checkTime(now);
    check(typeof random === 'number' && random >= 0 && random <= 1, 'a bad random number');
    check(spent === null || typeof spent.left === 'number', 'a bad budget');
    return decide(fields, JSON.parse(json), Math.max(now, fields.last), random, spent);
  },
  ready: (now) => state({ ...timed(fields, now), status: fields.status === 'recovering' ? 'probation' : fields.status, readyAt: now }),
  wake: (now) => state({ ...timed(fields, now), woken: true }),
  resume: (now) => state(fields.status === 'given-up' ? fresh(now) : timed(fields, now)),
  end: (success, spent) => budget(success ? spent.left + 1 : spent.left),
});

const checkTime = (now) => check(Number.isSafeInteger(now), `the time ${now}`);

const timed = (fields, now) => {
  checkTime(now);
  return { ...fields, last: Math.max(now, fields.last) };
};

const fresh = (last) => ({ status: 'healthy', retries: 0, refreshes: 0, redirects: 0, delayMs: 0, last });

function decide(before, failure, now, random, spent) {
  const settled = before.status === 'probation' && now - before.readyAt >= SETTLE_MS;
  const from = settled ? fresh(now) : before;
  const code = codeOf(failure);
  const rule = RULES[`${failure.domain}/${code}`] ?? {};
  const hint = Math.ceil(Math.max(0, failure.hintMs ?? (Number(failure.retryAfter ?? failure.headers?.['Retry-After']) * 1_000 || 0)));
  const facts = {
    domain: failure.domain,
    code,
    name: 'FAKE',
    listed: Object.keys(rule).length > 0 || LISTED_GIVE_UPS.includes(`${failure.domain}/${code}`),
    title: `Fake ${code}`,
    actors: ['client'],
    why: `because of ${code}`,
    otherwise: 'nothing else',
    failure,
  };
  const next = { ...from, status: 'recovering', began: from.began ?? now, last: now };
  const target = rule.redirect === true ? failure.reason?.match(/^REDIRECT:(\S+)/)?.[1] : undefined;
  if (from.status === 'given-up') {
    return decision({ ...facts, decision: 'give-up', cause: 'given-up' }, from, spent);
  }
  if (from.retries + from.refreshes + from.redirects >= LIMIT && facts.listed) {
    const rest = { cause: 'steps-spent', restMs: Math.max(60_000, hint), earliestMs: hint || undefined };
    return decision({ ...facts, decision: 'give-up', ...rest }, { ...next, status: 'given-up', cause: rest.cause }, spent);
  }
  if (!(hint <= ELAPSED_MS)) {
    const late = { cause: 'deadline', restMs: Number.MAX_SAFE_INTEGER };
    return decision({ ...facts, decision: 'give-up', ...late }, { ...next, status: 'given-up', cause: late.cause }, spent);
  }
  if (rule.retry) {
    const delayMs = Math.max(Math.floor(rule.retry * (1 + random)), hint);
    return decision({ ...facts, decision: 'retry', delayMs, earliestMs: hint }, { ...next, retries: from.retries + 1, delayMs }, spent);
  }
  if (rule.refresh) {
    const of = rule.refresh === true ? {} : { of: rule.refresh };
    return decision({ ...facts, decision: 'refresh', delayMs: hint, earliestMs: hint, ...of }, { ...next, refreshes: from.refreshes + 1, delayMs: hint }, spent);
  }
  if (target || typeof rule.redirect === 'string') {
    const to = target ? { target } : { endpoint: rule.redirect };
    return decision(
      { ...facts, decision: 'redirect', delayMs: hint, earliestMs: hint, ...to },
      { ...next, target: undefined, endpoint: undefined, ...to, redirects: from.redirects + 1, delayMs: hint },
      spent,
    );
  }
  const cause = rule.redirect ? 'redirect-missing' : 'not-recoverable';
  return decision({ ...facts, decision: 'give-up', cause, advisoryMs: hint || undefined }, { ...next, status: 'given-up', cause }, spent);
}

function codeOf(failure) {
  if (failure.status === undefined) {
    return failure.code;
  }
  try {
    return JSON.parse(failure.body).error ?? String(failure.status);
  } catch {
    return String(failure.status);
  }
}

const decision = (facts, next, spent) => ({
  facts: () => JSON.stringify({ ...facts, retries: next.retries, refreshes: next.refreshes, redirects: next.redirects }),
  state: () => state(next),
  budget: () => budget(spent === null ? Infinity : facts.decision === 'give-up' ? spent.left : spent.left - 1),
  message: (locales) => {
    check(typeof locales === 'string', 'locales that are no text');
    return `${facts.decision} in <${locales}>`;
  },
});

export const fakeMachine = {
  load: (json) => {
    check(typeof json === 'string', 'a catalog that is not a text');
    return {
      problem: () => (json === '' ? 'the catalog is empty' : ''),
      facts: () =>
        JSON.stringify({
          name: 'fake',
          title: 'Fake',
          fingerprint: 'cafe',
          languages: ['en', 'ja'],
          domains: ['close', 'dashboard', 'oauth', 'transport'],
          settleMs: SETTLE_MS,
        }),
      start: () => state(fresh(-Number.MAX_SAFE_INTEGER)),
      state: (text) => (text.startsWith('fake ') ? state(JSON.parse(text.slice(5))) : null),
      refusal: (text) => (text.startsWith('fake ') ? '' : 'it is not a fake state'),
      budget: () => budget(100),
    };
  },
};
