import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import axios from 'axios';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { CROWD_DAY } from '../faults/crowd/areas';
import type { CrowdPayer } from '../faults/crowd/crowd-person';
import { freePorts } from '../many/free-ports';
import { type RealProcess, realProcess } from '../many/real-process';
import { settlePayers } from '../many/settle-payers';

const CONFIRM_DELAY_MS = 100;

export interface Databases {
  /** As the BFF is told it: it may name several servers. */
  readonly product: string;
  readonly sandbox: string;
}

/** Families that pay, the outside world beside them, and BFFs to be started on any database. */
export interface PayingWorld {
  readonly payers: readonly CrowdPayer[];
  readonly keys: Readonly<Record<'DATA_KEY' | 'INDEX_KEY', string>>;
  /** One BFF as it ships, which also moves orders; `url` is where it answers. */
  startBff(name: string, databaseUrl: string): Promise<RealProcess & { readonly url: string }>;
  close(): Promise<void>;
}

export async function openPayingWorld({ product, sandbox }: Databases): Promise<PayingWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-operations-'));
  const played = await createSandbox({
    databaseUrl: sandbox,
    channels: GATEWAY_CHANNELS,
    confirmDelayMs: CONFIRM_DELAY_MS,
  });
  const { url: sandboxUrl } = await played.listen(0);
  await axios.put(`${sandboxUrl}/qa/settings`, CROWD_DAY, { proxy: false });
  const [data, index] = [randomBytes(32), randomBytes(32)];
  const payers = await settlePayers(product, sandbox, [data, index]);
  const keys = { DATA_KEY: data.toString('base64'), INDEX_KEY: index.toString('base64') };
  const running: RealProcess[] = [];
  return {
    payers,
    keys,
    async startBff(name, databaseUrl) {
      const [port = 0] = await freePorts(1);
      const own = { DATABASE_URL: databaseUrl, SANDBOX_URL: sandboxUrl, PORT: String(port) };
      const env = { ...keys, ...own, LOG_LEVEL: 'warn' };
      const bff = realProcess({ name, port, env, logFile: join(folder, `${name}.log`) });
      running.push(bff);
      await bff.start();
      return { ...bff, url: `http://127.0.0.1:${port}` };
    },
    async close() {
      await Promise.all(running.map((bff) => bff.stop()));
      await played.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
