// Copies of one Yjs document, without a connection. Each line of input is a command, which is answered with one line of
// words: messages to send, in hexadecimal, or edits.
import { createInterface } from 'node:readline';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, length, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import { Doc } from 'yjs';

const NAME = 'document';
const SYNC = 0;
const AUTH = 2;
const TOKEN = 0;

/** A message of Hocuspocus: the document, the type, and what is written then. */
const message = (type, write) => {
  const encoder = createEncoder();
  writeVarString(encoder, NAME);
  writeVarUint(encoder, type);
  const head = length(encoder);
  write(encoder);
  return length(encoder) > head ? [Buffer.from(toUint8Array(encoder)).toString('hex')] : [];
};

const copies = [];
const commands = {
  create: () => [copies.push(new Doc()) - 1],
  open: (doc) => [
    ...message(AUTH, (to) => {
      writeVarUint(to, TOKEN);
      writeVarString(to, '');
    }),
    ...message(SYNC, (to) => writeSyncStep1(to, doc)),
  ],
  edit: (doc, text) => {
    const messages = [];
    const collect = (update) => messages.push(...message(SYNC, (to) => writeUpdate(to, update)));
    doc.on('update', collect);
    doc.getArray('edits').push([text]);
    doc.off('update', collect);
    return messages;
  },
  receive: (doc, hex) => {
    const decoder = createDecoder(Buffer.from(hex, 'hex'));
    readVarString(decoder);
    return readVarUint(decoder) === SYNC ? message(SYNC, (to) => readSyncMessage(decoder, to, doc, 'server')) : [];
  },
  edits: (doc) => doc.getArray('edits').toArray(),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [command, copy, word] = line.split(' ');
  console.log(commands[command](copies[copy], word).join(' '));
}
