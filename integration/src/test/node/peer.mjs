// A peer that writes each message down before it acknowledges it: node peer.mjs PORT FILE.
// A message is a number; the path is the name of its sender. SIGUSR2 closes all sockets with 1012 (service restart).
import { openSync, writeSync } from 'node:fs';
import { WebSocketServer } from 'ws';

const [port, file] = process.argv.slice(2);
const arrivals = openSync(file, 'a');
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(port), handleProtocols: () => 'wiresocket' });

server.on('connection', (socket, request) => {
  const sender = request.url.slice(1);
  socket.on('error', () => {});
  socket.on('message', (data) => {
    writeSync(arrivals, `${sender} ${data}\n`);
    socket.send(data.toString());
  });
});
process.on('SIGUSR2', () => server.clients.forEach((socket) => socket.close(1012, 'restarting')));
