import { openDatabase } from '@gongji/bff/src/adapters/postgres/database';
import { Client } from 'pg';
import { type Product, startProduct } from '../../component/harness/start-product';
import { CROWD_DAY, type CrowdAreaName } from '../crowd/areas';
import type { CrowdPayer } from '../crowd/crowd-person';
import { openAccounts } from '../crowd/open-accounts';
import { settleFamily } from '../crowd/settle-crowd';
import type { Link } from '../fault-kinds';
import { TcpProxy } from '../tcp-proxy';

/** Short, so that a time-out is over soon; long enough for a machine that is busy. */
const DEADLINES = { outsideMs: 700, databaseMs: 2_000 };
const DELAY_MS: Readonly<Record<Link, number>> = { phone: 3_000, outside: 1_400, database: 4_000 };
const REFUSE_MS = 600;

export interface CellWorld {
  readonly product: Product;
  /** Where phones reach it. */
  readonly url: string;
  readonly proxies: Readonly<Record<Link, TcpProxy>>;
  /** Of the product's database and the sandbox's, past every proxy. */
  readonly ours: Client;
  readonly theirs: Client;
  family(area: CrowdAreaName): Promise<CrowdPayer>;
  close(): Promise<void>;
}

/** The product with its worker, and a proxy on each way to it and from it. */
export async function openCellWorld(): Promise<CellWorld> {
  const proxies: Partial<Record<Link, TcpProxy>> = {};
  const proxied = async (link: Link, target: string) => {
    const url = new URL(target);
    const targetPort = Number(url.port);
    const proxy = new TcpProxy({ targetPort, refuseMs: REFUSE_MS, delayMs: DELAY_MS[link] });
    proxies[link] = proxy;
    url.port = String(await proxy.listen());
    return url.href.replace(/\/$/, '');
  };
  const product = await startProduct({
    worker: true,
    deadlines: DEADLINES,
    through: async ({ databaseUrl, sandboxUrl }) => ({
      databaseUrl: await proxied('database', databaseUrl),
      sandboxUrl: await proxied('outside', sandboxUrl),
    }),
  });
  const url = await proxied('phone', product.url);
  await product.play(CROWD_DAY);
  const ours = await opened(product.databaseUrl);
  const theirs = await opened(product.sandboxDatabaseUrl);
  // Past the proxies: who is settled is not yet at risk.
  const { vault } = product.services;
  const { db } = openDatabase(product.databaseUrl, 8, { vault });
  const registry = { ...product.services, db };
  let families = 0;
  return {
    product,
    url,
    proxies: proxies as Record<Link, TcpProxy>,
    ours,
    theirs,
    async family(area) {
      families += 1;
      const payer = await settleFamily(registry, area, families, 1);
      await openAccounts(theirs, [payer]);
      return payer;
    },
    async close() {
      await db.destroy();
      await ours.end();
      await theirs.end();
      await product.stop();
      for (const proxy of Object.values(proxies)) await proxy.close();
    },
  };
}

async function opened(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
