// Checks that need the compiler of TypeScript. Without it, the build says that they did not run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../..', import.meta.url));
const COMPILED = join(WEB, 'src/main/js');
const TYPESCRIPT = process.env.RECOURSE_TYPESCRIPT;

/** Runs the compiler; what it complains about is the error. */
function compile(...args) {
  try {
    execFileSync(process.execPath, [join(TYPESCRIPT, 'lib/tsc.js'), ...args], { encoding: 'utf8' });
  } catch (error) {
    assert.fail(error.stdout || error);
  }
}

function inTemporaryDirectory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'recourse-'));
  try {
    work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const filesIn = (directory) =>
  ['', 'socket']
    .flatMap((folder) => readdirSync(join(directory, folder)).map((name) => join(folder, name)))
    .filter((name) => statSync(join(directory, name)).isFile())
    .sort();

if (TYPESCRIPT) {
  test('the JavaScript that is checked in is what the sources compile to', () => {
    inTemporaryDirectory((directory) => {
      compile('-p', WEB, '--outDir', directory);
      readdirSync(join(directory, 'socket'))
        .filter((name) => name.endsWith('.d.ts'))
        .forEach((name) => rmSync(join(directory, 'socket', name)));
      if (process.env.RECOURSE_GOLDEN === 'update') {
        rmSync(COMPILED, { recursive: true, force: true });
        cpSync(directory, COMPILED, { recursive: true });
      }
      assert.deepEqual(filesIn(COMPILED), filesIn(directory));
      for (const name of filesIn(directory)) {
        assert.equal(readFileSync(join(COMPILED, name), 'utf8'), readFileSync(join(directory, name), 'utf8'), name);
      }
    });
  });

  test('the package has the types that users need', () => {
    inTemporaryDirectory((directory) => {
      const installed = join(directory, 'node_modules/recourse');
      mkdirSync(installed, { recursive: true });
      cpSync(join(WEB, 'src/main/npm'), installed, { recursive: true });
      cpSync(COMPILED, join(installed, 'types'), { recursive: true });
      cpSync(join(WEB, 'src/test/types'), directory, { recursive: true });
      compile('-p', directory);
    });
  });
}

/** The order in which a build places the compiled files behind the machine: what is used comes first. */
const SCRIPTS = ['recourse', ...usedBy('socket/session'), 'socket/browser', 'socket'];

function usedBy(name) {
  const imported = [...readFileSync(join(COMPILED, `${name}.js`), 'utf8').matchAll(/^import .* from "\.\/(.*)\.js";$/gm)];
  return [...new Set([...imported.flatMap(([, used]) => usedBy(`socket/${used}`)), name])];
}

test('the compiled files can be in one script, after the machine', () => {
  const pom = readFileSync(join(WEB, 'pom.xml'), 'utf8');
  const placed = [...pom.matchAll(/<file file="src\/main\/js\/(.*)\.js" \/>/g)].map(([, name]) => name);
  assert.deepEqual(placed, SCRIPTS);
  const one = SCRIPTS.map((name) => readFileSync(join(COMPILED, `${name}.js`), 'utf8'))
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export (?=class|function)/gm, '');
  const { recourse, connect } = new Function(`"use strict";${one}\nreturn { recourse, connect };`)();
  const policy = recourse({}).load('');
  assert.equal(policy.start().on({ domain: 'close', code: 1006 }, 0, 0).kind, 'give-up');
  assert.equal(typeof connect, 'function');
});
