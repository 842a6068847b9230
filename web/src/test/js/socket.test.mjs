import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { recourse } from '../../main/js/recourse.js';
import { connect, KnownFailure } from '../../main/js/socket.js';
import { FakeBrowser, settled } from './fake-browser.mjs';
import { fakeMachine } from './fake-machine.mjs';

const URL = 'wss://eu.example.com/doc';
const MINUTE = 60_000;

/** A socket in a browser of its own, with what it said. */
async function open(options = {}, url = URL) {
  const browser = new FakeBrowser();
  const policy = recourse(fakeMachine).load('{}');
  const snapshots = [];
  const socket = connect(url, policy, {
    ...options,
    environment: { ...browser.environment, ...options.environment },
    onState: (snapshot, of) => {
      snapshots.push(snapshot);
      options.onState?.(snapshot, of);
    },
  });
  await browser.pass(0);
  return { browser, policy, socket, snapshots, states: () => snapshots.map((shown) => `${shown.status} ${shown.activity}`) };
}

/** The same, connected. */
async function connected(options, url) {
  const opened = await open(options, url);
  opened.browser.last.open();
  return opened;
}

const json = (status, body, headers = {}) => ({
  status,
  headers: new Map(Object.entries(headers)),
  text: async () => JSON.stringify(body),
});

const rejecting = (error) => ({
  token: () => 'first',
  renew: () => {
    throw error;
  },
});

test('connects after it returned', async () => {
  const browser = new FakeBrowser();
  const socket = connect(URL, recourse(fakeMachine).load('{}'), { environment: browser.environment });
  assert.equal(browser.sockets.length, 0);
  assert.equal(socket.status, 'connecting');
  await browser.pass(0);
  assert.equal(browser.last.url, URL);
  browser.last.open();
  assert.equal(socket.status, 'connected');
});

test('needs a WebSocket', () => {
  const policy = recourse(fakeMachine).load('{}');
  assert.throws(() => connect(URL, policy, { environment: { WebSocket: undefined } }), TypeError);
});

test('a retry attempts again when the delay is over, not before', async () => {
  const { browser, socket } = await connected();
  browser.last.drop(4006, 'Rate limit exceeded');
  assert.equal(socket.status, 'recovering');
  assert.equal(socket.snapshot.decision.kind, 'retry');
  assert.equal(socket.snapshot.decision.delayMs, 30_000);
  assert.equal(socket.snapshot.nextAttempt, browser.environment.wallClock() + 30_000);
  await browser.pass(29_999);
  assert.equal(browser.sockets.length, 1);
  await browser.pass(1);
  assert.equal(browser.sockets.length, 2);
  assert.equal(socket.snapshot.activity, 'opening');
});

test('a timer that is early starts no attempt', async () => {
  const { browser } = await connected();
  browser.early = 3;
  browser.last.drop();
  await browser.pass(999);
  assert.equal(browser.sockets.length, 1);
  browser.early = 0;
  await browser.pass(1);
  assert.equal(browser.sockets.length, 2);
});

test('a time that is longer than timers can be is waited for', async () => {
  const asked = [];
  const browser = new FakeBrowser();
  const setTimeout = (action, ms) => {
    asked.push(ms);
    return browser.environment.setTimeout(action, ms);
  };
  const { socket } = await open({ environment: { ...browser.environment, setTimeout }, connectTimeoutMs: 2 ** 32 });
  await browser.pass(2 ** 32 - 1);
  assert.equal(socket.snapshot.activity, 'opening');
  assert.ok(Math.max(...asked) < 2 ** 31);
  await browser.pass(1);
  assert.equal(socket.snapshot.decision.code, 'timeout');
});

test('the random number and the wall clock reach the machine', async () => {
  const { browser, socket } = await connected();
  browser.random = 0.5;
  browser.last.drop(1006);
  assert.equal(socket.snapshot.decision.delayMs, 1_500);
});

