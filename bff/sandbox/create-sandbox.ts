import type { Express } from 'express';
import type { ChannelsFile } from '../channel/channel-config';
import { createTables } from './database/create-tables';
import { type Database, openDatabase } from './database/open-database';
import { seed } from './database/seed';
import { type Listening, listen } from './listen';
import type { PlayedPlatforms } from './login/played-platforms';
import { sandboxApp } from './sandbox-app';

export interface SandboxOptions {
  readonly databaseUrl: string;
  /** The gateway's side of every channel that it answers on. */
  readonly channels: ChannelsFile;
  /** Real milliseconds until the collector confirms what it took. */
  readonly confirmDelayMs?: number;
  readonly platforms?: PlayedPlatforms;
  readonly log?: (line: string) => void;
}

export interface Sandbox {
  readonly app: Express;
  /** Port 0 takes any free one. */
  listen(port: number, host?: string): Promise<Listening>;
  /** Closes whatever still listens, then the database connections. */
  close(): Promise<void>;
}

const CONFIRM_DELAY_MS = 4_000;
const LOOPBACK = '127.0.0.1';

function refuseInProduction(): void {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('The sandbox plays the outside world and never runs in production.');
  }
}

async function prepare(database: Database): Promise<void> {
  await database.inTransaction(async (run) => {
    await createTables(run);
    await seed(run);
  });
}

/** The outside world, played: creates its tables, seeds its people once, and is ready to listen. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  refuseInProduction();
  const { databaseUrl, channels, platforms = {}, log = () => {} } = options;
  const { confirmDelayMs = CONFIRM_DELAY_MS } = options;
  const database = openDatabase(databaseUrl, log);
  await prepare(database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const app = sandboxApp({ database, channels, confirmDelayMs, platforms, log });
  const listenings: Listening[] = [];
  return {
    app,
    async listen(port, host = LOOPBACK) {
      const listening = await listen(app, port, host);
      listenings.push(listening);
      return listening;
    },
    async close() {
      await Promise.all(listenings.map((listening) => listening.close()));
      await database.close();
    },
  };
}
