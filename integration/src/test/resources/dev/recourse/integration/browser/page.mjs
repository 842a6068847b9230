// One socket, and what it said. Tests wait for what it says next.
import { load } from '/recourse.mjs';
import { connect } from '/socket.mjs';

const PATIENCE_MS = 15_000;

const catalog = await (await fetch('/catalog.json')).text();
const snapshots = [];
const messages = [];
let seen = 0;
let wake = () => {};

const shown = ({ decision, ...snapshot }) => ({
  ...snapshot,
  kind: decision?.kind,
  domain: decision?.domain,
  code: decision?.code,
  cause: decision?.cause,
  delayMs: decision?.delayMs,
  why: JSON.stringify(decision),
  at: Date.now(),
});

const matches = (snapshot, expected) => Object.entries(expected).every(([key, value]) => snapshot[key] === value);

/** Requests a token, as the scripted server grants it. */
const requestToken = () =>
  fetch(page.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', ...page.credentials }),
  });

globalThis.page = {
  messages,
  snapshots,
  credentials: {},
  tokenEndpoint: '',
  open(url, options = {}, savedToken = undefined) {
    const policy = load(catalog);
    if (policy.problem) {
      throw new Error(policy.problem);
    }
    page.socket = connect(url, policy, {
      tokenDomain: 'dashboard',
      locales: 'en',
      ...(savedToken === undefined ? {} : { tokens: (rejected) => (rejected === undefined ? savedToken : requestToken()) }),
      ...options,
      onMessage: (data) => messages.push(data),
      onState: (snapshot) => {
        snapshots.push(shown(snapshot));
        wake();
      },
    });
  },
  /** The next snapshot that has these values. */
  async next(expected) {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      while (seen < snapshots.length) {
        const snapshot = snapshots[seen++];
        if (matches(snapshot, expected)) {
          return snapshot;
        }
      }
      await new Promise((resolve) => {
        wake = resolve;
        setTimeout(resolve, deadline - performance.now());
      });
    }
    throw new Error(`no ${JSON.stringify(expected)} after ${JSON.stringify(snapshots)}`);
  },
};
