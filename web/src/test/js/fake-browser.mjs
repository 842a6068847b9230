// A browser in virtual time: WebSockets that tests open and close, timers, and a network that comes and goes.

/** Lets promises settle. */
export const settled = async () => {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

class FakeSocket {
  readyState = 0;
  bufferedAmount = 0;
  binaryType = 'blob';
  onopen = null;
  onmessage = null;
  onclose = null;
  onerror = null;
  sent = [];
  closedWith = undefined;

  constructor(url, protocols) {
    this.url = url;
    this.protocols = protocols;
  }

  open() {
    this.readyState = 1;
    this.onopen?.({});
  }

  message(data) {
    this.onmessage?.({ data });
  }

  /** The connection ends, as the browser reports it. */
  drop(code = 1006, reason = '') {
    this.readyState = 3;
    this.onerror?.({});
    this.onclose?.({ code, reason });
  }

  send(data) {
    if (data === 'unsendable') {
      throw new Error('unsendable');
    }
    this.sent.push(data);
  }

  close(code, reason) {
    if (code !== undefined && code !== 1000 && (code < 3000 || code > 4999)) {
      throw new Error('InvalidAccessError');
    }
    this.readyState = 2;
    this.closedWith = [code, reason];
  }
}

export class FakeBrowser {
  /** The clock of the page, whose zero is anything. */
  time = 5_000;
  online = true;
  sockets = [];
  errors = [];
  listeners = new Set();
  #timers = new Map();
  #lastTimer = 0;
  /** How many milliseconds early timers run, as those of some browsers do. */
  early = 0;
  random = 0;

  environment = {
    WebSocket: this.#webSocket(),
    now: () => this.time,
    wallClock: () => Date.UTC(2026, 0, 1) + this.time,
    random: () => this.random,
    setTimeout: (action, ms) => {
      this.#timers.set(++this.#lastTimer, { action, at: this.time + Math.max(ms - this.early, Math.min(ms, 1)) });
      return this.#lastTimer;
    },
    clearTimeout: (timer) => this.#timers.delete(timer),
    languages: () => ['fr', 'en'],
    isOnline: () => this.online,
    onWake: (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
    report: (error) => this.errors.push(error),
  };

  #webSocket() {
    const { sockets } = this;
    return class extends FakeSocket {
      constructor(url, protocols) {
        super(url, protocols);
        if (new Set(protocols).size < protocols.length) {
          throw new SyntaxError('a protocol is there twice');
        }
        sockets.push(this);
      }
    };
  }

  get last() {
    return this.sockets.at(-1);
  }

  get timers() {
    return this.#timers.size;
  }

  /** Lets so many milliseconds pass, with the timers and the promises in them. */
  async pass(ms) {
    const end = this.time + ms;
    await settled();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [timer, { action, at }] = next;
      this.#timers.delete(timer);
      this.time = Math.max(this.time, at);
      action();
      await settled();
    }
    this.time = end;
  }

  #next(end) {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }

  /** The network is back, or the page is shown. */
  async wake() {
    this.listeners.forEach((listener) => listener());
    await settled();
  }
}
