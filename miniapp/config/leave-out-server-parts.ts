import path from 'node:path';
import type { Chain } from './chain';

/** Leaves out of the contracts what only the server reads. */
export function leaveOutServerParts(chain: Chain): void {
  chain.module
    .rule('lean-contracts')
    .test([/[\\/]shared[\\/]dist[\\/]contracts[\\/].*\.js$/])
    .use('lean')
    .loader(path.resolve(__dirname, 'lean-contracts.cjs'));
}
