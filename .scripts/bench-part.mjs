/** Runs one program of a measurement, named by BENCH_PART, as a process of its own. */
import { loadTypescript } from './load-typescript.mjs';

process.once('SIGTERM', () => process.exit(0));
await loadTypescript(process.env.BENCH_PART);
