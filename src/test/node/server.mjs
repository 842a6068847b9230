// Servers that fail on command. Each line of input is a command, an array of texts; each is answered with one number.
import { createServer, STATUS_CODES } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocketServer } from 'ws';

const SUBPROTOCOL = 'wiresocket';
const TIMEOUT_MILLIS = 10_000;

/** Cuts a connection with a reset (RST), below TLS if there is TLS. */
const reset = (connection) => (connection._parent ?? connection).resetAndDestroy();

/** What can be done with a handshake: a request on a bare TCP connection. */
const handshakes = {
  accept: (server, met) => server.open(met, (socket) => server.keep(socket)),
  refuse: (server, met, code, reason) =>
    server.open(met, (socket) => (code ? socket.close(Number(code), reason) : socket.close())),
  drop: (server, met) => server.open(met, () => met.connection.destroySoon()),
  freeze: (server, met) => server.open(met, (socket) => socket.pause()),
  reset: (server, met) => reset(met.connection),
  cutShort: (server, met) => met.connection.write('HTTP/1.1 ', () => reset(met.connection)),
  silent: () => {},
  answer: (server, met, status, retryAfter, body) =>
    met.connection.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n` +
        (retryAfter ? `Retry-After: ${retryAfter}\r\n` : '') +
        `\r\n${body}`,
    ),
};

/** What can be done with a call. */
const calls = {
  answer: (server, response, status, retryAfter, body) => {
    response.writeHead(Number(status), retryAfter ? { 'Retry-After': retryAfter } : {});
    response.end(body);
  },
  hold: (server, response, ...answer) => server.gate.then(() => calls.answer(server, response, ...answer)),
  cutShort: (server, response) => response.socket.write('HTTP/1.1 ', () => reset(response.socket)),
};

class FaultServer {
  constructor(pkcs12, passphrase) {
    this.tls = pkcs12 && { pfx: Buffer.from(pkcs12, 'base64'), passphrase };
    this.port = 0;
    this.steps = [];
    this.answers = new Map();
    this.gate = new Promise((open) => (this.release = open));
    this.sockets = [];
    this.connections = new Set();
    this.count = { handshakes: 0, calls: 0 };
    this.upgrades = new WebSocketServer({
      noServer: true,
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    });
  }

  async start() {
    await this.stop();
    this.http = this.tls ? createSecureServer(this.tls) : createServer();
    this.http.on('connection', (connection) => this.track(connection));
    this.http.on('secureConnection', (connection) => this.track(connection));
    this.http.on('upgrade', (request, connection, head) => this.meet({ request, connection, head }));
    this.http.on('request', (request, response) => this.answer(request, response));
    await new Promise((done) => this.http.listen(this.port, '127.0.0.1', done));
    this.port = this.http.address().port;
    return this.port;
  }

  async stop() {
    if (this.http) {
      const closed = new Promise((done) => this.http.close(done));
      this.connections.forEach((connection) => connection.destroy());
      await closed;
      this.http = undefined;
    }
    return 0;
  }

  track(connection) {
    this.connections.add(connection);
    connection.on('error', () => {});
    connection.on('close', () => this.connections.delete(connection));
  }

  meet(met) {
    this.count.handshakes++;
    const [deed, ...words] = this.steps.shift() ?? ['accept'];
    handshakes[deed](this, met, ...words);
  }

  open(met, then) {
    this.upgrades.handleUpgrade(met.request, met.connection, met.head, (socket) => {
      socket.on('error', () => {});
      then(socket);
    });
  }

  keep(socket) {
    this.sockets.push(socket);
    socket.on('message', (data, isBinary) => isBinary || socket.send(data.toString()));
  }

  answer(request, response) {
    this.count.calls++;
    const path = request.url.split('?')[0];
    const [deed, ...words] = this.answers.get(path)?.shift() ?? ['answer', '200', '', ''];
    request.resume().on('end', () => calls[deed](this, response, ...words));
  }

  async socket(number) {
    for (let waited = 0; waited < TIMEOUT_MILLIS && this.sockets.length < number; waited++) {
      await pause(1);
    }
    return this.sockets[number - 1];
  }
}

const servers = [];
const commands = {
  create: (pkcs12, passphrase) => servers.push(new FaultServer(pkcs12, passphrase)) - 1,
  restart: (id) => servers[id].start(),
  kill: (id) => servers[id].stop(),
  handshake: (id, ...step) => servers[id].steps.push(step),
  call: (id, path, ...step) => {
    const { answers } = servers[id];
    answers.set(path, [...(answers.get(path) ?? []), step]);
    return 0;
  },
  release: (id) => {
    servers[id].release();
    return 0;
  },
  write: async (id, socket, hex) => {
    (await servers[id].socket(socket))._socket.write(Buffer.from(hex, 'hex'));
    return 0;
  },
  reset: async (id, socket) => {
    reset((await servers[id].socket(socket))._socket);
    return 0;
  },
  close: async (id, socket, code, reason) => {
    (await servers[id].socket(socket)).close(Number(code), reason);
    return 0;
  },
  handshakes: (id) => servers[id].count.handshakes,
  calls: (id) => servers[id].count.calls,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...words] = JSON.parse(line);
  console.log(await commands[command](...words));
}
process.exit();
