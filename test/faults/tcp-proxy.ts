import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Fault } from './fault-kinds';
import { type Ends, type Exchange, openExchange } from './proxied-exchange';

export interface ProxySettings {
  /** Whom the proxy stands before, on loopback. */
  readonly targetPort: number;
  /** How long `refuse` lasts and how late `delay` is, in milliseconds. */
  readonly refuseMs: number;
  readonly delayMs: number;
}

/** Chooses by the bytes of a request, and of the one before it on the same connection. */
type Strikes = (request: Buffer, before: Buffer) => boolean;

/** A fault that waits for its moment: the exchange that the bytes of its request choose. */
interface Armed {
  readonly fault: Fault;
  readonly strikes: Strikes;
  readonly struck: () => void;
}

const LOOPBACK = '127.0.0.1';
const NOTHING = Buffer.alloc(0);
const LISTEN_AGAIN_MS = 20;
/** So long the far side of a silent connection believes that somebody is there. */
const FORGOTTEN_MS = 60_000;

/**
 * Stands between two programs on loopback and passes on what they say, but where a fault is armed.
 * It knows of the protocol only that one side asks and the other answers: whatever the client sends
 * after an answer begins the next exchange. Each armed fault strikes one exchange, once.
 */
export class TcpProxy {
  /** How often each fault has been done. */
  readonly done = new Map<Fault, number>();
  private readonly armed: Armed[] = [];
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private standing: Fault | null = null;
  private port = 0;
  private closed = false;

  constructor(private readonly settings: ProxySettings) {}

  /** Gives the port it listens on, the same after each refusal. */
  async listen(): Promise<number> {
    const server = createServer({ noDelay: true }, (client) => this.accept(client));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, LOOPBACK, resolve);
    });
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('listens on no port');
    this.port = address.port;
    return this.port;
  }

  /** Resolves once the fault has struck; `refuse` begins at once and strikes whoever comes. */
  arm(fault: Fault, strikes: Strikes = () => true): Promise<void> {
    if (fault === 'refuse') return this.refuse();
    return new Promise((struck) => void this.armed.push({ fault, strikes, struck }));
  }

  /** From now on every exchange suffers this, but for those that something armed strikes. */
  stand(fault: Exclude<Fault, 'refuse'> | null): void {
    this.standing = fault;
  }

  /** From now on everything passes, but for what has struck already. */
  disarm(): number {
    return this.armed.splice(0).length;
  }

  get waiting(): number {
    return this.armed.length;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.stopListening();
  }

  private async refuse(): Promise<void> {
    if (this.server === null) return;
    this.count('refuse');
    await this.stopListening();
    await pause(this.settings.refuseMs);
    while (!this.closed && !(await this.listen().then(isThere, isGone))) {
      await pause(LISTEN_AGAIN_MS);
    }
  }

  private async stopListening(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.resetAndDestroy();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(null));
  }

  private accept(client: Socket): void {
    const upstream = this.keep(connect({ port: this.settings.targetPort, host: LOOPBACK }));
    upstream.setNoDelay(true);
    let exchange: Exchange | null = null;
    let before = NOTHING;
    this.keep(client).on('data', (bytes) => {
      if (exchange === null || exchange.answered) {
        exchange = this.begin({ client, upstream }, bytes, before);
        before = bytes;
      }
      exchange.request(bytes);
    });
    upstream.on('data', (bytes) => {
      if (exchange === null) client.write(bytes);
      else exchange.reply(bytes);
    });
    const silent = () => exchange?.silent === true;
    client.on('end', () => silent() || upstream.end());
    client.on('close', () => {
      if (silent()) setTimeout(() => upstream.destroy(), FORGOTTEN_MS).unref();
      else upstream.destroySoon();
    });
    upstream.on('end', () => silent() || client.end());
    upstream.on('close', () => silent() || client.destroySoon());
  }

  private begin(ends: Pick<Ends, 'client' | 'upstream'>, bytes: Buffer, before: Buffer): Exchange {
    const at = this.armed.findIndex(({ strikes }) => strikes(bytes, before));
    const [armed] = at < 0 ? [] : this.armed.splice(at, 1);
    const fault = armed?.fault ?? this.standing;
    if (fault) this.count(fault);
    armed?.struck();
    const twin = () => this.keep(connect({ port: this.settings.targetPort, host: LOOPBACK }));
    const { delayMs } = this.settings;
    return openExchange({ ...ends, twin, delayMs }, fault);
  }

  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    return socket
      .on('error', () => socket.destroy())
      .on('close', () => {
        this.sockets.delete(socket);
      });
  }

  private count(fault: Fault): void {
    this.done.set(fault, (this.done.get(fault) ?? 0) + 1);
  }
}

const isThere = () => true;
const isGone = () => false;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