test('a failed handshake is 1006 while opening, and a lost connection 1006 while open', async () => {
  const given = [];
  const spying = {
    load: (catalog) => {
      const policy = fakeMachine.load(catalog);
      const spied = (state) => ({
        ...state,
        on: (failure, ...rest) => {
          given.push(JSON.parse(failure));
          return state.on(failure, ...rest);
        },
        ready: (now) => spied(state.ready(now)),
      });
      return { ...policy, start: () => spied(policy.start()) };
    },
  };
  const browser = new FakeBrowser();
  connect(URL, recourse(spying).load('{}'), { environment: browser.environment });
  await browser.pass(0);
  browser.last.drop();
  assert.deepEqual(given, [
    { domain: 'close', code: '1006', reason: '', phase: 'opening', date: new Date(browser.environment.wallClock()).toISOString() },
  ]);

  const other = new FakeBrowser();
  connect(URL, recourse(spying).load('{}'), { environment: other.environment });
  await other.pass(0);
  other.last.open();
  other.last.drop(4006, 'slow down');
  assert.equal(given[1].phase, undefined);
  assert.equal(given[1].reason, 'slow down');
});

test('a handshake that takes too long is a timeout', async () => {
  const { browser, socket } = await open({ connectTimeoutMs: 2_000 });
  await browser.pass(1_999);
  assert.equal(socket.snapshot.activity, 'opening');
  await browser.pass(1);
  assert.equal(socket.snapshot.decision.code, 'timeout');
  assert.deepEqual(browser.sockets[0].closedWith, [1000, '']);
});

test('a refresh asks for another token, and no other decision does', async () => {
  const asked = [];
  const tokens = (rejected) => {
    asked.push(rejected);
    return rejected === undefined ? 'current' : `not-${rejected}`;
  };
  const { browser, socket } = await connected({ tokens });
  assert.deepEqual(browser.last.protocols, ['fake', 'current']);
  browser.last.drop(4002);
  assert.equal(socket.snapshot.decision.kind, 'refresh');
  await browser.pass(0);
  assert.deepEqual(browser.last.protocols, ['fake', 'not-current']);
  browser.last.open();
  browser.last.drop(1006);
  await browser.pass(1_000);
  assert.deepEqual(asked, [undefined, 'current', undefined]);
});

test('a token source may be an object, and may answer later', async () => {
  let answer;
  const tokens = { token: () => new Promise((resolve) => { answer = resolve; }), renew: () => 'second' };
  const { browser, socket } = await open({ tokens });
  assert.equal(socket.snapshot.activity, 'renewing');
  assert.equal(browser.sockets.length, 0);
  answer('first');
  await settled();
  assert.deepEqual(browser.last.protocols, ['fake', 'first']);
});

test('a refresh without a token source gives up', async () => {
  const { browser, socket } = await connected();
  browser.last.drop(4002);
  await browser.pass(0);
  assert.equal(socket.status, 'given-up');
  assert.equal(socket.snapshot.decision.code, 'refresh-failed');
});

for (const [what, error, code] of [
  ['a failure that the source knows', new KnownFailure({ domain: 'oauth', code: 'invalid_grant' }), 'invalid_grant'],
  ['an error of fetch', new TypeError('Failed to fetch'), 'unreachable'],
  ['an aborted request', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'refresh-unknown'],
  ['a request that timed out', Object.assign(new Error('late'), { name: 'TimeoutError' }), 'refresh-unknown'],
  ['anything else', new RangeError('odd'), 'refresh-failed'],
  ['nothing', undefined, 'refresh-failed'],
  ['a response of RFC 6749', json(400, { error: 'invalid_grant' }), 'invalid_grant'],
  ['another response', json(401, { error: 'other' }), 'other'],
  ['a response with a hint', json(429, {}, { 'Retry-After': '7' }), '429'],
]) {
  test(`a token request that fails with ${what} is ${code}`, async () => {
    const { browser, socket } = await connected({ tokens: rejecting(error), tokenDomain: 'dashboard' });
    browser.last.drop(4002);
    await browser.pass(0);
    assert.equal(socket.snapshot.decision.code, code);
  });
}

test('a response of a token endpoint is read, whether it is returned or thrown', async () => {
  const answers = [json(200, { access_token: 'from-json' }), json(503, {}), json(200, { access_token: 'bad token' }), json(200, [])];
  const { browser, snapshots } = await open({
    tokens: () => answers.shift(),
    tokenDomain: 'dashboard',
    endpoints: { dataplane: 'wss://plane.example.com/' },
  });
  assert.deepEqual(browser.last.protocols, ['fake', 'from-json']);
  browser.last.drop(4002);
  await browser.pass(0);
  const decisions = new Set(snapshots.map(({ decision }) => decision).filter((decision) => decision));
  assert.deepEqual([...decisions].map(({ kind, code }) => `${kind} ${code}`), [
    'refresh 4002', 'redirect 503', 'refresh refresh-unknown', 'give-up refresh-unknown',
  ]);
});

