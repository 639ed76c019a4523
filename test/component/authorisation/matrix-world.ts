import { randomUUID } from 'node:crypto';
import { type EndpointName, endpointOf } from '@gongji/shared/contracts';
import { identityOf } from '../harness/identity-of';
import { type Product, startProduct } from '../harness/start-product';
import { askAddress, askCell, type Seen } from './ask-cell';
import { type Ids, makeFamilyWithIds } from './family-with-ids';
import type { ActorName } from './matrix';
import { sameIdElsewhere } from './same-id-elsewhere';
import { bodiesWith, QUERIES } from './sound-requests';
import { tokensOf } from './who-asks';
import { withoutEffect } from './without-effect';

/** Typed in by whoever links a relative's code or adds them. */
const MOTHER = 'huang-yuying';

export interface MatrixWorld {
  readonly product: Product;
  readonly ids: Ids;
  /** Asks with ids of the family and of what is in it. */
  real(name: EndpointName, actor: ActorName): Promise<Seen>;
  /** The same with ids of nothing; null where the request names none. */
  missing(name: EndpointName, actor: ActorName): Promise<Seen | null>;
  /** The family's ids, and input that the contract does not take. */
  wrong(name: EndpointName, actor: ActorName): Promise<Seen>;
  /** The organizer reads at an address below /api. */
  at(path: string): Promise<Seen>;
}

/** The product, in which from now on nothing remains of what is asked, the family, and who asks. */
export async function openMatrixWorld(): Promise<MatrixWorld> {
  let lived = false;
  const product = await startProduct({
    worker: true,
    adaptUseCases: (given) => withoutEffect(given, () => lived),
    adapt: (given) => ({ ...given, logins: { ...given.logins, weapp: sameIdElsewhere(given) } }),
  });
  const { people, ids } = await makeFamilyWithIds(product).catch(async (error: unknown) => {
    await product.stop();
    throw error;
  });
  const tokens = await tokensOf(product, people);
  const { idNumber } = await identityOf(product, MOTHER);
  const none = madeUp(ids);
  const bodies = { real: bodiesWith(ids, idNumber), missing: bodiesWith(none, idNumber) };
  await product.stopWorker();
  lived = true;
  const ask = (name: EndpointName, actor: ActorName, with_: Ids, body: object) =>
    askCell(product.url, {
      name,
      token: tokens[actor],
      params: paramsOf(name, with_),
      query: QUERIES[name] ?? {},
      body,
    });
  return {
    product,
    ids,
    real: (name, actor) => ask(name, actor, ids, bodies.real[name] ?? {}),
    async missing(name, actor) {
      const [body, other] = [bodies.real[name] ?? {}, bodies.missing[name] ?? {}];
      return namesIds(name, body, other) ? ask(name, actor, none, other) : null;
    },
    at: (path) =>
      askAddress(product.url, {
        url: path,
        headers: { Authorization: `Bearer ${tokens.organizer}` },
      }),
    wrong: (name, actor) => ask(name, actor, ids, { unknownKey: 1 }),
  };
}

function namesIds(name: EndpointName, body: object, other: object): boolean {
  const inPath = Object.keys(endpointOf(name).params.shape).some((key) => !(key in PLAIN));
  return inPath || JSON.stringify(body) !== JSON.stringify(other);
}

/** Parts of a path that name nothing of anybody's. */
const PLAIN: Readonly<Record<string, string>> = {
  areaCode: '350100',
  year: '2025',
  topic: 'premiums',
  purpose: 'insurance-lookup',
};

/** A wallet transfer is a record too, but not one of the family's. */
const OTHER_RECORDS: ReadonlySet<EndpointName> = new Set([
  'readWalletTransfer',
  'claimWalletTransfer',
  'declineWalletTransfer',
]);

function paramsOf(name: EndpointName, ids: Ids): Record<string, string> {
  const recordId = OTHER_RECORDS.has(name) ? ids.transferId : ids.recordId;
  return { ...PLAIN, ...ids, recordId };
}

function madeUp(ids: Ids): Ids {
  const made = Object.keys(ids).map((key) => [key, randomUUID()]);
  return { ...ids, ...Object.fromEntries(made) };
}
