// The examples of .github/web.md, run on the module that was built.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PAGE = readFileSync(fileURLToPath(new URL('../../../../.github/web.md', import.meta.url)), 'utf8');
const { RECOURSE_MODULE: module, RECOURSE_CATALOG: catalog } = process.env;

const EXAMPLES = [...PAGE.matchAll(/```js\n(.*?)```/gs)].map((match) => match[1]);

test('the page has examples', () => assert.equal(EXAMPLES.length, 2));

if (module && catalog) {
  test('the first example prints what it says', async () => {
    const expected = [];
    const code = EXAMPLES[0]
      .replace('"recourse"', JSON.stringify(pathToFileURL(module).href))
      .replace('"catalog.json"', JSON.stringify(catalog))
      .replace(/console\.log\((.*)\);\s*\/\/ (.*)/g, (_, expression, value) => {
        expected.push(value);
        return `printed.push(String(${expression}));`;
      });
    const directory = mkdtempSync(join(tmpdir(), 'recourse-'));
    try {
      const file = join(directory, 'example.mjs');
      writeFileSync(file, `export const printed = [];\n${code}`);
      assert.deepEqual((await import(pathToFileURL(file).href)).printed, expected);
      assert.equal(expected.length, 5);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
}