test('a token source that does not answer for a minute is given up, and its late answer dropped', async () => {
  const answers = [];
  const tokens = () => new Promise((resolve) => answers.push(resolve));
  const { browser, socket } = await open({ tokens });
  await browser.pass(MINUTE);
  assert.equal(socket.snapshot.decision.code, 'refresh-unknown');
  assert.equal(answers.length, 2);
  answers[0]('late');
  await settled();
  assert.equal(browser.sockets.length, 0);
  answers[1]('in-time');
  await settled();
  assert.deepEqual(browser.last.protocols, ['fake', 'in-time']);
});

test('a token that no token can be is refused', async () => {
  for (const token of ['two words', 'x'.repeat(16_385), 5, {}, '\u00fc']) {
    const { browser, socket } = await open({ tokens: () => token });
    assert.equal(socket.status, 'given-up');
    assert.equal(socket.snapshot.decision.code, 'refresh-failed');
    assert.equal(browser.sockets.length, 0);
  }
});

test('a token that the subprotocol cannot carry is refused, and one in the query is not', async () => {
  const refused = await open({ tokens: () => 'a/b=' });
  assert.equal(refused.socket.snapshot.decision.code, 'request-invalid');
  const twice = await open({ tokens: () => 'fake' });
  assert.equal(twice.socket.snapshot.decision.code, 'request-invalid');
  const { browser } = await open({ tokens: () => 'a/b=&', tokenPlace: { query: 'token' } });
  assert.equal(browser.last.url, `${URL}?token=a%2Fb%3D%26`);
  assert.deepEqual(browser.last.protocols, []);
});

test('a token in the query replaces all that were there, and leaves the rest as it is written', async () => {
  for (const [from, to] of [
    ['?a=%7e&token=old&b=+', '?a=%7e&token=new&b=+'],
    ['?token=1&token=2', '?token=new'],
    ['?tok%65n=old&x', '?token=new&x'],
    ['?tokens=1', '?tokens=1&token=new'],
    ['?', '?token=new'],
    ['?%=1', '?%=1&token=new'],
    ['', '?token=new'],
  ]) {
    const { browser } = await open({ tokens: () => 'new', tokenPlace: { query: 'token' } }, URL + from);
    assert.equal(browser.last.url, URL + to);
  }
});

test('a token may be the first message, before all others', async () => {
  const { browser, socket } = await open({
    tokens: () => 'secret',
    tokenPlace: { message: (token) => `auth ${token}` },
    queue: 5,
    onConnected: (of) => of.send('greeting'),
  });
  socket.send('held');
  assert.deepEqual(browser.last.protocols, []);
  browser.last.open();
  assert.deepEqual(browser.last.sent, ['auth secret', 'greeting', 'held']);
});

test('without tokens no subprotocol is offered, unless the application names one', async () => {
  assert.deepEqual((await open()).browser.last.protocols, []);
  assert.deepEqual((await open({ tokenPlace: { subprotocol: 'chat' } })).browser.last.protocols, ['chat']);
});

test('after a redirect, attempts go to its target until the episode ends', async () => {
  const { browser, socket } = await connected();
  browser.last.drop(4009, 'REDIRECT:wss://us.example.com/doc?key=1');
  await browser.pass(0);
  assert.equal(browser.last.url, 'wss://us.example.com/doc?key=1');
  assert.equal(socket.snapshot.address, 'wss://us.example.com/doc');
  browser.last.drop();
  await browser.pass(1_000);
  assert.equal(browser.last.url, 'wss://us.example.com/doc?key=1');
  browser.last.open();
  await browser.pass(10_000);
  browser.last.drop();
  await browser.pass(1_000);
  assert.equal(browser.last.url, URL);
});

test('a redirect to https is opened as wss, and a token replaces the one in its query', async () => {
  const { browser } = await connected({ tokens: () => 'mine', tokenPlace: { query: 'token' } });
  browser.last.drop(4009, 'REDIRECT:HTTPS://us.example.com/doc?token=theirs');
  await browser.pass(0);
  assert.equal(browser.last.url, 'wss://us.example.com/doc?token=mine');
});

