import pg from 'pg';

const LOOK_MS = 1_000;
const PAUSE_MS = 250;
/** The newest log of a server that takes writes; its name begins with the timeline. */
const NEWEST_LOG = `select case when not pg_is_in_recovery()
  then pg_walfile_name(pg_current_wal_lsn()) end as log`;

/** Which of some servers takes writes. */
export interface Primary {
  /** The one that did when somebody last looked; the first until then. */
  current(): string;
  /** Asks all of them, at most a few times a second however many ask for it. */
  look(): Promise<void>;
}

const known = new Map<string, Primary>();

/** `postgres://user:password@one:5432,other:5432/name`: an address for each server it names. */
export function serversOf(url: string): string[] {
  const [, before = '', hosts = '', after = ''] =
    /^(\w+:\/\/(?:[^@/]*@)?)([^/?]*)(.*)$/.exec(url) ?? [];
  return hosts.includes(',') ? hosts.split(',').map((host) => `${before}${host}${after}`) : [url];
}

/** One for all pools of a process on the same servers. */
export function primaryOf(url: string): Primary {
  const found = known.get(url) ?? watchServers(serversOf(url));
  known.set(url, found);
  return found;
}

function watchServers(servers: readonly string[]): Primary {
  let current = servers[0] ?? '';
  let looking: Promise<void> | null = null;
  const look = async () => {
    const seen = (await Promise.all(servers.map(askServer))).flatMap((one) => one ?? []);
    // One that was the primary before another was promoted is behind it by a timeline.
    const [newest] = seen.sort((one, other) => (one.timeline < other.timeline ? 1 : -1));
    if (newest) current = newest.server;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    looking = null;
  };
  return {
    current: () => current,
    look() {
      if (servers.length > 1) looking ??= look();
      return looking ?? Promise.resolve();
    },
  };
}

/** Null where nobody answers, or a standby does. */
async function askServer(server: string): Promise<{ server: string; timeline: string } | null> {
  const client = new pg.Client({
    connectionString: server,
    connectionTimeoutMillis: LOOK_MS,
    query_timeout: LOOK_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ log: string | null }>(NEWEST_LOG);
    const log = rows[0]?.log ?? null;
    return log === null ? null : { server, timeline: log.slice(0, 8) };
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

type ClientClass = new (config?: string | pg.ClientConfig) => pg.Client;

/**
 * Connections of this kind go to whichever server takes writes. One that ends, or turns out to lead
 * to a standby, makes the process look for the primary; whoever waited for it tries again.
 */
export function towardsPrimary(url: string, Base: ClientClass): ClientClass {
  if (serversOf(url).length === 1) return Base;
  const primary = primaryOf(url);
  return class extends Base {
    constructor(config?: string | pg.ClientConfig) {
      const given = typeof config === 'string' ? {} : config;
      super({ ...given, connectionString: primary.current() });
      this.once('end', () => void primary.look());
      this.connection.on('parameterStatus', (told: ParameterStatus) => {
        if (told.parameterName !== 'in_hot_standby' || told.parameterValue !== 'on') return;
        this.connection.stream.destroy(new Error('this server is a standby'));
      });
    }
  };
}

interface ParameterStatus {
  readonly parameterName: string;
  readonly parameterValue: string;
}
