import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const MOST_BYTES = 60_000;

if (process.env.RECOURSE_MODULE) {
  test('the module that was built is at most 60 kB, compressed with Brotli', () => {
    const size = brotliCompressSync(readFileSync(process.env.RECOURSE_MODULE)).length;
    assert.ok(size <= MOST_BYTES, `${size} bytes`);
  });
}