test('a redirect to an endpoint goes where the application says', async () => {
  const endpoints = { dataplane: () => 'wss://plane.example.com/' };
  const { browser } = await open({ endpoints, tokens: rejecting(json(503, {})), tokenDomain: 'dashboard' });
  browser.last.open();
  browser.last.drop(4002);
  await browser.pass(0);
  assert.equal(browser.last.url, 'wss://plane.example.com/');
});

test('a redirect to an endpoint that the application does not name gives up', async () => {
  for (const endpoints of [undefined, {}, Object.create({ dataplane: URL })]) {
    const { browser, socket } = await open({ endpoints, tokens: rejecting(json(503, {})), tokenDomain: 'dashboard' });
    browser.last.open();
    browser.last.drop(4002);
    await browser.pass(0);
    assert.equal(socket.status, 'given-up');
    assert.equal(socket.snapshot.decision.code, 'endpoint-unknown');
  }
});

test('an address that no WebSocket can have gives up', async () => {
  for (const url of ['', 'doc', 'https://example.com', 'wss://example.com/#part', 'wss://', null, () => undefined, 5, Symbol('s'), () => 5, () => { throw new Error(); }]) {
    const { browser, socket } = await open({}, url);
    assert.equal(socket.status, 'given-up');
    assert.equal(socket.snapshot.decision.code, 'request-invalid');
    assert.equal(browser.sockets.length, 0);
  }
});

test('a refresh of something else is the application\'s', async () => {
  const done = [];
  const { browser, socket } = await connected({ refreshes: { metadata: async () => done.push('metadata') } });
  browser.last.drop(4010);
  assert.equal(socket.snapshot.decision.subject, 'metadata');
  await browser.pass(0);
  assert.deepEqual(done, ['metadata']);
  assert.equal(browser.sockets.length, 2);
  browser.last.drop();
  await browser.pass(1_000);
  assert.deepEqual(done, ['metadata']);
});

test('a refresh that the application has not, or that fails, is a failure of the session', async () => {
  const missing = await connected({ refreshes: Object.create(null) });
  missing.browser.last.drop(4010);
  await missing.browser.pass(0);
  assert.equal(missing.socket.snapshot.decision.code, 'refresh-failed');

  const failing = await connected({ refreshes: { metadata: async () => { throw new TypeError('Failed to fetch'); } } });
  failing.browser.last.drop(4010);
  await failing.browser.pass(0);
  assert.equal(failing.socket.snapshot.decision.code, 'unreachable');

  const silent = await connected({ refreshes: { metadata: () => new Promise(() => {}) } });
  silent.browser.last.drop(4010);
  await silent.browser.pass(MINUTE);
  assert.equal(silent.socket.snapshot.decision.code, 'timeout');
});

test('a give-up attempts no more until it is resumed', async () => {
  const { browser, socket } = await connected({ locales: ['ja', 'en'] });
  browser.last.drop(4003);
  assert.equal(socket.status, 'given-up');
  assert.equal(socket.snapshot.message, 'give-up in <ja,en>');
  assert.equal(socket.snapshot.nextAttempt, undefined);
  assert.equal(browser.timers, 0);
  socket.wake();
  await browser.pass(60 * MINUTE);
  assert.equal(browser.sockets.length, 1);
  socket.resume();
  await browser.pass(0);
  assert.equal(browser.sockets.length, 2);
  browser.last.open();
  assert.equal(socket.status, 'connected');
});

/** Fails until the stand-in has spent its three steps. */
async function spend(browser) {
  for (let i = 0; i < 3; i++) {
    browser.last.drop();
    await browser.pass(1_000);
  }
  browser.last.drop();
}

test('a give-up with a rest resumes by itself when it is over', async () => {
  const { browser, socket } = await open();
  await spend(browser);
  assert.equal(socket.status, 'given-up');
  assert.equal(socket.snapshot.activity, 'waiting');
  assert.equal(socket.snapshot.nextAttempt, browser.environment.wallClock() + MINUTE);
  await browser.pass(MINUTE - 1);
  assert.equal(browser.sockets.length, 4);
  await browser.pass(1);
  assert.equal(browser.sockets.length, 5);
  assert.equal(socket.status, 'connecting');
  browser.last.drop();
  assert.equal(socket.snapshot.decision.retries, 1);
});

