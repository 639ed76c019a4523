/** Collects the tests of suites written for Jest, to run any of them at once and again. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'expect';
import { describe, getState, it, resetState, test } from 'jest-circus';
import { loadTypescriptFrom } from './typescript-in-node.mjs';

/** Quick ones first: a mutant that a quick suite notices never meets the slow ones. */
const folders = ['shared/src/policy', 'shared/src/rules', 'test/cases'];

/** What no mutant is in and no suite replaces: loaded once, kept from suite to suite. */
const constant = /node_modules|shared\/src\/(?!policy|rules)|policy\/packs\/\d/;

/**
 * @param {string} root the folder of the sources
 * @returns {{ files: string[], load: (file: string) => { id: string, run: () => unknown }[] }}
 */
export function suitesOf(root) {
  const require = createRequire(join(root, 'test', 'package.json'));
  const { mocks } = loadTypescriptFrom(root);
  Object.assign(globalThis, { describe, it, test, expect });
  return { files: folders.flatMap((folder) => suiteFiles(root, folder)), load };

  function load(file) {
    for (const name of Object.keys(require.cache)) {
      if (name.startsWith(root) && !constant.test(name)) delete require.cache[name];
    }
    mocks.clear();
    const here = createRequire(file);
    globalThis.jest = {
      mock: (name, factory) => mocks.set(here.resolve(name), factory()),
      requireActual: here,
    };
    resetState();
    require(file);
    return testsIn(getState().rootDescribeBlock, []);
  }
}

function suiteFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(root, folder, name));
}

/** Hooks are not run here, so a suite that has some is no suite for this place. */
function testsIn({ children, hooks }, above) {
  if (hooks.length > 0) throw new Error(`A suite with hooks: ${above.join(' ')}`);
  return children.flatMap((child) => {
    const names = [...above, child.name];
    return child.type === 'test' ? [{ id: names.join(' '), run: child.fn }] : testsIn(child, names);
  });
}
