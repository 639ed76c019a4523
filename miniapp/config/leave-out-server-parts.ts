import path from 'node:path';

interface Chain {
  module: { rule(name: string): Rule };
}

interface Rule {
  test(files: RegExp): Rule;
  use(name: string): { loader(file: string): unknown };
}

/** Leaves out of the contracts what only the server reads. */
export function leaveOutServerParts(chain: Chain): void {
  chain.module
    .rule('lean-contracts')
    .test(/[\\/]shared[\\/]dist[\\/]contracts[\\/].*\.js$/)
    .use('lean')
    .loader(path.resolve(__dirname, 'lean-contracts.cjs'));
}