test('a pause ends a rest, and what was decided stays', async () => {
  const { browser, socket } = await open();
  await spend(browser);
  socket.pause();
  assert.equal(socket.status, 'given-up');
  assert.equal(socket.snapshot.nextAttempt, undefined);
  assert.equal(socket.snapshot.decision.cause, 'steps-spent');
  await browser.pass(60 * MINUTE);
  assert.equal(browser.sockets.length, 4);
});

test('a wake attempts at once, and the backoffs start again', async () => {
  const { browser, socket } = await connected();
  browser.last.drop(4006);
  await browser.pass(5_000);
  socket.wake();
  assert.equal(browser.sockets.length, 2);
  browser.last.drop(4006);
  assert.equal(socket.snapshot.decision.retries, 2);
  assert.ok(socket.snapshot.decision.state.text.includes('"woken":true'));
});

test('the network and the page wake it, and only while it waits', async () => {
  const { browser, socket } = await connected();
  assert.equal(browser.listeners.size, 0);
  browser.last.drop(4006);
  assert.equal(browser.listeners.size, 1);
  await browser.wake();
  assert.equal(browser.sockets.length, 2);
  assert.equal(browser.listeners.size, 0);
  socket.close();
});

test('no wake is carried out before the server\'s hint, also after a give-up', async () => {
  const tokens = rejecting(json(429, {}, { 'Retry-After': '20' }));
  const { browser, socket } = await connected({ tokens, tokenDomain: 'dashboard' });
  browser.last.drop(4002);
  await browser.pass(0);
  assert.equal(socket.snapshot.decision.earliestMs, 20_000);
  await browser.pass(5_000);
  socket.wake();
  await browser.pass(14_999);
  assert.equal(socket.snapshot.activity, 'waiting');
  await browser.pass(1);
  assert.equal(socket.snapshot.decision.retries, 2);
  await browser.pass(20_000);
  assert.equal(socket.status, 'given-up');
  socket.wake();
  assert.equal(socket.snapshot.nextAttempt, browser.environment.wallClock() + 20_000);
  await browser.pass(19_999);
  assert.equal(socket.status, 'given-up');
  await browser.pass(1);
  assert.equal(socket.snapshot.decision.retries, 1);
});

test('a wake is carried out at most once a second, and the second one is kept', async () => {
  const { browser, socket } = await connected();
  browser.last.drop(4006);
  socket.wake();
  assert.equal(browser.sockets.length, 2);
  browser.last.drop(4006);
  socket.wake();
  socket.wake();
  await browser.pass(999);
  assert.equal(browser.sockets.length, 2);
  await browser.pass(1);
  assert.equal(browser.sockets.length, 3);
});

test('without a network nothing is attempted, and the time does not count', async () => {
  const { browser, socket } = await connected();
  browser.last.drop();
  browser.online = false;
  await browser.pass(60 * MINUTE);
  assert.equal(browser.sockets.length, 1);
  assert.equal(socket.snapshot.activity, 'offline');
  assert.equal(socket.snapshot.nextAttempt, undefined);
  await browser.wake();
  assert.equal(browser.sockets.length, 1);
  browser.online = true;
  await browser.wake();
  assert.equal(browser.sockets.length, 2);
  browser.last.drop();
  assert.equal(socket.snapshot.decision.state.elapsedMs, 1_000);
});

test('a token that comes when the network is gone waits for it', async () => {
  let answer;
  const { browser, socket } = await open({ tokens: () => new Promise((resolve) => { answer = resolve; }) });
  browser.online = false;
  answer('token');
  await settled();
  assert.equal(socket.snapshot.activity, 'offline');
  browser.online = true;
  await browser.wake();
  answer('token');
  await settled();
  assert.equal(browser.sockets.length, 1);
});

test('a socket is settled when its connection has lasted, and then begins with fresh limits', async () => {
  const events = [];
  const { browser, socket } = await connected({ onSettled: () => events.push('settled') });
  browser.last.drop();
  await browser.pass(1_000);
  browser.last.open();
  await browser.pass(9_999);
  assert.equal(socket.snapshot.settled, false);
  await browser.pass(1);
  assert.equal(socket.snapshot.settled, true);
  assert.deepEqual(events, ['settled']);
  browser.last.drop();
  assert.equal(socket.snapshot.settled, false);
  assert.equal(socket.snapshot.decision.retries, 1);
});

