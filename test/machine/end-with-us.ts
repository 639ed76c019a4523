import { join } from 'node:path';
import { REPOSITORY_ROOT } from './repository-root';

const HOOK = join(REPOSITORY_ROOT, 'test', 'machine', 'end-with-parent.mjs');

/** What Node is told besides, so that a process of ours does not outlive whoever started it. */
export const END_WITH_US: readonly string[] = ['--import', HOOK];
