// A Yjs server that keeps its document in a file: node hocuspocus.mjs PORT FILE.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Server } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';

const [port, file] = process.argv.slice(2);

await new Server({
  address: '127.0.0.1',
  port: Number(port),
  quiet: true,
  stopOnSignals: false,
  async onLoadDocument({ document }) {
    if (existsSync(file)) {
      applyUpdate(document, readFileSync(file));
    }
  },
  async onChange({ document }) {
    writeFileSync(`${file}.new`, encodeStateAsUpdate(document));
    renameSync(`${file}.new`, file);
  },
}).listen();