test('a connection that is lost before it has lasted does not end the episode', async () => {
  const { browser, socket } = await connected();
  browser.last.drop();
  await browser.pass(1_000);
  browser.last.open();
  await browser.pass(9_999);
  browser.last.drop();
  assert.equal(socket.snapshot.decision.retries, 2);
});

test('messages are received, as array buffers unless the application wants blobs', async () => {
  const messages = [];
  const { browser } = await connected({ onMessage: (data) => messages.push(data) });
  browser.last.message('one');
  browser.last.message('two');
  assert.deepEqual(messages, ['one', 'two']);
  assert.equal(browser.last.binaryType, 'arraybuffer');
  assert.equal((await open({ binaryType: 'blob' })).browser.last.binaryType, 'blob');
});

test('messages are refused without a connection, unless they are held', async () => {
  const { browser, socket } = await open();
  assert.equal(socket.send('early'), 'not-connected');
  browser.last.open();
  assert.equal(socket.send('now'), 'sent');
  assert.deepEqual(browser.last.sent, ['now']);
  browser.last.readyState = 2;
  assert.equal(socket.send('late'), 'not-connected');
});

test('held messages are sent in order, and are bounded in number and in bytes', async () => {
  const { browser, socket } = await open({ queue: { messages: 3, bytes: 10 } });
  const bytes = Uint8Array.of(1, 2, 3, 4).subarray(1, 3);
  assert.equal(socket.send('\u00e4'), 'held');
  assert.equal(socket.send(bytes), 'held');
  bytes.fill(9);
  assert.equal(socket.send('1234567'), 'queue-full');
  assert.equal(socket.send('123456'), 'held');
  assert.equal(socket.send(''), 'queue-full');
  browser.last.open();
  assert.deepEqual(browser.last.sent, ['\u00e4', Uint8Array.of(2, 3).buffer, '123456']);
  browser.last.bufferedAmount = 9;
  assert.equal(socket.send('12'), 'queue-full');
  browser.last.drop();
  assert.equal(socket.send('123456789'), 'held');
});

test('what is no message, or cannot be sent, is refused', async () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const { browser, socket } = await connected({ queue: 5 });
  for (const data of [undefined, null, 5, {}, Symbol('s'), () => 0, revoked.proxy, { size: 'x' }, 'unsendable']) {
    assert.equal(socket.send(data), 'refused');
  }
  assert.equal(socket.send(new Blob(['x'])), 'sent');
  assert.equal(socket.send(new ArrayBuffer(2)), 'sent');
  assert.equal(browser.last.sent.length, 2);
});

test('held messages that are not sent are reported', async () => {
  const reported = [];
  const onNotSent = (data, reason) => reported.push([data, reason]);
  const { browser, socket } = await open({ queue: 5, onNotSent });
  socket.send('unsendable');
  browser.last.open();
  assert.deepEqual(reported, [['unsendable', 'refused']]);
  browser.last.drop();
  socket.send('one');
  await browser.pass(1_000);
  browser.last.drop(4003);
  assert.deepEqual(reported.slice(1), [['one', 'ended']]);
  assert.equal(socket.send('two'), 'ended');
});

test('a failure that a message brought closes the connection and is decided about', async () => {
  const { browser, socket } = await connected({ tokens: () => 'token' });
  assert.equal(socket.fail({ domain: 'close', code: 4002 }), true);
  assert.deepEqual(browser.sockets[0].closedWith, [1000, '']);
  assert.equal(socket.snapshot.decision.kind, 'refresh');
  assert.equal(socket.fail({ domain: 'close', code: 4002 }), false);
  await browser.pass(0);
  browser.last.open();
  for (const failure of [undefined, null, 5]) {
    const isConnected = socket.status === 'connected';
    assert.equal(socket.fail(failure), isConnected);
  }
  assert.equal(socket.status, 'given-up');
});

test('a pause disconnects, and a resume connects again, no sooner than was decided', async () => {
  const { browser, socket, states } = await connected();
  socket.pause();
  assert.deepEqual(browser.last.closedWith, [1000, '']);
  assert.equal(socket.status, 'paused');
  assert.equal(browser.timers, 0);
  socket.pause();
  socket.resume();
  await browser.pass(0);
  browser.last.open();
  browser.last.drop(4006);
  socket.pause();
  await browser.pass(10_000);
  socket.resume();
  await browser.pass(19_999);
  assert.equal(browser.sockets.length, 2);
  await browser.pass(1);
  assert.equal(browser.sockets.length, 3);
  assert.equal(states().filter((state) => state === 'paused none').length, 2);
});

