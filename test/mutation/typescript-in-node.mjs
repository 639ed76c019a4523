/**
 * Lets Node load the TypeScript of the clone as Jest does: compiled by swc, with the packages of
 * the workspace under their names and `jest.mock` before the imports.
 */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const options = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    transform: { hidden: { jest: true } },
  },
  module: { type: 'commonjs' },
};

/**
 * Registers the loader for this process.
 * @param {string} root the folder of the sources
 * @returns {{ mocks: Map<string, unknown> }} file → what is loaded in its place
 */
export function loadTypescriptFrom(root) {
  const compiled = new Map();
  const mocks = new Map();
  Module._extensions['.ts'] = (module, file) => {
    const source = readFileSync(file, 'utf8');
    if (compiled.get(file)?.source !== source) {
      compiled.set(file, {
        source,
        code: transformSync(source, { ...options, filename: file }).code,
      });
    }
    module._compile(compiled.get(file).code, file);
  };
  const { _resolveFilename: resolve, _load: load } = Module;
  Module._resolveFilename = (request, ...rest) =>
    resolve.call(Module, request.replace('@gongji/shared', join(root, 'shared', 'src')), ...rest);
  Module._load = (request, parent, ...rest) => {
    if (mocks.size > 0) {
      const file = Module._resolveFilename(request, parent);
      if (mocks.has(file)) return mocks.get(file);
    }
    return load.call(Module, request, parent, ...rest);
  };
  return { mocks };
}