test('a closed socket does nothing more', async () => {
  const { browser, socket, states } = await connected();
  socket.close(4000, 'done');
  assert.deepEqual(browser.last.closedWith, [4000, 'done']);
  assert.equal(socket.status, 'closed');
  const shown = states().length;
  socket.close();
  socket.resume();
  socket.pause();
  socket.wake();
  browser.last.drop();
  assert.equal(socket.send('x'), 'ended');
  assert.equal(socket.fail({ domain: 'close', code: 4002 }), false);
  await browser.pass(60 * MINUTE);
  assert.equal(browser.sockets.length, 1);
  assert.equal(browser.timers, 0);
  assert.equal(browser.listeners.size, 0);
  assert.equal(states().length, shown);
});

test('a close code or reason that is not allowed is replaced', async () => {
  for (const [code, reason] of [[1001, 'x'], [NaN, 'x'.repeat(124)], ['4000', 5], [undefined, undefined], [5000, '\u00e4'.repeat(62)], [3000.5, null]]) {
    const { browser, socket } = await connected();
    socket.close(code, reason);
    assert.equal(browser.last.closedWith[0], 1000);
    assert.ok(browser.last.closedWith[1].length <= 1);
  }
});

test('a socket that is closed while it renews or opens is closed', async () => {
  let answer;
  const renewing = await open({ tokens: () => new Promise((resolve) => { answer = resolve; }) });
  renewing.socket.close();
  answer('token');
  await renewing.browser.pass(MINUTE);
  assert.equal(renewing.browser.sockets.length, 0);
  assert.equal(renewing.browser.timers, 0);

  const opening = await open();
  opening.socket.close();
  opening.browser.last.open();
  assert.equal(opening.socket.status, 'closed');
  assert.equal(opening.browser.timers, 0);
});

test('callbacks may close the socket, wherever they are called', async () => {
  const closing = {
    state: { onState: (snapshot, socket) => socket.close() },
    connected: { onConnected: (socket) => socket.close() },
    settled: { onSettled: (socket) => socket.close() },
    message: { onMessage: (data, socket) => socket.close() },
    tokens: { tokens: () => { box.socket.close(); return 'token'; } },
    address: { url: () => { box.socket.close(); return URL; } },
    first: { tokens: () => 'token', tokenPlace: { message: () => { box.socket.close(); return 'x'; } } },
    beat: { heartbeat: { message: () => { box.socket.close(); return 'x'; }, intervalMs: 5, timeoutMs: 5 } },
    beatAtOnce: { heartbeat: { message: () => { box.socket.close(); return 'x'; }, intervalMs: 0, timeoutMs: 5 } },
  };
  const box = {};
  for (const [where, { url, ...options }] of Object.entries(closing)) {
    const browser = new FakeBrowser();
    box.socket = connect(url ?? URL, recourse(fakeMachine).load('{}'), { queue: 1, ...options, environment: browser.environment });
    box.socket.send('held');
    await browser.pass(0);
    browser.last?.open();
    browser.last?.message('hello');
    await browser.pass(MINUTE);
    assert.equal(box.socket.status, 'closed', where);
    assert.equal(browser.timers, 0, where);
    assert.equal(browser.listeners.size, 0, where);
    assert.ok(browser.sockets.length <= 1, where);
  }
});

test('what callbacks throw is reported, and changes nothing', async () => {
  const fail = () => {
    throw new Error('of the application');
  };
  const { browser, socket } = await connected({
    onState: fail, onConnected: fail, onSettled: fail, onMessage: fail, onNotSent: fail, queue: 1,
    tokens: () => 'token', tokenPlace: { message: fail }, heartbeat: { message: fail, intervalMs: 1_000, timeoutMs: 60_000 },
  });
  browser.last.message('x');
  await browser.pass(10_000);
  assert.equal(socket.snapshot.settled, true);
  browser.last.drop();
  socket.send('held');
  await browser.pass(1_000);
  browser.last.drop(4003);
  assert.equal(socket.status, 'given-up');
  assert.ok(browser.errors.length > 8);
  assert.ok(browser.errors.every((error) => error.message === 'of the application'));
});

test('a heartbeat ends a connection that stays silent', async () => {
  const { browser, socket } = await connected({ heartbeat: { message: 'ping' } });
  await browser.pass(29_999);
  assert.deepEqual(browser.last.sent, []);
  await browser.pass(1);
  assert.deepEqual(browser.last.sent, ['ping']);
  await browser.pass(9_999);
  assert.equal(socket.status, 'connected');
  await browser.pass(1);
  assert.equal(socket.snapshot.decision.code, 'silent');
  assert.deepEqual(browser.sockets[0].closedWith, [1000, '']);
});

test('a heartbeat leaves a connection on which anything is received', async () => {
  const { browser, socket } = await connected({ heartbeat: { message: () => 'ping', intervalMs: 1_000, timeoutMs: 500 } });
  for (let i = 0; i < 10; i++) {
    await browser.pass(1_400);
    browser.last.message('pong');
  }
  assert.equal(socket.status, 'connected');
  assert.equal(browser.last.sent.length, 10);
});

test('sockets with the same policy share its budget', async () => {
  const policy = recourse(fakeMachine).load('{}');
  const one = new FakeBrowser();
  const two = new FakeBrowser();
  const first = connect(URL, policy, { environment: one.environment });
  const second = connect(URL, policy, { environment: two.environment });
  await one.pass(0);
  await two.pass(0);
  one.last.drop();
  assert.equal(first.snapshot.decision.budget.tokens, 99);
  two.last.drop();
  assert.equal(second.snapshot.decision.budget.tokens, 98);
  await two.pass(1_000);
  two.last.open();
  second.close();
  first.wake();
  one.last.drop();
  assert.equal(first.snapshot.decision.budget.tokens, 98);
});

test('neither snapshots nor errors show a token or a query', async () => {
  const printed = [];
  const originals = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, console[name]]));
  Object.keys(originals).forEach((name) => { console[name] = (...text) => printed.push(inspect(text)); });
  try {
    for (const tokenPlace of [undefined, { query: 'token' }, { message: (token) => token }]) {
      const tokens = (rejected) => {
        if (rejected === 'SECRET-2') {
          throw new KnownFailure({ domain: 'dashboard', code: 401, reason: 'SECRET-2' });
        }
        return rejected === undefined ? 'SECRET-1' : 'SECRET-2';
      };
      const { browser, socket, snapshots } = await connected({ tokens, tokenPlace }, 'wss://user:SECRET-3@example.com/doc?key=SECRET-4');
      browser.last.drop(4009, 'REDIRECT:wss://us.example.com/doc?token=SECRET-5');
      await browser.pass(0);
      browser.last.open();
      browser.last.drop(4002);
      await browser.pass(0);
      browser.last.open();
      browser.last.drop(4002);
      await browser.pass(0);
      socket.close();
      assert.ok(snapshots.length > 8);
      const shown = inspect([socket, snapshots, browser.errors], { depth: 20 }) + JSON.stringify(snapshots);
      assert.ok(shown.includes('wss://us.example.com/doc'));
      assert.ok(!JSON.stringify(snapshots.map(({ decision, ...rest }) => rest)).includes('SECRET'));
      assert.ok(!inspect([socket, snapshots, browser.errors], { depth: 20 }).includes('SECRET'));
    }
    assert.deepEqual(printed, []);
  } finally {
    Object.assign(console, originals);
  }
});

test('the message for the person is in a language of the browser or the application', async () => {
  const { browser, socket } = await connected({ locales: 'pl' });
  assert.equal(socket.snapshot.message, '');
  browser.last.drop();
  assert.equal(socket.snapshot.message, 'retry in <pl>');
  await browser.pass(1_000);
  assert.equal(socket.snapshot.message, 'retry in <pl>');
  browser.last.open();
  assert.equal(socket.snapshot.message, '');

  const other = await connected();
  other.browser.last.drop();
  assert.equal(other.socket.snapshot.message, 'retry in <fr,en>');
});

test('every step is shown in order', async () => {
  const { browser, socket, states } = await connected({ tokens: () => 'token' });
  browser.last.drop(4002);
  await browser.pass(0);
  browser.last.drop(4003);
  socket.resume();
  socket.close();
  assert.deepEqual(states(), [
    'connecting renewing', 'connecting opening', 'connected none',
    'recovering waiting', 'recovering renewing', 'recovering opening',
    'given-up none', 'connecting waiting', 'closed none',
  ]);
});
